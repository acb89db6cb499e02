import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act416 } from "./act-416-methodology-not-followed.js";

export default recordCases(preventiveAction, {
  rule: act416,
  satisfied: [
    { why: "carried out as its methodology sets out", given: { methodologyFollowed: true } },
    {
      why: "a single action that followed its plan",
      given: { methodologyFollowed: true, unit: "action", class: "other" },
    },
  ],
  violated: [
    {
      why: "the methodology was not followed",
      given: { methodologyFollowed: false },
      params: {},
      expected: "Sí",
    },
    {
      why: "not followed in a virtual action",
      given: { methodologyFollowed: false, mode: "virtual" },
      params: {},
      expected: "Sí",
    },
  ],
  undetermined: [
    {
      why: "an empty cell is unknown, not no",
      given: { methodologyFollowed: undefined },
      missing: ["methodologyFollowed"],
    },
  ],
});
