import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int020 } from "./int-020-not-in-operational-plan.js";

export default recordCases(sustainedIntervention, {
  rule: int020,
  satisfied: [{ why: "it is there", given: { programmedInPoi: true } }],
  violated: [
    {
      why: "it is declared not to be",
      given: { programmedInPoi: false },
      params: {},
      at: ["programmedInPoi"],
      expected: "Sí",
    },
  ],
  undetermined: [
    { why: "nothing is said of it", given: { programmedInPoi: undefined }, missing: ["programmedInPoi"] },
  ],
});
