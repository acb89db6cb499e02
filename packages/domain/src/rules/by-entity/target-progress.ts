import { targetProgress } from "../../records/target-progress.js";
import type { EntityRules } from "../entity-rules.js";
import { targetProgressRules } from "../target-progress/index.js";

/** The entity `target-progress` and the rules over its records. */
export const targetProgressEntityRules: EntityRules<typeof targetProgress> = {
  entity: targetProgress,
  rules: targetProgressRules,
  rulesOverMembers: [],
  rulesOverPlaces: [],
};
