import { monthlyReport } from "../../records/monthly-report.js";
import { recordCases } from "../cases.js";
import { rep005 } from "./rep-005-other-report-not-sent-in-time.js";

export default recordCases(monthlyReport, {
  rule: rep005,
  satisfied: [
    {
      why: "sent before its day",
      given: { otherReports: [{ kind: "plan", dueOn: "2023-04-14", sentOn: "2023-04-13" }] },
    },
    {
      why: "sent on the day",
      given: { otherReports: [{ kind: "plan", dueOn: "2023-04-14", sentOn: "2023-04-14" }] },
    },
    { why: "no other report was due", given: { otherReports: [] } },
    {
      why: "not sent, and its day is that of the run",
      given: { otherReports: [{ kind: "plan", dueOn: "2023-04-30" }] },
      asOf: "2023-04-30",
    },
  ],
  violated: [
    {
      why: "sent the day after",
      given: { otherReports: [{ kind: "plan", dueOn: "2023-04-14", sentOn: "2023-04-15" }] },
      params: { kind: "plan", dueOn: "2023-04-14", sentOn: "2023-04-15", daysLate: 1 },
      at: ["otherReports[0].sentOn"],
      expected: "2023-04-14",
    },
    {
      why: "not sent the day after",
      given: { otherReports: [{ kind: "achievements", dueOn: "2023-04-29" }] },
      asOf: "2023-04-30",
      params: { kind: "achievements", dueOn: "2023-04-29", sentOn: "", daysLate: 1 },
      at: ["otherReports[0].sentOn"],
      expected: "2023-04-29",
    },
    {
      why: "each late report is a finding, though another does not say its day",
      given: {
        otherReports: [
          { dueOn: "2023-04-03", sentOn: "2023-04-10" },
          { kind: "plan" },
          { kind: "plan", dueOn: "2023-04-14", sentOn: "2023-04-13" },
          { kind: "intervention", dueOn: "2023-04-14", sentOn: "2023-04-16" },
        ],
      },
      params: { kind: "", dueOn: "2023-04-03", sentOn: "2023-04-10", daysLate: 7 },
      at: ["otherReports[0].sentOn"],
      expected: "2023-04-03",
      also: [
        {
          params: { kind: "intervention", dueOn: "2023-04-14", sentOn: "2023-04-16", daysLate: 2 },
          at: ["otherReports[3].sentOn"],
        },
      ],
    },
  ],
  undetermined: [
    {
      why: "whether another was due is unknown",
      given: { otherReports: undefined },
      missing: ["otherReports"],
    },
    {
      why: "a report without the day on which it was due",
      given: { otherReports: [{ kind: "plan", sentOn: "2023-04-13" }] },
      missing: ["otherReports[0].dueOn"],
    },
  ],
});
