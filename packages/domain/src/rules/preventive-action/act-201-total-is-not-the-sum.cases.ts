import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act201 } from "./act-201-total-is-not-the-sum.js";
import { nobodyCounted } from "./nobody-counted.js";

export default recordCases(preventiveAction, {
  rule: act201,
  satisfied: [
    {
      why: "the fourteen counts add up to the total",
      given: {
        women0to5: 1,
        women6to11: 2,
        women12to14: 3,
        women15to17: 4,
        women18to29: 5,
        women30to59: 6,
        women60plus: 7,
        men0to5: 8,
        men6to11: 9,
        men12to14: 10,
        men15to17: 11,
        men18to29: 12,
        men30to59: 13,
        men60plus: 14,
        total: 105,
      },
    },
    { why: "nobody counted and none in total", given: { ...nobodyCounted, total: 0 } },
    {
      why: "the largest counts still add up exactly",
      given: { ...nobodyCounted, women60plus: 999_999_998, men60plus: 1, total: 999_999_999 },
    },
  ],
  violated: [
    {
      why: "one more in total than counted",
      given: { ...nobodyCounted, women18to29: 20, men18to29: 14, total: 35 },
      params: { total: 35, sum: 34 },
      at: ["total"],
      expected: "34",
    },
    {
      why: "one fewer in total than counted",
      given: { ...nobodyCounted, women18to29: 20, men18to29: 14, total: 33 },
      params: { total: 33, sum: 34 },
      at: ["total"],
      expected: "34",
    },
    {
      why: "arithmetic fires on actions of before the Lineamientos too",
      given: { ...nobodyCounted, startDate: "2019-05-02", total: 3 },
      params: { total: 3, sum: 0 },
      at: ["total"],
      expected: "0",
    },
  ],
  undetermined: [
    { why: "no total", given: { ...nobodyCounted, total: undefined }, missing: ["total"] },
    {
      why: "a count left out by a caller is unknown: only a table's empty cell is 0",
      given: { ...nobodyCounted, men12to14: undefined, total: 5 },
      missing: ["men12to14"],
    },
  ],
});
