import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int017 } from "./int-017-no-link-to-care.js";

export default recordCases(sustainedIntervention, {
  rule: int017,
  satisfied: [{ why: "it is there", given: { careLink: true } }],
  violated: [
    {
      why: "it is declared not to be",
      given: { careLink: false },
      params: {},
      at: ["careLink"],
      expected: "Sí",
    },
  ],
  undetermined: [{ why: "nothing is said of it", given: { careLink: undefined }, missing: ["careLink"] }],
});
