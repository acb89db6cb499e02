import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int015 } from "./int-015-no-technical-assistance.js";

export default recordCases(sustainedIntervention, {
  rule: int015,
  satisfied: [{ why: "it is there", given: { technicalAssistance: true } }],
  violated: [
    {
      why: "it is declared not to be",
      given: { technicalAssistance: false },
      params: {},
      at: ["technicalAssistance"],
      expected: "Sí",
    },
  ],
  undetermined: [
    {
      why: "nothing is said of it",
      given: { technicalAssistance: undefined },
      missing: ["technicalAssistance"],
    },
  ],
});
