import { communityActivism } from "../../records/community-activism.js";
import { communityActivismRules } from "../community-activism/index.js";
import type { EntityRules } from "../entity-rules.js";

/** The entity `community-activism` and the rules over its records. */
export const communityActivismEntityRules: EntityRules<typeof communityActivism> = {
  entity: communityActivism,
  rules: communityActivismRules,
  rulesOverMembers: [],
  rulesOverPlaces: [],
};
