import { communityActivism } from "../../records/community-activism.js";
import { rulesOver } from "../rule.js";

/** Declares rules over community activism; a check sees only the fields that its rule declares. */
export const activismRules = rulesOver(communityActivism);
