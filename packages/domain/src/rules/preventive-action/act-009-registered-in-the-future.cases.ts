import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act009 } from "./act-009-registered-in-the-future.js";

export default recordCases(preventiveAction, {
  rule: act009,
  satisfied: [
    {
      why: "registered before the day of the run",
      given: { registeredOn: "2023-12-30" },
      asOf: "2023-12-31",
    },
    { why: "registered on the day of the run", given: { registeredOn: "2023-12-31" }, asOf: "2023-12-31" },
  ],
  violated: [
    {
      why: "registered the day after",
      given: { registeredOn: "2024-01-01" },
      asOf: "2023-12-31",
      params: { registeredOn: "2024-01-01", asOf: "2023-12-31" },
    },
    {
      why: "an action that lies ahead as well: each date is to be mended",
      given: { startDate: "2024-01-01", registeredOn: "2024-01-02" },
      asOf: "2023-12-31",
      params: { registeredOn: "2024-01-02", asOf: "2023-12-31" },
    },
  ],
  undetermined: [
    { why: "no date of registration", given: { registeredOn: undefined }, missing: ["registeredOn"] },
  ],
});
