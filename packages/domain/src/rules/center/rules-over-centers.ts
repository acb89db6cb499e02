import { center } from "../../records/center.js";
import { rulesOver } from "../rule.js";

/** Declares rules over centres; a check sees only the fields that its rule declares. */
export const centerRulesOver = rulesOver(center);
