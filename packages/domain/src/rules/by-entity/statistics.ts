import { statistics } from "../../records/statistics.js";
import type { EntityRules } from "../entity-rules.js";
import { statisticsRules } from "../statistics/index.js";

/** The entity `statistics` and the rules over its records. */
export const statisticsEntityRules: EntityRules<typeof statistics> = {
  entity: statistics,
  rules: statisticsRules,
  rulesOverMembers: [],
  rulesOverPlaces: [],
};
