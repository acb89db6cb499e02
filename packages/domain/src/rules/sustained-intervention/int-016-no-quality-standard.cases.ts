import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int016 } from "./int-016-no-quality-standard.js";

export default recordCases(sustainedIntervention, {
  rule: int016,
  satisfied: [
    { why: "one indicator is enough", given: { qualityStandards: ["Satisfacción con las sesiones"] } },
  ],
  violated: [
    {
      why: "an empty list is a declared absence",
      given: { qualityStandards: [] },
      params: {},
      at: ["qualityStandards"],
    },
    {
      why: "a list that says there is none",
      given: { qualityStandards: ["Ninguno"] },
      params: {},
      at: ["qualityStandards"],
    },
  ],
  undetermined: [
    { why: "nothing is said of it", given: { qualityStandards: undefined }, missing: ["qualityStandards"] },
  ],
});
