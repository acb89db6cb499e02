import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("casesReferredToCem", "casesDetected");

/** More cases of violence were referred to the CEM than were detected (RDE-290-2022 VI.6.5.6.d). */
export const act304 = actionRules.record({
  code: "ACT-304",
  severity: "warning",
  basis: "doubtful-data",
  summary: {
    es: "Se derivaron al CEM más casos de violencia que los que se detectaron.",
    en: "More cases of violence were referred to the CEM than were detected.",
  },
  remedy: {
    es: "Corrija los casos detectados o los derivados.",
    en: "Mend the cases detected or the cases referred.",
  },
  fields: ["casesReferredToCem", "casesDetected"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  check: (action) => {
    const { casesDetected, casesReferredToCem } = action;
    if (casesReferredToCem === 0) return satisfied;
    if (casesDetected === undefined || casesReferredToCem === undefined) return unknown(action);
    return casesReferredToCem <= casesDetected
      ? satisfied
      : violated({
          params: { detected: casesDetected, referred: casesReferredToCem },
          expected: String(casesDetected),
        });
  },
});
