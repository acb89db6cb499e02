import { cite } from "../../norms/citation.js";
import { concluded, undeterminedBy, type Violation } from "../outcome.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("actions");

/** An action that the plan lists ends before it starts (RDE-290-2022 VI.6.5.6.d). */
export const int044 = interventionRules.record({
  code: "INT-044",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "Una acción de la lista del plan termina antes de empezar.",
    en: "An action on the plan's list ends before it starts.",
  },
  remedy: {
    es: "Corrija la fecha de inicio o la de fin de la acción.",
    en: "Mend the action's start date or its end date.",
  },
  fields: ["actions"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  check: (plan) => {
    const { actions } = plan;
    if (actions === undefined) return unknown(plan);
    const violations: Violation<{ readonly startDate: string; readonly endDate: string }>[] = [];
    for (const [index, { startDate, endDate }] of actions.entries()) {
      if (startDate === undefined || endDate === undefined || endDate >= startDate) continue;
      violations.push({
        params: { startDate, endDate },
        at: [`actions[${index}].endDate`, `actions[${index}].startDate`],
      });
    }
    return concluded(violations);
  },
});
