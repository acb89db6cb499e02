export {
  findPersonalData,
  maskPersonalData,
  maskPossiblePersonalData,
  mayHoldPersonalData,
  privacyRules,
} from "./personal-data.js";
