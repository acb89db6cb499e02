import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int012 } from "./int-012-gender-approach-missing.js";

export default recordCases(sustainedIntervention, {
  rule: int012,
  satisfied: [
    { why: "it is declared, alone", given: { approaches: ["gender"] } },
    { why: "among others", given: { approaches: ["territorial", "gender"] } },
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
