import { monthlyReport } from "../../records/monthly-report.js";
import { recordCases } from "../cases.js";
import { rep007 } from "./rep-007-submitted-in-the-future.js";

export default recordCases(monthlyReport, {
  rule: rep007,
  satisfied: [
    { why: "submitted on the day of the run", given: { submittedOn: "2023-04-30" }, asOf: "2023-04-30" },
  ],
  violated: [
    {
      why: "submitted the day after",
      given: { submittedOn: "2023-05-01" },
      asOf: "2023-04-30",
      params: { submittedOn: "2023-05-01", asOf: "2023-04-30" },
    },
  ],
  undetermined: [
    { why: "no day of submission", given: { submittedOn: undefined }, missing: ["submittedOn"] },
  ],
});
