import { appActionRules } from "./app-action/index.js";
import { actionPlanRules } from "./preventive-action/action-plan.js";
import { actionResultsRules } from "./preventive-action/action-results.js";
import { privacyRules } from "./privacy/index.js";
import type { Rule, RuleMeta } from "./rule.js";
import { structureRules } from "./structure/index.js";

/** The rules that run over records, in the order of the catalogue. */
const recordRules: readonly Rule[] = [...actionPlanRules, ...actionResultsRules, ...appActionRules];

/** Every rule there is: of structure, of privacy, and over each entity's records. */
export const ruleCatalogue: readonly (RuleMeta | Rule)[] = [
  ...structureRules,
  ...privacyRules,
  ...recordRules,
];

/** The rules over the records of an entity. */
export function rulesOf(entity: string): readonly Rule[] {
  return recordRules.filter((rule) => rule.entity === entity);
}
