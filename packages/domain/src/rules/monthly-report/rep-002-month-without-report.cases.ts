import { monthlyReport } from "../../records/monthly-report.js";
import { foldCases } from "../cases.js";
import { rep002 } from "./rep-002-month-without-report.js";

const abancay = "CEM Abancay";
const action = (startDate: string | undefined, center: string | undefined = abancay) => ({
  entity: "preventive-action",
  given: { center, startDate },
});
const report = (month: string | undefined, center: string | undefined = abancay) => ({ center, month });
const missing = (month: string, deadline: string, center = abancay) => ({ center, month, deadline });

export default foldCases(monthlyReport, {
  rule: rep002,
  runs: [
    {
      why: "every month since the first is reported",
      records: [report("2023-01"), report("2023-02"), report("2023-03")],
      asOf: "2023-04-30",
      violations: [],
    },
    {
      why: "a month between two reports is missing, and the month after the last one",
      records: [report("2023-01"), report("2023-03")],
      asOf: "2023-05-31",
      violations: [
        { record: 0, params: missing("2023-02", "2023-03-07") },
        { record: 0, params: missing("2023-04", "2023-05-08") },
      ],
    },
    {
      why: "on the day of the deadline nothing is missing yet",
      records: [report("2023-02")],
      asOf: "2023-04-11",
      violations: [],
    },
    {
      why: "the day after it is",
      records: [report("2023-02")],
      asOf: "2023-04-12",
      violations: [{ record: 0, params: missing("2023-03", "2023-04-11") }],
    },
    {
      why: "the first action is earlier than the first report, and is the centre's first record",
      before: [action("2023-02-10"), action("2023-03-01")],
      records: [report("2023-03")],
      asOf: "2023-04-30",
      violations: [{ record: 0, params: missing("2023-02", "2023-03-07") }],
    },
    {
      why: "a later record may be the earlier month's",
      before: [action("2023-03-10"), action("2023-02-01")],
      records: [report("2023-03")],
      asOf: "2023-04-30",
      violations: [{ record: 0, params: missing("2023-02", "2023-03-07") }],
    },
    {
      why: "a centre with actions alone owes its reports where others bring theirs",
      before: [action("2023-03-10", "CEM Andahuaylas")],
      records: [report("2023-03")],
      asOf: "2023-04-30",
      violations: [{ record: 0, params: missing("2023-03", "2023-04-11", "CEM Andahuaylas") }],
    },
    {
      why: "a register alone is asked for no reports",
      before: [action("2023-02-10"), action("2023-03-01")],
      records: [],
      asOf: "2023-04-30",
      violations: [],
    },
    {
      why: "case, accents and spaces do not part a centre from itself",
      before: [action("2023-02-10", "CEM ÁNCASH")],
      records: [report("2023-02", "Cem  Ancash"), report("2023-03", "cem-ancash")],
      asOf: "2023-04-30",
      violations: [],
    },
    {
      why: "months that ended before the norm are not asked, however old the centre",
      before: [action("2019-05-02")],
      records: [report("2019-05"), report("2022-12")],
      asOf: "2023-01-31",
      violations: [{ record: 0, params: missing("2022-11", "2022-12-07") }],
    },
    {
      why: "a report without its month may be the missing one",
      records: [report("2023-01"), report(undefined)],
      asOf: "2023-04-30",
      violations: [],
    },
    {
      why: "so may one without its centre, in its month",
      records: [report("2023-01"), { center: undefined, month: "2023-02" }],
      asOf: "2023-04-30",
      violations: [{ record: 0, params: missing("2023-03", "2023-04-11") }],
    },
    {
      why: "an action without its date begins no month, one without its centre is nobody's",
      before: [action(undefined), { entity: "preventive-action", given: { center: undefined } }],
      records: [report("2023-03")],
      asOf: "2023-04-30",
      violations: [],
    },
    {
      why: "a month reported ahead begins the centre's time, and nothing is due of it yet",
      records: [report("2023-06")],
      asOf: "2023-04-30",
      violations: [],
    },
  ],
});
