import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int044 } from "./int-044-listed-action-ends-before-it-starts.js";

export default recordCases(sustainedIntervention, {
  rule: int044,
  satisfied: [
    {
      why: "it ends on the day on which it starts",
      given: { actions: [{ startDate: "2023-03-01", endDate: "2023-03-01" }] },
    },
    { why: "without an end it takes one day", given: { actions: [{ startDate: "2023-03-01" }] } },
    { why: "a start that could not be read", given: { actions: [{ endDate: "2023-03-01" }] } },
    { why: "no actions yet", given: { actions: [] } },
  ],
  violated: [
    {
      why: "the second ends the day before",
      given: { actions: [{ startDate: "2023-03-01" }, { startDate: "2023-04-02", endDate: "2023-04-01" }] },
      params: { startDate: "2023-04-02", endDate: "2023-04-01" },
      at: ["actions[1].endDate", "actions[1].startDate"],
    },
  ],
  undetermined: [{ why: "no list", given: { actions: undefined }, missing: ["actions"] }],
});
