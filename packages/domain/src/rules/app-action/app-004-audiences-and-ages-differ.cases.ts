import { appAction } from "../../records/app-action.js";
import { recordCases } from "../cases.js";
import { app004 } from "./app-004-audiences-and-ages-differ.js";
import { nobodyCounted } from "./clean-app-action.js";

export default recordCases(appAction, {
  rule: app004,
  satisfied: [
    {
      why: "per sex, audiences and ages agree",
      given: { ...nobodyCounted, poWomen: 51, poMen: 19, aduWomen: 5, mayWomen: 46, aduMen: 6, mayMen: 13 },
    },
    {
      why: "several audiences, one age",
      given: { ...nobodyCounted, edWomen: 2, paWomen: 3, aduWomen: 5 },
    },
    { why: "nobody in either", given: nobodyCounted },
  ],
  violated: [
    {
      why: "one woman fewer by age",
      given: { ...nobodyCounted, poWomen: 10, aduWomen: 9, poMen: 4, aduMen: 4 },
      params: { sexes: ["women"], womenByAudience: 10, womenByAge: 9 },
      at: ["aduWomen", "poWomen"],
    },
    {
      why: "one man more by age",
      given: { ...nobodyCounted, poMen: 10, aduMen: 11 },
      params: { sexes: ["men"], menByAudience: 10, menByAge: 11 },
      at: ["aduMen", "poMen"],
    },
    {
      why: "the sexes changed places: both sums are wrong, in one finding",
      given: { ...nobodyCounted, poWomen: 3, aduMen: 3 },
      params: {
        sexes: ["women", "men"],
        womenByAudience: 3,
        womenByAge: 0,
        menByAudience: 0,
        menByAge: 3,
      },
      at: ["poWomen", "aduMen"],
    },
    {
      why: "one sex is wrong, the other unknown",
      given: { ...nobodyCounted, poWomen: 3, aduMen: undefined },
      params: { sexes: ["women"], womenByAudience: 3, womenByAge: 0 },
      at: ["poWomen"],
    },
  ],
  undetermined: [
    {
      why: "a count left out by a caller is unknown: only a table's empty cell is 0",
      given: { ...nobodyCounted, otMen: undefined },
      missing: ["otMen"],
    },
  ],
});
