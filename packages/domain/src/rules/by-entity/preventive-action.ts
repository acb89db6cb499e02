import { preventiveAction } from "../../records/preventive-action.js";
import type { EntityRules } from "../entity-rules.js";
import { actionPlanRules } from "../preventive-action/action-plan.js";
import { actionResultsRules } from "../preventive-action/action-results.js";

/** The entity `preventive-action` and the rules over its records. */
export const preventiveActionEntityRules: EntityRules<typeof preventiveAction> = {
  entity: preventiveAction,
  rules: [...actionPlanRules, ...actionResultsRules],
  rulesOverMembers: [],
  rulesOverPlaces: ["ACT-004", "ACT-005"],
};
