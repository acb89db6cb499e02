import { monthlyReport } from "../../records/monthly-report.js";
import { rulesOver } from "../rule.js";

/** Declares rules over monthly reports; a check sees only the fields that its rule declares. */
export const monthlyReportRulesOver = rulesOver(monthlyReport);
