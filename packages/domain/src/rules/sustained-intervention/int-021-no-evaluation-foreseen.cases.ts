import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int021 } from "./int-021-no-evaluation-foreseen.js";

export default recordCases(sustainedIntervention, {
  rule: int021,
  satisfied: [{ why: "it is there", given: { evaluation: true } }],
  violated: [
    {
      why: "it is declared not to be",
      given: { evaluation: false },
      params: {},
      at: ["evaluation"],
      expected: "Sí",
    },
  ],
  undetermined: [{ why: "nothing is said of it", given: { evaluation: undefined }, missing: ["evaluation"] }],
});
