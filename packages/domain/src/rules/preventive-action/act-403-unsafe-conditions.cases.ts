import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act403 } from "./act-403-unsafe-conditions.js";

export default recordCases(preventiveAction, {
  rule: act403,
  satisfied: [
    { why: "a safe, clean and healthy place", given: { safeConditions: true } },
    {
      why: "another body organized it: the place was not the CEM's to secure",
      given: { organizer: "other", safeConditions: false },
    },
    { why: "a virtual action has no place", given: { mode: "virtual", safeConditions: false } },
    {
      why: "another body organized it, conditions unknown",
      given: { organizer: "other", safeConditions: undefined },
    },
  ],
  violated: [
    {
      why: "the CEM organized it in an unsafe place",
      given: { organizer: "cem", safeConditions: false },
      params: {},
      expected: "Sí",
    },
    {
      why: "an empty organizer means the CEM",
      given: { organizer: undefined, safeConditions: false },
      params: {},
      expected: "Sí",
    },
    {
      why: "part of a mixed action takes place in person",
      given: { mode: "mixed", safeConditions: false },
      params: {},
      expected: "Sí",
    },
  ],
  undetermined: [
    {
      why: "in person, an empty cell is unknown",
      given: { safeConditions: undefined },
      missing: ["safeConditions"],
    },
    { why: "unsafe, mode unknown", given: { mode: undefined, safeConditions: false }, missing: ["mode"] },
  ],
});
