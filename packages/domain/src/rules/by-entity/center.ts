import { center } from "../../records/center.js";
import { centerRules } from "../center/index.js";
import type { EntityRules } from "../entity-rules.js";

/** The entity `center` and the rules over its records. */
export const centerEntityRules: EntityRules<typeof center> = {
  entity: center,
  rules: centerRules,
  rulesOverMembers: [],
  rulesOverPlaces: [],
};
