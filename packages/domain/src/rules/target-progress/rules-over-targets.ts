import { targetProgress } from "../../records/target-progress.js";
import { rulesOver } from "../rule.js";

/** Declares rules over the progress of targets; a check sees only the fields that its rule declares. */
export const targetRules = rulesOver(targetProgress);
