import { statistics } from "../../records/statistics.js";
import { rulesOver } from "../rule.js";

/** Declares rules over tables of published statistics; a check sees only the fields that its rule declares. */
export const statisticsRulesOver = rulesOver(statistics);
