import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act412 } from "./act-412-disrespectful-treatment.js";

export default recordCases(preventiveAction, {
  rule: act412,
  satisfied: [
    { why: "people were treated kindly and with respect", given: { respectfulTreatment: true } },
    { why: "treated with respect on the screen too", given: { respectfulTreatment: true, mode: "virtual" } },
  ],
  violated: [
    {
      why: "people were not treated with respect",
      given: { respectfulTreatment: false },
      params: {},
      expected: "Sí",
    },
    {
      why: "the duty holds in virtual actions as well",
      given: { respectfulTreatment: false, mode: "virtual" },
      params: {},
      expected: "Sí",
    },
  ],
  undetermined: [
    {
      why: "an empty cell is unknown, not no",
      given: { respectfulTreatment: undefined },
      missing: ["respectfulTreatment"],
    },
  ],
});
