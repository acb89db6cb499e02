import { preventiveAction } from "../../records/preventive-action.js";
import { rulesOver } from "../rule.js";

/** Declares rules over preventive actions; a check sees only the fields that its rule declares. */
export const actionRules = rulesOver(preventiveAction);
