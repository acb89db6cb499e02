import { actionPlanRules } from "../../rules/preventive-action/action-plan.js";
import { actionResultsRules } from "../../rules/preventive-action/action-results.js";
import type { Rule } from "../../rules/rule.js";
import { sustainedInterventionRules } from "../../rules/sustained-intervention/index.js";

// They cite the duty of reliable data where part VI states it; guideline 5 states it again.

/** The rules by which data of an action contradict each other. */
export const reliableActionRules: readonly Rule[] = [...actionPlanRules, ...actionResultsRules].filter(
  ({ basis }) => basis === "reliable-data",
);

/** The rules by which data of a plan contradict each other. */
export const reliablePlanRules: readonly Rule[] = sustainedInterventionRules.filter(
  ({ basis }) => basis === "reliable-data",
);
