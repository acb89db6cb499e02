import { monthlyReport } from "../../records/monthly-report.js";
import { recordCases } from "../cases.js";
import { rep009 } from "./rep-009-people-without-actions.js";

export default recordCases(monthlyReport, {
  rule: rep009,
  satisfied: [
    { why: "people and actions", given: { actions: 1, people: 34 } },
    { why: "neither", given: { actions: 0, people: 0 } },
    { why: "an action of articulation may have had no public", given: { actions: 1, people: 0 } },
    { why: "nobody: the actions need not be known", given: { actions: undefined, people: 0 } },
  ],
  violated: [{ why: "one person and no action", given: { actions: 0, people: 1 }, params: { people: 1 } }],
  undetermined: [
    { why: "actions unknown", given: { actions: undefined, people: 3 }, missing: ["actions"] },
    { why: "people unknown and no actions", given: { actions: 0, people: undefined }, missing: ["people"] },
  ],
});
