import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act205 } from "./act-205-other-sex-counted.js";
import { nobodyCounted } from "./nobody-counted.js";

export default recordCases(preventiveAction, {
  rule: act205,
  satisfied: [
    {
      why: "an action for men that counts men alone",
      given: { ...nobodyCounted, audience: ["men"], men30to59: 9, total: 9 },
    },
    {
      why: "both sexes are named",
      given: { ...nobodyCounted, audience: ["men", "women"], women30to59: 9, total: 9 },
    },
    {
      why: "neither sex is named",
      given: { ...nobodyCounted, audience: ["families"], women30to59: 9, total: 9 },
    },
    {
      why: "nobody in total is another rule's concern",
      given: { ...nobodyCounted, audience: ["men"], women30to59: 9, total: 0 },
    },
    {
      why: "no women were counted, total unknown",
      given: { ...nobodyCounted, audience: ["men"], total: undefined },
    },
    {
      why: "an unknown count of the sex that is named changes nothing",
      given: { ...nobodyCounted, audience: ["men"], men30to59: undefined, total: 9 },
    },
  ],
  violated: [
    {
      why: "one woman in an action for men",
      given: { ...nobodyCounted, audience: ["men"], men30to59: 8, women18to29: 1, total: 9 },
      params: { audience: "men", counted: 1 },
      at: ["audience", "women18to29"],
    },
    {
      why: "men in an action for women",
      given: { ...nobodyCounted, audience: ["women"], men30to59: 8, men60plus: 1, total: 9 },
      params: { audience: "women", counted: 9 },
      at: ["audience", "men30to59", "men60plus"],
    },
    {
      why: "other groups beside do not name the other sex",
      given: { ...nobodyCounted, audience: ["women", "adults"], men30to59: 4, total: 4 },
      params: { audience: "women", counted: 4 },
    },
    {
      why: "what is counted suffices, an unknown count besides",
      given: { ...nobodyCounted, audience: ["women"], men30to59: 4, men60plus: undefined, total: 4 },
      params: { audience: "women", counted: 4 },
    },
  ],
  undetermined: [
    {
      why: "the audience is unknown",
      given: { ...nobodyCounted, audience: undefined, women30to59: 9, total: 9 },
      missing: ["audience"],
    },
    {
      why: "a count of women is unknown in an action for men",
      given: { ...nobodyCounted, audience: ["men"], women60plus: undefined, total: 9 },
      missing: ["women60plus"],
    },
    {
      why: "women counted in an action for men, total unknown",
      given: { ...nobodyCounted, audience: ["men"], women60plus: 2, total: undefined },
      missing: ["total"],
    },
  ],
});
