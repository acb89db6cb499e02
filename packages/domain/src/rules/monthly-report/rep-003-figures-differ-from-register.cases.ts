import { monthlyReport } from "../../records/monthly-report.js";
import { foldCases } from "../cases.js";
import { rep003 } from "./rep-003-figures-differ-from-register.js";

const abancay = "CEM Abancay";
const action = (given: Readonly<Record<string, unknown>>) => ({ entity: "preventive-action", given });
const march = action({ startDate: "2023-03-15", total: 34 });
const differs = (figure: "actions" | "people", stated: number, registered: number) => ({
  center: abancay,
  month: "2023-03",
  figure,
  stated,
  registered,
});

export default foldCases(monthlyReport, {
  rule: rep003,
  runs: [
    {
      why: "the report says what the register counts",
      before: [march, action({ startDate: "2023-03-31", total: 6 })],
      records: [{ actions: 2, people: 40 }],
      violations: [],
    },
    {
      why: "one action and one person more than registered: two findings",
      before: [march],
      records: [{ actions: 2, people: 35 }],
      violations: [
        { record: 1, params: differs("actions", 2, 1) },
        { record: 1, params: differs("people", 35, 34) },
      ],
    },
    {
      why: "one person fewer than registered",
      before: [march],
      records: [{ actions: 1, people: 33 }],
      violations: [{ record: 1, params: differs("people", 33, 34) }],
    },
    {
      why: "an action is of the month in which it starts",
      before: [
        march,
        action({ startDate: "2023-04-01", total: 6 }),
        action({ startDate: "2023-02-28", endDate: "2023-03-02" }),
      ],
      records: [{ actions: 1, people: 34 }],
      violations: [],
    },
    { why: "without a register nothing is compared", records: [{ actions: 5, people: 100 }], violations: [] },
    {
      why: "a centre that is absent from the register given has no actions in it",
      before: [action({ center: "CEM Andahuaylas" })],
      records: [{ actions: 5, people: 0 }],
      violations: [{ record: 1, params: differs("actions", 5, 0) }],
    },
    {
      why: "a month without rows agrees with a report of nothing",
      before: [action({ startDate: "2023-02-15" })],
      records: [{ actions: 0, people: 0 }],
      violations: [],
    },
    {
      why: "case, accents and spaces do not part a centre from itself",
      before: [action({ center: "cem  ABANCÁY" })],
      records: [{ actions: 1, people: 34 }],
      violations: [],
    },
    {
      why: "figures that the report does not give are not compared",
      before: [march],
      records: [{ actions: undefined, people: undefined }],
      violations: [],
    },
    {
      why: "a row without its total leaves the people open upwards, not downwards",
      before: [march, action({ startDate: "2023-03-20", total: undefined })],
      records: [
        { actions: 2, people: 50 },
        { actions: 2, people: 33 },
      ],
      violations: [{ record: 3, params: differs("people", 33, 34) }],
    },
    {
      why: "so does a row without its date, or without its centre, for actions and people",
      before: [
        march,
        action({ startDate: undefined }),
        action({ center: undefined, startDate: "2023-03-20" }),
      ],
      records: [
        { actions: 3, people: 102 },
        { actions: 0, people: 102 },
      ],
      violations: [{ record: 4, params: differs("actions", 0, 1) }],
    },
    {
      why: "a row of another month or centre leaves nothing open",
      before: [
        march,
        action({ center: "CEM Andahuaylas", startDate: undefined }),
        action({ center: undefined, startDate: "2023-04-20" }),
      ],
      records: [{ actions: 3, people: 34 }],
      violations: [{ record: 3, params: differs("actions", 3, 1) }],
    },
    {
      why: "a month that ended before the norm is not asked, one that began before it is, whole",
      before: [
        action({ startDate: "2022-10-15" }),
        action({ startDate: "2022-11-03" }),
        action({ startDate: "2022-11-30" }),
      ],
      records: [
        { month: "2022-10", actions: 7, people: 7 },
        { month: "2022-11", actions: 2, people: 68 },
      ],
      violations: [],
    },
    {
      why: "a report without its month or centre cannot be compared",
      before: [march],
      records: [
        { month: undefined, actions: 9 },
        { center: undefined, actions: 9 },
      ],
      violations: [],
    },
  ],
});
