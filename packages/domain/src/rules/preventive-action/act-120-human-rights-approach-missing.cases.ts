import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act120 } from "./act-120-human-rights-approach-missing.js";

export default recordCases(preventiveAction, {
  rule: act120,
  satisfied: [
    { why: "it is declared, alone", given: { approaches: ["human-rights"], unit: "intervention" } },
    { why: "among others", given: { approaches: ["territorial", "human-rights"], unit: "strategy" } },
    { why: "declared, whatever the unit", given: { approaches: ["human-rights"], unit: undefined } },
    { why: "a single action need not declare it", given: { approaches: ["gender"], unit: "action" } },
    {
      why: "a single action, whatever its approaches",
      given: { approaches: undefined, unit: "action" },
    },
  ],
  violated: [
    {
      why: "an intervention with other approaches only",
      given: { approaches: ["gender", "territorial"], unit: "intervention" },
      params: { unit: "intervention" },
      at: ["approaches"],
    },
    {
      why: "a service that declares none at all",
      given: { approaches: [], unit: "service" },
      params: { unit: "service" },
      at: ["approaches"],
    },
    ...(["product", "strategy"] as const).map((unit) => ({
      why: `a ${unit} too`,
      given: { approaches: ["gender"] as const, unit },
      params: { unit },
      at: ["approaches"],
    })),
  ],
  undetermined: [
    {
      why: "no approaches known",
      given: { approaches: undefined, unit: "intervention" },
      missing: ["approaches"],
    },
    {
      why: "not declared, the unit unknown",
      given: { approaches: ["gender"], unit: undefined },
      missing: ["unit"],
    },
    {
      why: "neither known",
      given: { approaches: undefined, unit: undefined },
      missing: ["approaches", "unit"],
    },
  ],
});
