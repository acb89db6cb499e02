import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int030 } from "./int-030-human-rights-approach-missing.js";

export default recordCases(sustainedIntervention, {
  rule: int030,
  satisfied: [
    { why: "it is declared, alone", given: { approaches: ["human-rights"] } },
    { why: "among others", given: { approaches: ["territorial", "human-rights"] } },
  ],
  violated: [
    {
      why: "other approaches only",
      given: { approaches: ["territorial", "life-cycle"] },
      params: {},
      at: ["approaches"],
    },
    { why: "none at all", given: { approaches: [] }, params: {}, at: ["approaches"] },
  ],
  undetermined: [
    { why: "nothing is said of them", given: { approaches: undefined }, missing: ["approaches"] },
  ],
});
