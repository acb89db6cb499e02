import { monthlyReport } from "../../records/monthly-report.js";
import { recordCases } from "../cases.js";
import { rep001 } from "./rep-001-submitted-late.js";

export default recordCases(monthlyReport, {
  rule: rep001,
  satisfied: [
    {
      why: "on the fifth working day: Holy Thursday and Good Friday move April's to the 11th",
      given: { month: "2023-03", submittedOn: "2023-04-11" },
    },
    {
      why: "on the fifth working day after a weekend",
      given: { month: "2023-06", submittedOn: "2023-07-07" },
    },
    {
      why: "within its own month no deadline has passed",
      given: { month: "2023-03", submittedOn: "2023-03-31" },
    },
    {
      why: "the first month that ended under the norm",
      given: { month: "2022-11", submittedOn: "2022-12-07" },
    },
  ],
  violated: [
    {
      why: "the day after the fifth working day",
      given: { month: "2023-03", submittedOn: "2023-04-12" },
      params: { month: "2023-03", submittedOn: "2023-04-12", deadline: "2023-04-11", daysLate: 1 },
      at: ["submittedOn"],
      expected: "2023-04-11",
    },
    {
      why: "a Saturday, the day after",
      given: { month: "2023-06", submittedOn: "2023-07-08" },
      params: { month: "2023-06", submittedOn: "2023-07-08", deadline: "2023-07-07", daysLate: 1 },
      at: ["submittedOn"],
      expected: "2023-07-07",
    },
    {
      why: "December's deadline lies in the next year, after the holiday of 1 January",
      given: { month: "2022-12", submittedOn: "2023-02-06" },
      params: { month: "2022-12", submittedOn: "2023-02-06", deadline: "2023-01-06", daysLate: 31 },
      at: ["submittedOn"],
      expected: "2023-01-06",
    },
    {
      why: "9 December, a holiday since 2022, and 8 December come after November's deadline",
      given: { month: "2022-11", submittedOn: "2022-12-12" },
      params: { month: "2022-11", submittedOn: "2022-12-12", deadline: "2022-12-07", daysLate: 5 },
      at: ["submittedOn"],
      expected: "2022-12-07",
    },
  ],
  undetermined: [
    { why: "no day of submission", given: { submittedOn: undefined }, missing: ["submittedOn"] },
    {
      why: "the calendar does not know the holidays of that year",
      given: { month: "2999-03", submittedOn: "2999-05-02" },
      missing: [],
    },
  ],
});
