import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int005 } from "./int-005-no-outcome.js";

export default recordCases(sustainedIntervention, {
  rule: int005,
  satisfied: [
    {
      why: "one outcome with all its parts",
      given: { outcomes: [{ indicator: "I", unit: "%", baseline: 40, target: 25 }] },
    },
    {
      why: "a baseline of nothing is a baseline",
      given: { outcomes: [{ indicator: "I", unit: "%", baseline: 0, target: 25 }] },
    },
  ],
  violated: [
    {
      why: "an empty list is a declared absence",
      given: { outcomes: [] },
      params: { outcome: 0, lacks: [] },
      at: ["outcomes"],
    },
    {
      why: "an outcome without its target only warns",
      given: { outcomes: [{ indicator: "I", unit: "%", baseline: 40 }] },
      params: { outcome: 1, lacks: ["target"] },
      at: ["outcomes[0].target"],
      severity: "warning",
    },
    {
      why: "an outcome without its unit",
      given: { outcomes: [{ indicator: "I", baseline: 40, target: 25 }] },
      params: { outcome: 1, lacks: ["unit"] },
      at: ["outcomes[0].unit"],
      severity: "warning",
    },
    {
      why: "each outcome that lacks something is warned of by itself",
      given: {
        outcomes: [
          { indicator: "I", unit: "%", target: 25 },
          { indicator: "J", unit: "%", baseline: 40, target: 25 },
          { indicator: "K" },
        ],
      },
      params: { outcome: 1, lacks: ["baseline"] },
      at: ["outcomes[0].baseline"],
      severity: "warning",
      also: [
        {
          params: { outcome: 3, lacks: ["unit", "baseline", "target"] },
          at: ["outcomes[2].unit", "outcomes[2].baseline", "outcomes[2].target"],
        },
      ],
    },
  ],
  undetermined: [
    { why: "nothing is said of them", given: { outcomes: undefined }, missing: ["outcomes"] },
    {
      why: "an outcome that could not be read",
      given: { outcomes: [{}] },
      missing: ["outcomes[0].indicator"],
    },
  ],
});
