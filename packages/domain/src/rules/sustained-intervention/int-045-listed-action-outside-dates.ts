import { cite } from "../../norms/citation.js";
import { concluded, satisfied, undeterminedBy, type Violation } from "../outcome.js";
import { outsideDates } from "./outside-dates.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("actions", "startDate", "endDate");

/** An action that the plan lists lies outside the intervention's dates (RDE-290-2022 VI.6.4.1, VI.6.5.6.d). */
export const int045 = interventionRules.record({
  code: "INT-045",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "Una acción de la lista del plan queda fuera de las fechas de la intervención.",
    en: "An action on the plan's list lies outside the intervention's dates.",
  },
  remedy: {
    es: "Corrija las fechas de la acción o las de la intervención, o quite la acción de la lista.",
    en: "Mend the action's dates or the intervention's, or take the action off the list.",
  },
  fields: ["actions", "startDate", "endDate"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d", "VI.6.4.1"),
  check: (plan) => {
    const { actions, startDate, endDate } = plan;
    if (actions?.length === 0) return satisfied;
    if (actions === undefined || startDate === undefined || endDate === undefined) return unknown(plan);
    const violations: Violation<{
      readonly startDate: string;
      readonly endDate: string;
      readonly from: string;
      readonly to: string;
    }>[] = [];
    for (const [index, action] of actions.entries()) {
      const outside = outsideDates(action, { startDate, endDate });
      if (outside === undefined) continue;
      violations.push({
        params: { startDate: outside.startDate, endDate: outside.endDate, from: startDate, to: endDate },
        at: [`actions[${index}].${outside.field}`],
      });
    }
    return concluded(violations);
  },
});
