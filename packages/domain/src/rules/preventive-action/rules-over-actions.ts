import type { preventiveAction } from "../../records/preventive-action.js";
import { rulesOver } from "../rule.js";

/**
 * Declares rules over preventive actions; a check sees only the fields that its rule declares. By the
 * entity's name: the rules over interventions share some of these, and do without the register's fields.
 */
export const actionRules = rulesOver<typeof preventiveAction>("preventive-action");
