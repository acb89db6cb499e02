import { appAction } from "../../records/app-action.js";
import { recordCases } from "../cases.js";
import { app005 } from "./app-005-nobody-counted.js";
import { nobodyCounted } from "./clean-app-action.js";

export default recordCases(appAction, {
  rule: app005,
  satisfied: [
    {
      why: "one person of an audience is enough",
      given: { ...nobodyCounted, actionCode: "A-1111", poWomen: 1 },
    },
    { why: "one person of an age is enough", given: { ...nobodyCounted, actionCode: "A-1111", infMen: 1 } },
    { why: "television counts nobody", given: { ...nobodyCounted, actionCode: "A-5007" } },
    { why: "an ordinance counts nobody", given: { ...nobodyCounted, actionCode: "A-3002" } },
    {
      why: "a directive of an education authority counts nobody, 2017",
      given: { ...nobodyCounted, actionCode: "A-7012", startDate: "2017-05-02" },
    },
    {
      why: "a directive of an education authority counts nobody, 2019",
      given: { ...nobodyCounted, actionCode: "A-7014", startDate: "2019-05-02" },
    },
    {
      why: "people counted, whatever the action",
      given: { ...nobodyCounted, actionCode: undefined, poWomen: 1 },
    },
    {
      why: "television, a count unknown",
      given: { ...nobodyCounted, actionCode: "A-5007", poMen: undefined },
    },
  ],
  violated: [
    {
      why: "a talk without anybody",
      given: { ...nobodyCounted, actionCode: "A-1111" },
      params: { actionCode: "A-1111", scheme: "app-action-2017-2018" },
      at: ["actionCode"],
    },
    {
      why: "a session with authorities is no norm",
      given: { ...nobodyCounted, actionCode: "A-3001" },
      params: { actionCode: "A-3001", scheme: "app-action-2017-2018" },
    },
    {
      why: "in 2019 the same code is a talk with parents, no directive",
      given: { ...nobodyCounted, actionCode: "A-7012", startDate: "2019-05-02" },
      params: { actionCode: "A-7012", scheme: "app-action-2019-2020" },
    },
  ],
  undetermined: [
    {
      why: "nobody counted in no known action",
      given: { ...nobodyCounted, actionCode: undefined },
      missing: ["actionCode"],
    },
    {
      why: "a code without its year means nothing",
      given: { ...nobodyCounted, startDate: undefined },
      missing: ["startDate"],
    },
    {
      why: "what the code meant in that year is APP-003's concern",
      given: { ...nobodyCounted, startDate: "2021-05-02" },
      missing: [],
    },
    {
      why: "a talk with an unknown count",
      given: { ...nobodyCounted, actionCode: "A-1111", poMen: undefined },
      missing: ["poMen"],
    },
  ],
});
