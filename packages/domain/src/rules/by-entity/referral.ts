import { referral } from "../../records/referral.js";
import type { EntityRules } from "../entity-rules.js";
import { referralRules } from "../referral/index.js";

/** The entity `referral` and the rules over its records. */
export const referralEntityRules: EntityRules<typeof referral> = {
  entity: referral,
  rules: referralRules,
  rulesOverMembers: [],
  rulesOverPlaces: [],
};
