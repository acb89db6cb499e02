import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act203 } from "./act-203-audience-ages-not-counted.js";
import { nobodyCounted } from "./nobody-counted.js";

export default recordCases(preventiveAction, {
  rule: act203,
  satisfied: [
    {
      why: "somebody of one of the ages is enough",
      given: { ...nobodyCounted, audience: ["children", "older-adults"], men60plus: 1, total: 1 },
    },
    {
      why: "those of 15 to 17 are adolescents",
      given: { ...nobodyCounted, audience: ["adolescents"], women15to17: 9, total: 9 },
    },
    {
      why: "those of 15 to 17 are young people as well",
      given: { ...nobodyCounted, audience: ["young-people"], men15to17: 9, total: 9 },
    },
    {
      why: "those of 18 to 29 are adults",
      given: { ...nobodyCounted, audience: ["adults"], women18to29: 9, total: 9 },
    },
    {
      why: "a group of no age may hold anybody",
      given: { ...nobodyCounted, audience: ["children", "families"], women30to59: 9, total: 9 },
    },
    {
      why: "nobody at all is ACT-202's concern",
      given: { ...nobodyCounted, audience: ["children"], total: 0 },
    },
    {
      why: "no audience: no ages to look for",
      given: { ...nobodyCounted, audience: [], women30to59: 9, total: 9 },
    },
    {
      why: "one count that is known and of the age decides",
      given: { ...nobodyCounted, audience: ["children"], women0to5: undefined, men0to5: 2, total: undefined },
    },
  ],
  violated: [
    {
      why: "an action for children that counts only adults",
      given: { ...nobodyCounted, audience: ["children"], women30to59: 9, total: 9 },
      params: { groups: ["children"] },
      at: ["audience", "total"],
    },
    {
      why: "those of 12 are no children",
      given: { ...nobodyCounted, audience: ["children"], women12to14: 9, total: 9 },
      params: { groups: ["children"] },
    },
    {
      why: "those of 12 to 14 are no young people",
      given: { ...nobodyCounted, audience: ["young-people"], men12to14: 9, total: 9 },
      params: { groups: ["young-people"] },
    },
    {
      why: "those of 60 are older adults, not adults",
      given: { ...nobodyCounted, audience: ["adults"], women60plus: 9, total: 9 },
      params: { groups: ["adults"] },
    },
    {
      why: "those of 17 are no adults",
      given: { ...nobodyCounted, audience: ["adults", "older-adults"], women15to17: 9, total: 9 },
      params: { groups: ["adults", "older-adults"] },
    },
  ],
  undetermined: [
    {
      why: "the audience is unknown",
      given: { ...nobodyCounted, audience: undefined, women30to59: 9, total: 9 },
      missing: ["audience"],
    },
    {
      why: "a count of the ages is unknown; those of other ages are not asked for",
      given: {
        ...nobodyCounted,
        audience: ["children"],
        men6to11: undefined,
        men60plus: undefined,
        total: 9,
      },
      missing: ["men6to11"],
    },
    {
      why: "without a total there may be nobody at all",
      given: { ...nobodyCounted, audience: ["children"], total: undefined },
      missing: ["total"],
    },
  ],
});
