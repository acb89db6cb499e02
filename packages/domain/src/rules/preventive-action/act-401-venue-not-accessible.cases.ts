import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act401 } from "./act-401-venue-not-accessible.js";

export default recordCases(preventiveAction, {
  rule: act401,
  satisfied: [
    { why: "an accessible venue", given: { accessibleVenue: true } },
    { why: "a virtual action has no venue", given: { mode: "virtual", accessibleVenue: false } },
    { why: "accessible, whatever the mode", given: { mode: undefined, accessibleVenue: true } },
    {
      why: "for people with disabilities ACT-402 says it",
      given: { audience: ["people-with-disabilities"], accessibleVenue: false },
    },
    {
      why: "for older adults ACT-402 says it",
      given: { audience: ["women", "older-adults"], accessibleVenue: false },
    },
  ],
  violated: [
    {
      why: "in person where people cannot easily get in",
      given: { audience: ["women"], accessibleVenue: false },
      params: {},
      expected: "Sí",
    },
    {
      why: "part of a mixed action takes place in person",
      given: { audience: ["women"], mode: "mixed", accessibleVenue: false },
      params: {},
      expected: "Sí",
    },
    {
      why: "for whom it was is unknown: ACT-402 says nothing that would be repeated",
      given: { audience: undefined, accessibleVenue: false },
      params: {},
      expected: "Sí",
    },
  ],
  undetermined: [
    {
      why: "in person, an empty cell is unknown",
      given: { audience: ["women"], accessibleVenue: undefined },
      missing: ["accessibleVenue"],
    },
    {
      why: "not accessible, mode unknown",
      given: { audience: ["women"], mode: undefined, accessibleVenue: false },
      missing: ["mode"],
    },
  ],
});
