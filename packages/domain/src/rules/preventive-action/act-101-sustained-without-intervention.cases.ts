import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act101 } from "./act-101-sustained-without-intervention.js";

export default recordCases(preventiveAction, {
  rule: act101,
  satisfied: [
    {
      why: "a sustained action names its intervention",
      given: { class: "sustained", interventionId: "INT-01" },
    },
    { why: "other actions need not belong to one", given: { class: "other", interventionId: undefined } },
    {
      why: "an action that names one is right, of whatever class",
      given: { class: undefined, interventionId: "INT-01" },
    },
  ],
  violated: [
    {
      why: "a sustained action with an empty cell: it is the presence that is asked for",
      given: { class: "sustained", interventionId: undefined },
      params: {},
    },
    {
      why: "that the unit is a single action does not free a sustained one",
      given: { class: "sustained", unit: "action", interventionId: undefined },
      params: {},
    },
  ],
  undetermined: [
    {
      why: "neither class nor intervention",
      given: { class: undefined, interventionId: undefined },
      missing: ["class"],
    },
  ],
});
