import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int007 } from "./int-007-no-causal-factor.js";

export default recordCases(sustainedIntervention, {
  rule: int007,
  satisfied: [{ why: "one factor is enough", given: { causalFactors: ["Estereotipos de género"] } }],
  violated: [
    {
      why: "an empty list is a declared absence",
      given: { causalFactors: [] },
      params: {},
      at: ["causalFactors"],
    },
    {
      why: "a list that says there is none",
      given: { causalFactors: ["Ninguno"] },
      params: {},
      at: ["causalFactors"],
    },
  ],
  undetermined: [
    { why: "nothing is said of it", given: { causalFactors: undefined }, missing: ["causalFactors"] },
  ],
});
