import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int031 } from "./int-031-common-approach-missing.js";

export default recordCases(sustainedIntervention, {
  rule: int031,
  satisfied: [{ why: "both, among others", given: { approaches: ["systems", "gender", "integrality"] } }],
  violated: [
    {
      why: "one of the two",
      given: { approaches: ["gender", "integrality"] },
      params: { lacks: ["systems"] },
      at: ["approaches"],
    },
    {
      why: "no approach at all: one finding",
      given: { approaches: [] },
      params: { lacks: ["integrality", "systems"] },
      at: ["approaches"],
    },
  ],
  undetermined: [
    { why: "nothing is said of them", given: { approaches: undefined }, missing: ["approaches"] },
  ],
});
