import { cite } from "../../norms/citation.js";
import { foldWords } from "../../territory/fold.js";
import { concluded, type Violation } from "../outcome.js";
import { named } from "./declared.js";
import { interventionRules } from "./rules-over-interventions.js";

/** Fewer than two of anything is not "different" ones. */
const FEWEST = 2;

/** The plan works at fewer than two ecological levels, or with fewer than two kinds of component (RDE-290-2022 VI.6.5.2, VI.6.5.3, VI.6.3.b, VII.2.b). */
export const int006 = interventionRules.record({
  code: "INT-006",
  severity: "warning",
  basis: "preference",
  wording: "se orienta a atacar diferentes factores de riesgo",
  summary: {
    es: "El plan trabaja en menos de dos niveles ecológicos o con menos de dos clases de componentes.",
    en: "The plan works at fewer than two ecological levels or with fewer than two kinds of component.",
  },
  remedy: {
    es: "Combine al menos dos niveles ecológicos y dos clases de componentes.",
    en: "Combine at least two ecological levels and two kinds of component.",
  },
  fields: ["ecologicalLevels", "components"],
  citations: cite("RDE-290-2022", "VI.6.5.2", "VI.6.5.3", "VI.6.3.b", "VII.2.b"),
  interpretation: {
    es: "La norma habla de diferentes factores y capas sin dar un número; se lee que menos de dos no son diferentes.",
    en: "The norm speaks of different factors and layers and gives no number; fewer than two are read as not different.",
  },
  check: ({ ecologicalLevels, components }) => {
    const violations: Violation<{
      readonly part: "ecologicalLevels" | "components";
      readonly count: number;
    }>[] = [];
    const missing: string[] = [];
    for (const [part, kinds] of [
      ["ecologicalLevels", ecologicalLevels],
      ["components", components && named(components).map(foldWords)],
    ] as const) {
      if (kinds === undefined) {
        missing.push(part);
        continue;
      }
      const count = new Set<string>(kinds).size;
      if (count < FEWEST) violations.push({ params: { part, count }, at: [part] });
    }
    return concluded(violations, missing);
  },
});
