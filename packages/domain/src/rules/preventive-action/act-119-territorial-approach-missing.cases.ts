import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act119 } from "./act-119-territorial-approach-missing.js";

export default recordCases(preventiveAction, {
  rule: act119,
  satisfied: [
    { why: "territorial alone", given: { approaches: ["territorial"] } },
    { why: "territorial among others, in any order", given: { approaches: ["territorial", "gender"] } },
    { why: "whatever the unit", given: { approaches: ["territorial"], unit: undefined } },
  ],
  violated: [
    {
      why: "an intervention with other approaches only",
      given: { approaches: ["gender", "human-rights"], unit: "intervention" },
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
      why: "a single action too",
      given: { approaches: ["gender", "human-rights"], unit: "action" },
      params: {},
      at: ["approaches"],
    },
  ],
  undetermined: [{ why: "no approaches known", given: { approaches: undefined }, missing: ["approaches"] }],
});
