import { appAction } from "../../records/app-action.js";
import { recordCases } from "../cases.js";
import { app006 } from "./app-006-date-in-the-future.js";

export default recordCases(appAction, {
  rule: app006,
  satisfied: [
    { why: "before the day of the run", given: { startDate: "2017-11-20" }, asOf: "2017-12-31" },
    { why: "on the day of the run", given: { startDate: "2017-12-31" }, asOf: "2017-12-31" },
  ],
  violated: [
    {
      why: "the day after",
      given: { startDate: "2018-01-01" },
      asOf: "2017-12-31",
      params: { startDate: "2018-01-01", asOf: "2017-12-31" },
    },
    {
      why: "a year typed wrong",
      given: { startDate: "2071-11-20" },
      asOf: "2017-12-31",
      params: { startDate: "2071-11-20", asOf: "2017-12-31" },
    },
  ],
  undetermined: [{ why: "no date", given: { startDate: undefined }, missing: ["startDate"] }],
});
