import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act007 } from "./act-007-registered-before-it-starts.js";

export default recordCases(preventiveAction, {
  rule: act007,
  satisfied: [
    { why: "registered the day after", given: { startDate: "2023-03-15", registeredOn: "2023-03-16" } },
    { why: "registered on the very day", given: { startDate: "2023-03-15", registeredOn: "2023-03-15" } },
    {
      why: "registered while an action of several days still runs",
      given: { startDate: "2023-03-15", endDate: "2023-03-17", registeredOn: "2023-03-16" },
    },
  ],
  violated: [
    {
      why: "registered the day before",
      given: { startDate: "2023-03-15", registeredOn: "2023-03-14" },
      params: { registeredOn: "2023-03-14", startDate: "2023-03-15" },
    },
    {
      why: "the turn of the year: January's date kept the old year",
      given: { startDate: "2023-01-02", registeredOn: "2022-01-03" },
      params: { registeredOn: "2022-01-03", startDate: "2023-01-02" },
    },
  ],
  undetermined: [
    { why: "no date of registration", given: { registeredOn: undefined }, missing: ["registeredOn"] },
    { why: "no start date", given: { startDate: undefined }, missing: ["startDate"] },
  ],
});
