import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act002 } from "./act-002-ends-before-it-starts.js";

export default recordCases(preventiveAction, {
  rule: act002,
  satisfied: [
    {
      why: "starts and ends on the same day",
      given: { startDate: "2023-03-15", endDate: "2023-03-15" },
    },
    { why: "ends a day later", given: { startDate: "2023-03-15", endDate: "2023-03-16" } },
    { why: "an empty end date means the start date", given: { endDate: undefined } },
    {
      why: "an empty end date cannot lie before an unknown start",
      given: { startDate: undefined, endDate: undefined },
    },
  ],
  violated: [
    {
      why: "ends the day before",
      given: { startDate: "2023-03-15", endDate: "2023-03-14" },
      params: { startDate: "2023-03-15", endDate: "2023-03-14" },
    },
    {
      why: "the year was typed wrong",
      given: { startDate: "2023-12-30", endDate: "2022-12-31" },
      params: { startDate: "2023-12-30", endDate: "2022-12-31" },
    },
  ],
  undetermined: [
    {
      why: "an end without a start",
      given: { startDate: undefined, endDate: "2023-03-15" },
      missing: ["startDate"],
    },
  ],
});
