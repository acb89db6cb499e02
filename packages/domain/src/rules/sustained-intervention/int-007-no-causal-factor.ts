import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { named } from "./declared.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("causalFactors");

/** The plan names no causal or risk factor of violence (RDE-290-2022 VII.2.a, VII.2, VI.6.5.3). */
export const int007 = interventionRules.record({
  code: "INT-007",
  severity: "error",
  basis: "obligation",
  wording: "orientadas a cuestionar las causas estructurales de la violencia",
  summary: {
    es: "El plan no nombra ningún factor causal ni de riesgo de la violencia.",
    en: "The plan names no causal or risk factor of violence.",
  },
  remedy: {
    es: "Identifique los factores que la intervención ataca y nómbrelos en el plan.",
    en: "Identify the factors that the intervention attacks, and name them in the plan.",
  },
  fields: ["causalFactors"],
  citations: cite("RDE-290-2022", "VII.2.a", "VII.2", "VI.6.5.3"),
  check: (plan) => {
    const { causalFactors } = plan;
    if (causalFactors === undefined) return unknown(plan);
    return named(causalFactors).length > 0 ? satisfied : violated({ params: {}, at: ["causalFactors"] });
  },
});
