import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int025 } from "./int-025-no-supervision-foreseen.js";

export default recordCases(sustainedIntervention, {
  rule: int025,
  satisfied: [{ why: "it is there", given: { supervision: true } }],
  violated: [
    {
      why: "it is declared not to be",
      given: { supervision: false },
      params: {},
      at: ["supervision"],
      expected: "Sí",
    },
  ],
  undetermined: [
    { why: "nothing is said of it", given: { supervision: undefined }, missing: ["supervision"] },
  ],
});
