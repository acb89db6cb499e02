import * as Effect from "effect/Effect";
import { yearOf } from "../../calendar/day.js";
import { cite } from "../../norms/citation.js";
import { concluded, undetermined, type Violation } from "../outcome.js";
import { AsOf } from "../services.js";
import { targetRules } from "./rules-over-targets.js";
import { monthsInOrder } from "./schedule.js";

/** What cannot be so of a month. */
type Params =
  | { readonly problem: "repeated"; readonly month: string }
  | { readonly problem: "outside-year"; readonly month: string; readonly year: number }
  | { readonly problem: "future"; readonly month: string; readonly asOf: string }
  | { readonly problem: "several-years"; readonly from: string; readonly until: string };

/** The months contradict one another, the target's year or the day of the check (RDE-290-2022 VI.6.5.6.d). */
export const tgt006 = targetRules.record({
  code: "TGT-006",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "Un mes figura dos veces con cifras distintas, no es del año de la meta o aún no empezó.",
    en: "A month stands twice with different figures, is not of the target's year or has not begun yet.",
  },
  remedy: {
    es: "Deje cada mes una sola vez, dentro del año de la meta, e informe el avance cuando el mes haya llegado.",
    en: "Leave each month once, within the target's year, and report progress once the month has come.",
  },
  fields: ["months", "year"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: Effect.gen(function* () {
    const { date: asOf } = yield* AsOf;
    return ({ months, year }) => {
      if (months === undefined) return undetermined("months");
      const violations: Violation<Params>[] = [];
      const missing = months.flatMap(({ month }, index) =>
        month === undefined ? [`months[${index}].month`] : [],
      );
      const ordered = monthsInOrder(months);
      for (const { month, cumulative, scheduled } of ordered) {
        const positions = months.flatMap((entry, index) => (entry.month === month ? [index] : []));
        const at = positions.map((index) => `months[${index}].month`);
        if (cumulative === "unclear" || scheduled === "unclear") {
          violations.push({ params: { problem: "repeated", month }, at });
        }
        if (year !== undefined && yearOf(month) !== year) {
          violations.push({ params: { problem: "outside-year", month, year }, at: [...at, "year"] });
        }
        if (cumulative !== undefined && `${month}-01` > asOf) {
          violations.push({ params: { problem: "future", month, asOf }, at });
        }
      }
      const [first, last] = [ordered[0]?.month, ordered.at(-1)?.month];
      if (year === undefined && first !== undefined && last !== undefined && yearOf(first) !== yearOf(last)) {
        violations.push({
          params: { problem: "several-years", from: first, until: last },
          at: ["months", "year"],
        });
      }
      return concluded(violations, missing);
    };
  }),
});
