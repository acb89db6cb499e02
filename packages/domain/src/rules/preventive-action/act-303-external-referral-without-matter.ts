import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

// That no matter is named is always known; only a number of referrals can be unknown.
const unknown = undeterminedBy("externalReferrals");
const atMatters = ["externalMatters", "externalReferrals"];
const atReferrals = ["externalReferrals", "externalMatters"];

/** External referrals are counted without naming their matters, or matters are named without referrals (RDE-290-2022 VI.6.5.5.d). */
export const act303 = actionRules.record({
  code: "ACT-303",
  severity: "error",
  basis: "obligation",
  wording: "se deriva a servicios externos al CEM en temas conexos a la violencia",
  summary: {
    es: "Hay derivaciones externas sin materia, o materias sin derivaciones externas.",
    en: "There are external referrals without a matter, or matters without external referrals.",
  },
  remedy: {
    es: "Registre derivaciones externas y materias juntas, o ninguna.",
    en: "Register external referrals and matters together, or neither.",
  },
  fields: ["externalMatters", "externalReferrals"],
  citations: cite("RDE-290-2022", "VI.6.5.5.d"),
  check: (action) => {
    const { externalReferrals, externalMatters = [] } = action;
    const named = externalMatters.length > 0;
    if (!named && externalReferrals === undefined) return unknown(action);
    const referred = externalReferrals !== undefined && externalReferrals > 0;
    if (named === referred) return satisfied;
    return violated({
      params: {
        missing: named ? "referrals" : "matters",
        referrals: externalReferrals ?? 0,
        matters: externalMatters,
      },
      at: named ? atReferrals : atMatters,
    });
  },
});
