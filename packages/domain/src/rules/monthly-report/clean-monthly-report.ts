import type { MonthlyReport } from "../../records/monthly-report.js";
import { cleanAction } from "../preventive-action/clean-action.js";

/** A made-up monthly report that satisfies every rule and agrees with a register of the clean action alone. */
export const cleanMonthlyReport: MonthlyReport = {
  center: cleanAction.center,
  month: "2023-03",
  submittedOn: "2023-04-11",
  actions: 1,
  people: cleanAction.total,
  validated: true,
  qualitative: true,
  otherReports: [{ kind: "intervention", dueOn: "2023-04-14", sentOn: "2023-04-12" }],
};
