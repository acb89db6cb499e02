import { yearOf } from "../../calendar/day.js";
import { cite } from "../../norms/citation.js";
import { concluded, undetermined, type Violation } from "../outcome.js";
import { targetRules } from "./rules-over-targets.js";
import { monthsInOrder, type ReportedMonth } from "./schedule.js";

/** The month whose progress falls and the one before it. */
type Params = {
  readonly month: string;
  readonly cumulative: number;
  readonly before: string;
  readonly previous: number;
};

/** Cumulative progress falls from one month to the next (RDE-290-2022 VI.6.5.6.d). */
export const tgt001 = targetRules.record({
  code: "TGT-001",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "El avance acumulado de un mes es menor que el de un mes anterior.",
    en: "A month's cumulative progress is less than that of the month before.",
  },
  remedy: {
    es: "Corrija el avance: el acumulado de un mes incluye el de los anteriores.",
    en: "Mend the progress: a month's cumulative figure includes those before it.",
  },
  fields: ["months"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: ({ months }) => {
    if (months === undefined) return undetermined("months");
    const violations: Violation<Params>[] = [];
    const missing: string[] = [];
    let before: ReportedMonth | undefined;
    let between: string[] = [];
    for (const { month, cumulative } of monthsInOrder(months)) {
      // A target is of one year: each year's progress starts anew.
      if (before !== undefined && yearOf(before.month) !== yearOf(month)) {
        before = undefined;
        between = [];
      }
      // What differs within a month is another rule's finding; an unreported month hides a fall only before a later one.
      if (cumulative === "unclear") continue;
      if (cumulative === undefined) {
        if (before !== undefined) between.push(pathOf(months, month));
        continue;
      }
      missing.push(...between);
      between = [];
      if (before !== undefined && cumulative.value < before.cumulative.value) {
        violations.push({
          params: {
            month,
            cumulative: cumulative.value,
            before: before.month,
            previous: before.cumulative.value,
          },
          at: [
            `months[${cumulative.position}].cumulative`,
            `months[${before.cumulative.position}].cumulative`,
          ],
        });
      }
      before = { month, cumulative };
    }
    return concluded(violations, missing);
  },
});

function pathOf(months: readonly { readonly month?: string | undefined }[], month: string): string {
  return `months[${months.findIndex((entry) => entry.month === month)}].cumulative`;
}
