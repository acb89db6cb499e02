import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("casesDetected", "casesReferredToCem");

/** More cases of violence were detected than were referred to the CEM (RDE-290-2022 VI.6.5.5.a, VII.4.c). */
export const act301 = actionRules.record({
  code: "ACT-301",
  severity: "error",
  basis: "obligation",
  wording: "deben ser derivados al CEM",
  summary: {
    es: "Se detectaron más casos de violencia que los que se derivaron al CEM.",
    en: "More cases of violence were detected than were referred to the CEM.",
  },
  remedy: {
    es: "Derive al CEM cada caso de violencia detectado y regístrelo.",
    en: "Refer each detected case of violence to the CEM, and register it.",
  },
  fields: ["casesDetected", "casesReferredToCem"],
  citations: cite("RDE-290-2022", "VI.6.5.5.a", "VII.4.c"),
  check: (action) => {
    const { casesDetected, casesReferredToCem } = action;
    if (casesDetected === 0) return satisfied;
    if (casesDetected === undefined || casesReferredToCem === undefined) return unknown(action);
    return casesDetected <= casesReferredToCem
      ? satisfied
      : violated({
          params: { detected: casesDetected, referred: casesReferredToCem },
          at: ["casesReferredToCem", "casesDetected"],
          expected: String(casesDetected),
        });
  },
});
