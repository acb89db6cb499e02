import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act001 } from "./act-001-starts-in-the-future.js";

export default recordCases(preventiveAction, {
  rule: act001,
  satisfied: [
    { why: "starts before the day of the run", given: { startDate: "2023-03-15" }, asOf: "2023-12-31" },
    { why: "starts on the day of the run", given: { startDate: "2023-12-31" }, asOf: "2023-12-31" },
  ],
  violated: [
    {
      why: "starts the day after",
      given: { startDate: "2024-01-01" },
      asOf: "2023-12-31",
      params: { startDate: "2024-01-01", asOf: "2023-12-31" },
    },
  ],
  undetermined: [{ why: "no start date", given: { startDate: undefined }, missing: ["startDate"] }],
});
