import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act108 } from "./act-108-gender-approach-missing.js";

export default recordCases(preventiveAction, {
  rule: act108,
  satisfied: [
    { why: "gender alone", given: { approaches: ["gender"] } },
    { why: "gender among others, in any order", given: { approaches: ["human-rights", "gender"] } },
    { why: "whatever the unit", given: { approaches: ["gender"], unit: undefined } },
  ],
  violated: [
    {
      why: "an intervention with other approaches only",
      given: { approaches: ["human-rights", "territorial"], unit: "intervention" },
      params: {},
      at: ["approaches"],
    },
    {
      why: "a service that declares none at all",
      given: { approaches: [], unit: "service" },
      params: {},
      at: ["approaches"],
    },
    {
      why: "a single action is only warned of",
      given: { approaches: ["human-rights"], unit: "action" },
      params: {},
      at: ["approaches"],
      severity: "warning",
    },
  ],
  undetermined: [{ why: "no approaches known", given: { approaches: undefined }, missing: ["approaches"] }],
});
