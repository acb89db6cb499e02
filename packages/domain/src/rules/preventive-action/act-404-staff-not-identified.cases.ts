import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act404 } from "./act-404-staff-not-identified.js";

export default recordCases(preventiveAction, {
  rule: act404,
  satisfied: [
    { why: "the staff could be told by their badge or vest", given: { staffIdentified: true } },
    { why: "nobody sees a badge in a virtual action", given: { mode: "virtual", staffIdentified: false } },
    { why: "virtual, identification unknown", given: { mode: "virtual", staffIdentified: undefined } },
    { why: "identified, whatever the mode", given: { mode: undefined, staffIdentified: true } },
  ],
  violated: [
    {
      why: "in person and not identified",
      given: { mode: "in-person", staffIdentified: false },
      params: {},
      expected: "Sí",
    },
    {
      why: "part of a mixed action takes place in person",
      given: { mode: "mixed", staffIdentified: false },
      params: {},
      expected: "Sí",
    },
  ],
  undetermined: [
    {
      why: "in person, an empty cell is unknown",
      given: { staffIdentified: undefined },
      missing: ["staffIdentified"],
    },
    {
      why: "not identified, mode unknown",
      given: { mode: undefined, staffIdentified: false },
      missing: ["mode"],
    },
  ],
});
