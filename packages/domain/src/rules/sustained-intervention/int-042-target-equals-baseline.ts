import { cite } from "../../norms/citation.js";
import { concluded, undeterminedBy, type Violation } from "../outcome.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("outcomes");

/** An outcome's target is its baseline: no change is sought (RDE-290-2022 VII.5.b, VI.6.4.1). */
export const int042 = interventionRules.record({
  code: "INT-042",
  severity: "warning",
  basis: "doubtful-data",
  wording: "una estrategia orientada al cambio",
  summary: {
    es: "La meta de un resultado es igual a su línea de base.",
    en: "An outcome's target is the same as its baseline.",
  },
  remedy: {
    es: "Ponga una meta que muestre el cambio que se busca, o corrija la línea de base.",
    en: "Set a target that shows the change sought, or mend the baseline.",
  },
  fields: ["outcomes"],
  citations: cite("RDE-290-2022", "VII.5.b", "VI.6.5.6.d"),
  interpretation: {
    es: "Mantener lo logrado puede ser una meta; como la norma habla de cambio, se advierte.",
    en: "To keep what was gained may be a target; since the norm speaks of change, this warns.",
  },
  check: (plan) => {
    const { outcomes } = plan;
    if (outcomes === undefined) return unknown(plan);
    const violations: Violation<{ readonly outcome: number; readonly target: number }>[] = [];
    for (const [index, { baseline, target }] of outcomes.entries()) {
      // What lacks either is INT-005's to say.
      if (target === undefined || target !== baseline) continue;
      violations.push({
        params: { outcome: index + 1, target },
        at: [`outcomes[${index}].target`, `outcomes[${index}].baseline`],
      });
    }
    return concluded(violations);
  },
});
