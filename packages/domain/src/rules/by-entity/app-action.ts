import { appAction, appActionCatalogues } from "../../records/app-action.js";
import { appActionRules } from "../app-action/index.js";
import type { EntityRules } from "../entity-rules.js";

/** The entity `app-action` and the rules over its records. */
export const appActionEntityRules: EntityRules<typeof appAction> = {
  entity: appAction,
  rules: appActionRules,
  rulesOverMembers: [],
  schemes: appActionCatalogues.flatMap(({ actions, groups }) => [actions, groups]),
  rulesOverPlaces: ["APP-001", "APP-002", "APP-007"],
};
