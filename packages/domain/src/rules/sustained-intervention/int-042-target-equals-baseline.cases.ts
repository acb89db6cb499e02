import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int042 } from "./int-042-target-equals-baseline.js";

export default recordCases(sustainedIntervention, {
  rule: int042,
  satisfied: [
    { why: "a lower target", given: { outcomes: [{ indicator: "I", baseline: 40, target: 39.9 }] } },
    { why: "a higher target", given: { outcomes: [{ indicator: "I", baseline: 40, target: 40.1 }] } },
    {
      why: "without either nothing is compared",
      given: { outcomes: [{ indicator: "I", baseline: 40 }, { indicator: "J" }] },
    },
    { why: "no outcome: another rule speaks of it", given: { outcomes: [] } },
  ],
  violated: [
    {
      why: "the same number",
      given: { outcomes: [{ indicator: "I", baseline: 40, target: 40 }] },
      params: { outcome: 1, target: 40 },
      at: ["outcomes[0].target", "outcomes[0].baseline"],
    },
    {
      why: "two of three outcomes: two findings",
      given: {
        outcomes: [
          { indicator: "I", baseline: 0, target: 0 },
          { indicator: "J", baseline: 1, target: 2 },
          { indicator: "K", baseline: 5, target: 5 },
        ],
      },
      params: { outcome: 1, target: 0 },
      at: ["outcomes[0].target", "outcomes[0].baseline"],
      also: [{ params: { outcome: 3, target: 5 }, at: ["outcomes[2].target", "outcomes[2].baseline"] }],
    },
  ],
  undetermined: [{ why: "nothing is said of them", given: { outcomes: undefined }, missing: ["outcomes"] }],
});
