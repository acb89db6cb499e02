import { cite } from "../../norms/citation.js";
import { concluded, undetermined, type Violation } from "../outcome.js";
import { targetRules } from "./rules-over-targets.js";
import { monthsOfYear, type Told } from "./schedule.js";

/** What cannot be so of the schedule. */
type Params =
  | {
      readonly problem: "falls";
      readonly month: string;
      readonly scheduled: number;
      readonly before: string;
      readonly previous: number;
    }
  | { readonly problem: "below-zero"; readonly month: string; readonly scheduled: number }
  | { readonly problem: "not-the-target"; readonly scheduled: number; readonly target: number };

/** The schedule falls, lies below 0 or does not end at the yearly target (RDE-290-2022 VI.6.5.6.a, d). */
export const tgt007 = targetRules.record({
  code: "TGT-007",
  severity: "warning",
  basis: "doubtful-data",
  wording: "establece las metas anuales",
  summary: {
    es: "Lo programado disminuye de un mes a otro, es negativo o no llega en diciembre a la meta anual.",
    en: "The schedule falls from one month to the next, lies below 0 or does not reach the yearly target in December.",
  },
  remedy: {
    es: "Escriba lo programado como acumulado: no disminuye y en diciembre es igual a la meta anual.",
    en: "Write the schedule as cumulative: it does not fall and in December equals the yearly target.",
  },
  fields: ["months", "target", "year"],
  citations: cite("RDE-290-2022", "VI.6.5.6.a", "VI.6.5.6.d"),
  interpretation: {
    es: "Que lo programado sea acumulado es lectura nuestra; por eso advertencia: puede tratarse de cantidades mes a mes.",
    en: "That the schedule is cumulative is our reading; hence a warning: the figures may be month by month.",
  },
  check: (facts) => {
    const { months, target } = facts;
    if (months === undefined) return undetermined("months");
    const violations: Violation<Params>[] = [];
    const missing: string[] = [];
    let before: { readonly month: string; readonly scheduled: Told } | undefined;
    for (const { month, scheduled } of monthsOfYear(facts)) {
      // What differs within a month is another rule's finding.
      if (scheduled === undefined || scheduled === "unclear") continue;
      const at = [`months[${scheduled.position}].scheduled`];
      if (scheduled.value < 0) {
        violations.push({ params: { problem: "below-zero", month, scheduled: scheduled.value }, at });
      }
      if (before !== undefined && scheduled.value < before.scheduled.value) {
        const previous = before.scheduled.value;
        violations.push({
          params: { problem: "falls", month, scheduled: scheduled.value, before: before.month, previous },
          at: [...at, `months[${before.scheduled.position}].scheduled`],
        });
      }
      if (month.endsWith("-12")) {
        if (target === undefined) missing.push("target");
        else if (scheduled.value !== target) {
          violations.push({
            params: { problem: "not-the-target", scheduled: scheduled.value, target },
            at: [...at, "target"],
          });
        }
      }
      before = { month, scheduled };
    }
    return concluded(violations, missing);
  },
});
