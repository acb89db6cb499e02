import { mensGroup } from "../../records/mens-group.js";
import { rulesOver } from "../rule.js";

/** Declares rules over men's groups; a check sees only the fields that its rule declares. */
export const groupRules = rulesOver(mensGroup);
