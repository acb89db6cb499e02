import { monthlyReport } from "../../records/monthly-report.js";
import { recordCases } from "../cases.js";
import { rep008 } from "./rep-008-submitted-before-the-month-ends.js";

export default recordCases(monthlyReport, {
  rule: rep008,
  satisfied: [
    { why: "on the last day of the month", given: { month: "2023-02", submittedOn: "2023-02-28" } },
    { why: "in the month after", given: { month: "2023-02", submittedOn: "2023-03-01" } },
    { why: "on 29 February of a leap year", given: { month: "2024-02", submittedOn: "2024-02-29" } },
  ],
  violated: [
    {
      why: "the day before the last",
      given: { month: "2024-02", submittedOn: "2024-02-28" },
      params: { month: "2024-02", submittedOn: "2024-02-28", monthEnd: "2024-02-29" },
      at: ["submittedOn"],
    },
    {
      why: "in an earlier month",
      given: { month: "2023-03", submittedOn: "2023-02-07" },
      params: { month: "2023-03", submittedOn: "2023-02-07", monthEnd: "2023-03-31" },
      at: ["submittedOn"],
    },
  ],
  undetermined: [
    { why: "no day of submission", given: { submittedOn: undefined }, missing: ["submittedOn"] },
    { why: "no month", given: { month: undefined }, missing: ["month"] },
  ],
});
