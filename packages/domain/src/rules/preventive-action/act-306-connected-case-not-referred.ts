import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("externalReferrals", "connectedCasesDetected");

/** More connected cases were detected than were referred to external services (RDE-290-2022 VII.4.e). */
export const act306 = actionRules.record({
  code: "ACT-306",
  severity: "error",
  basis: "obligation",
  wording: "derivar a servicios externos aquellos casos conexos a la violencia",
  summary: {
    es: "Se detectaron más casos conexos que los que se derivaron a servicios externos.",
    en: "More connected cases were detected than were referred to external services.",
  },
  remedy: {
    es: "Derive al servicio externo cada caso conexo detectado.",
    en: "Refer each connected case detected to the external service.",
  },
  fields: ["externalReferrals", "connectedCasesDetected"],
  citations: cite("RDE-290-2022", "VII.4.e"),
  check: (action) => {
    const { connectedCasesDetected, externalReferrals } = action;
    if (connectedCasesDetected === 0) return satisfied;
    if (connectedCasesDetected === undefined || externalReferrals === undefined) return unknown(action);
    return connectedCasesDetected <= externalReferrals
      ? satisfied
      : violated({
          params: { detected: connectedCasesDetected, referred: externalReferrals },
          expected: String(connectedCasesDetected),
        });
  },
});
