import { appAction } from "../../records/app-action.js";
import { recordCases } from "../cases.js";
import { app003 } from "./app-003-unknown-action-code.js";

export default recordCases(appAction, {
  rule: app003,
  satisfied: [
    { why: "a code of the catalogue of its year", given: { actionCode: "A-7017", startDate: "2017-05-02" } },
    {
      why: "a code of the later catalogue in a year of it",
      given: { actionCode: "A-4004", startDate: "2019-01-01" },
    },
    { why: "the last day of the last known year", given: { actionCode: "A-4004", startDate: "2020-12-31" } },
  ],
  violated: [
    {
      why: "a code that only the later catalogue has",
      given: { actionCode: "A-4004", startDate: "2018-12-31" },
      params: { unknown: "code", actionCode: "A-4004", year: 2018 },
      at: ["actionCode"],
    },
    {
      why: "a code that only the earlier catalogue has",
      given: { actionCode: "A-7017", startDate: "2019-01-01" },
      params: { unknown: "code", actionCode: "A-7017", year: 2019 },
      at: ["actionCode"],
    },
    {
      why: "a group is no action",
      given: { actionCode: "A-11", startDate: "2017-05-02" },
      params: { unknown: "code", actionCode: "A-11", year: 2017 },
      at: ["actionCode"],
    },
    {
      why: "after the last known catalogue nothing can be said of a code",
      given: { actionCode: "A-1111", startDate: "2021-01-01" },
      params: { unknown: "catalogue", actionCode: "A-1111", year: 2021 },
      at: ["startDate"],
      severity: "info",
    },
    {
      why: "before the first one neither",
      given: { actionCode: "A-1111", startDate: "2016-12-31" },
      params: { unknown: "catalogue", actionCode: "A-1111", year: 2016 },
      at: ["startDate"],
      severity: "info",
    },
  ],
  undetermined: [
    { why: "no action code", given: { actionCode: undefined }, missing: ["actionCode"] },
    { why: "a code without its year means nothing", given: { startDate: undefined }, missing: ["startDate"] },
  ],
});
