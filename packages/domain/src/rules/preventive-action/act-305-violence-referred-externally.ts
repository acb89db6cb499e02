import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

type Params =
  | { readonly referral: "fewer-to-cem"; readonly detected: number; readonly referred: number }
  | { readonly referral: "not-shown-to-be-fewer" };

const unknown = undeterminedBy("externalMatters");

/** Violence is named as the matter of an external referral, though its cases go to the CEM (RDE-290-2022 VI.6.5.5.a, VI.6.5.5.d, VII.4.c, VII.4.e). */
export const act305 = actionRules.record({
  code: "ACT-305",
  severity: "error",
  basis: "obligation",
  wording: "deben ser derivados al CEM",
  summary: {
    es: "Se derivó a un servicio externo por violencia, cuando esos casos van al CEM.",
    en: "An external service was given a referral for violence, though those cases go to the CEM.",
  },
  remedy: {
    es: "Derive la violencia al CEM; a servicios externos, solo materias conexas.",
    en: "Refer violence to the CEM; to external services, connected matters alone.",
  },
  fields: ["externalMatters", "casesReferredToCem", "casesDetected"],
  citations: cite("RDE-290-2022", "VI.6.5.5.a", "VI.6.5.5.d", "VII.4.c", "VII.4.e"),
  check: (action) => {
    const { externalMatters, casesDetected: detected, casesReferredToCem: referred } = action;
    if (externalMatters === undefined) return unknown(action);
    if (!externalMatters.includes("violence")) return satisfied;
    if (detected !== undefined && referred !== undefined && referred < detected) {
      return violated<Params>({ params: { referral: "fewer-to-cem", detected, referred } });
    }
    // Every case may have reached the CEM as well: the other service then took a part of it.
    return violated<Params>({
      params: { referral: "not-shown-to-be-fewer" },
      at: ["externalMatters"],
      severity: "warning",
    });
  },
});
