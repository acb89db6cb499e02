export { findPersonalData, maskPersonalData, mayHoldPersonalData, privacyRules } from "./personal-data.js";
