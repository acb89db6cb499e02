export {
  findPersonalData,
  maskPersonalData,
  mayHoldPersonalData,
  type PrivacyCode,
  privacyRules,
} from "./personal-data.js";
