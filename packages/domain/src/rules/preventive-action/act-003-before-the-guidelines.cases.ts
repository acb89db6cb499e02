import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act003 } from "./act-003-before-the-guidelines.js";

export default recordCases(preventiveAction, {
  rule: act003,
  satisfied: [
    { why: "starts on the first day in force", given: { startDate: "2022-11-28" } },
    { why: "starts months later", given: { startDate: "2023-03-15" } },
  ],
  violated: [
    {
      why: "starts on the last day before",
      given: { startDate: "2022-11-27" },
      params: { startDate: "2022-11-27", inForceFrom: "2022-11-28" },
    },
    {
      why: "starts before the earlier Directive too",
      given: { startDate: "2016-07-26" },
      params: { startDate: "2016-07-26", inForceFrom: "2022-11-28" },
    },
    {
      why: "ends under the guidelines but started before them: the start date decides",
      given: { startDate: "2022-11-25", endDate: "2022-11-30" },
      params: { startDate: "2022-11-25", inForceFrom: "2022-11-28" },
    },
  ],
  undetermined: [{ why: "no start date", given: { startDate: undefined }, missing: ["startDate"] }],
});
