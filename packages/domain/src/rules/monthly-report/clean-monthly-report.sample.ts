import { monthlyReport } from "../../records/monthly-report.js";
import type { CleanSample } from "../cases.js";
import { cleanMonthlyReport } from "./clean-monthly-report.js";

export default {
  entity: monthlyReport,
  clean: { ...cleanMonthlyReport },
  asOf: "2023-04-30",
} satisfies CleanSample;
