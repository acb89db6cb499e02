import { cite } from "../../norms/citation.js";
import { concluded, undeterminedBy, type Violation, violated } from "../outcome.js";
import { namesSomething } from "./declared.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("outcomes");

type Part = "unit" | "baseline" | "target";
/** Which outcome of the list, counted from 1, and what it lacks; 0 where there is none at all. */
type Params = { readonly outcome: number; readonly lacks: readonly Part[] };

/** The result chain holds no outcome, or one without baseline, target or unit (RDE-290-2022 VI.6.5.6.a, VII.5.a). */
export const int005 = interventionRules.record({
  code: "INT-005",
  severity: "error",
  basis: "obligation",
  wording: "una planificación sustentada en la cadena de resultados",
  summary: {
    es: "La cadena de resultados no tiene ningún resultado, o tiene uno sin línea de base, meta o unidad de medida.",
    en: "The result chain has no outcome, or has one without baseline, target or unit.",
  },
  remedy: {
    es: "Plantee al menos un resultado, cada uno con su indicador, unidad de medida, línea de base y meta.",
    en: "Set out at least one outcome, each with its indicator, unit, baseline and target.",
  },
  fields: ["outcomes"],
  citations: cite("RDE-290-2022", "VII.5.a", "VI.6.5.6.a"),
  interpretation: {
    es: "La norma pide una cadena de resultados y metas; sin unidad, línea de base y meta no se puede medir un cambio, y de eso solo se advierte.",
    en: "The norm asks for a result chain and targets; without unit, baseline and target no change can be measured, and of that this only warns.",
  },
  check: (plan) => {
    const { outcomes } = plan;
    if (outcomes === undefined) return unknown(plan);
    if (outcomes.length === 0)
      return violated<Params>({ params: { outcome: 0, lacks: [] }, at: ["outcomes"] });
    const violations: Violation<Params>[] = [];
    const missing: string[] = [];
    for (const [index, outcome] of outcomes.entries()) {
      const { indicator, unit, baseline, target } = outcome;
      // An outcome without its indicator could not be read: nothing is known of it.
      if (indicator === undefined) {
        missing.push(`outcomes[${index}].indicator`);
        continue;
      }
      const lacks: Part[] = [];
      if (unit === undefined || !namesSomething(unit)) lacks.push("unit");
      if (baseline === undefined) lacks.push("baseline");
      if (target === undefined) lacks.push("target");
      if (lacks.length === 0) continue;
      violations.push({
        params: { outcome: index + 1, lacks },
        at: lacks.map((part) => `outcomes[${index}].${part}`),
        severity: "warning",
      });
    }
    return concluded(violations, missing);
  },
});
