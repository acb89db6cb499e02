import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int026 } from "./int-026-no-resources-for-quality.js";

export default recordCases(sustainedIntervention, {
  rule: int026,
  satisfied: [{ why: "it is there", given: { resourcesAssured: true } }],
  violated: [
    {
      why: "it is declared not to be",
      given: { resourcesAssured: false },
      params: {},
      at: ["resourcesAssured"],
      expected: "Sí",
    },
  ],
  undetermined: [
    { why: "nothing is said of it", given: { resourcesAssured: undefined }, missing: ["resourcesAssured"] },
  ],
});
