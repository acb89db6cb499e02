import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { named } from "./declared.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("qualityStandards");

/** The plan has no quality standard or indicator tied to users' perception (RDE-290-2022 VII.6.m). */
export const int016 = interventionRules.record({
  code: "INT-016",
  severity: "warning",
  basis: "preference",
  wording: "Se orientará que […] cuenten con estandares e indicadores",
  summary: {
    es: "El plan no tiene ningún estándar ni indicador de calidad ligado a la percepción de las personas usuarias.",
    en: "The plan has no quality standard or indicator tied to users' perception.",
  },
  remedy: {
    es: "Defina estándares e indicadores de calidad que recojan lo que perciben las personas usuarias.",
    en: "Define quality standards and indicators that take up what users perceive.",
  },
  fields: ["qualityStandards"],
  citations: cite("RDE-290-2022", "VII.6.m"),
  check: (plan) => {
    const { qualityStandards } = plan;
    if (qualityStandards === undefined) return unknown(plan);
    return named(qualityStandards).length > 0
      ? satisfied
      : violated({ params: {}, at: ["qualityStandards"] });
  },
});
