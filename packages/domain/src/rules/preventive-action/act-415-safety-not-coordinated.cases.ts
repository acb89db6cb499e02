import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act415 } from "./act-415-safety-not-coordinated.js";

export default recordCases(preventiveAction, {
  rule: act415,
  satisfied: [
    { why: "the safety was coordinated with those responsible for it", given: { safetyCoordinated: true } },
    {
      why: "another body organized it: its safety is that body's to coordinate",
      given: { organizer: "other", safetyCoordinated: false },
    },
    { why: "a virtual action needs no guard", given: { mode: "virtual", safetyCoordinated: false } },
    { why: "virtual, coordination unknown", given: { mode: "virtual", safetyCoordinated: undefined } },
  ],
  violated: [
    {
      why: "in person and not coordinated",
      given: { organizer: "cem", safetyCoordinated: false },
      params: {},
      expected: "Sí",
    },
    {
      why: "an empty organizer means the CEM",
      given: { organizer: undefined, safetyCoordinated: false },
      params: {},
      expected: "Sí",
    },
    {
      why: "safe as it turned out, but nobody was asked",
      given: { safeConditions: true, safetyCoordinated: false },
      params: {},
      expected: "Sí",
    },
    {
      why: "part of a mixed action takes place in person",
      given: { mode: "mixed", safetyCoordinated: false },
      params: {},
      expected: "Sí",
    },
  ],
  undetermined: [
    {
      why: "in person, an empty cell is unknown",
      given: { safetyCoordinated: undefined },
      missing: ["safetyCoordinated"],
    },
    {
      why: "not coordinated, mode unknown",
      given: { mode: undefined, safetyCoordinated: false },
      missing: ["mode"],
    },
  ],
});
