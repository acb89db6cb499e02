import { cite } from "../../norms/citation.js";
import { concluded, undetermined, type Violation } from "../outcome.js";
import { figureName } from "./figures.js";
import { statisticsRulesOver } from "./rules-over-statistics.js";

const ORIGIN = ["source", "period", "population"] as const;

type Params = { readonly figure: string; readonly lacks: readonly (typeof ORIGIN)[number][] };

/** A figure is given without its source, its period or its population (RDE-290-2022 VI.6.5.6.d). */
export const sta006 = statisticsRulesOver.record({
  code: "STA-006",
  severity: "warning",
  basis: "doubtful-data",
  summary: {
    es: "Una cifra se da sin su fuente, su periodo o su población.",
    en: "A figure is given without its source, its period or its population.",
  },
  remedy: {
    es: "Diga de dónde sale la cifra, de qué periodo es y de quiénes trata.",
    en: "Say where the figure comes from, of which period it is and of whom it treats.",
  },
  fields: ["observations"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: ({ observations }) => {
    if (observations === undefined) return undetermined("observations");
    const violations: Violation<Params>[] = [];
    observations.forEach((observation, index) => {
      const lacks = ORIGIN.filter((field) => observation[field] === undefined);
      if (lacks.length === 0) return;
      violations.push({
        params: { figure: figureName(observation, index), lacks },
        at: lacks.map((field) => `observations[${index}].${field}`),
      });
    });
    return concluded(violations);
  },
});
