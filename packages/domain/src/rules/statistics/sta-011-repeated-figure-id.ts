import { cite } from "../../norms/citation.js";
import { concluded, undetermined, type Violation } from "../outcome.js";
import { shownId } from "./figures.js";
import { statisticsRulesOver } from "./rules-over-statistics.js";

type Params = {
  readonly figure: string;
  /** The places of the two in the list, counted from 1. */
  readonly place: number;
  readonly earlierPlace: number;
};

/** Two figures have the same id, so that a claim that names it names neither (RDE-290-2022 VI.6.5.6.d). */
export const sta011 = statisticsRulesOver.record({
  code: "STA-011",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "Dos cifras de la lista tienen el mismo código.",
    en: "Two figures of the list have the same id.",
  },
  remedy: {
    es: "Dé a cada cifra un código propio; si es la misma cifra, déjela una vez.",
    en: "Give each figure an id of its own; where it is the same figure, leave it once.",
  },
  fields: ["observations"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: ({ observations }) => {
    if (observations === undefined) return undetermined("observations");
    const violations: Violation<Params>[] = [];
    const missing: string[] = [];
    const places = new Map<string, number>();
    observations.forEach(({ id }, index) => {
      if (id === undefined) {
        missing.push(`observations[${index}].id`);
        return;
      }
      const earlier = places.get(id);
      if (earlier === undefined) {
        places.set(id, index);
        return;
      }
      violations.push({
        params: { figure: shownId(id), place: index + 1, earlierPlace: earlier + 1 },
        at: [`observations[${index}].id`],
      });
    });
    return concluded(violations, missing);
  },
});
