import { monthlyReport } from "../../records/monthly-report.js";
import type { EntityRules } from "../entity-rules.js";
import { monthlyReportRules } from "../monthly-report/index.js";

/** The entity `monthly-report` and the rules over its records. */
export const monthlyReportEntityRules: EntityRules<typeof monthlyReport> = {
  entity: monthlyReport,
  rules: monthlyReportRules,
  rulesOverMembers: [],
  rulesOverPlaces: [],
};
