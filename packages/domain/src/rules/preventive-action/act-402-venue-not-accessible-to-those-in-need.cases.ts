import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act402 } from "./act-402-venue-not-accessible-to-those-in-need.js";

export default recordCases(preventiveAction, {
  rule: act402,
  satisfied: [
    {
      why: "an accessible venue for people with disabilities",
      given: { audience: ["people-with-disabilities"], accessibleVenue: true },
    },
    {
      why: "for others it is ACT-401's concern",
      given: { audience: ["women", "adults"], accessibleVenue: false },
    },
    {
      why: "a virtual action has no venue",
      given: { audience: ["older-adults"], mode: "virtual", accessibleVenue: false },
    },
    { why: "for others, access unknown", given: { audience: ["women"], accessibleVenue: undefined } },
    { why: "accessible, for whom is unknown", given: { audience: undefined, accessibleVenue: true } },
  ],
  violated: [
    {
      why: "not accessible to people with disabilities",
      given: { audience: ["people-with-disabilities"], accessibleVenue: false },
      params: { groups: ["people-with-disabilities"] },
      expected: "Sí",
    },
    {
      why: "not accessible to older adults, other groups besides",
      given: { audience: ["women", "older-adults"], mode: "mixed", accessibleVenue: false },
      params: { groups: ["older-adults"] },
      expected: "Sí",
    },
    {
      why: "both groups are named",
      given: { audience: ["older-adults", "people-with-disabilities"], accessibleVenue: false },
      params: { groups: ["older-adults", "people-with-disabilities"] },
      expected: "Sí",
    },
  ],
  undetermined: [
    {
      why: "for older adults, access unknown",
      given: { audience: ["older-adults"], accessibleVenue: undefined },
      missing: ["accessibleVenue"],
    },
    {
      why: "not accessible, for whom is unknown",
      given: { audience: undefined, accessibleVenue: false },
      missing: ["audience"],
    },
    {
      why: "not accessible to older adults, mode unknown",
      given: { audience: ["older-adults"], mode: undefined, accessibleVenue: false },
      missing: ["mode"],
    },
  ],
});
