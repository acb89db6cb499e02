import { appAction } from "../../records/app-action.js";
import { rulesOver } from "../rule.js";

/** Declares rules over rows of the programme's own register; a check sees only the fields that its rule declares. */
export const appRules = rulesOver(appAction);
