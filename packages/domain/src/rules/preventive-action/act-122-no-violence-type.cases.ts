import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act122 } from "./act-122-no-violence-type.js";

export default recordCases(preventiveAction, {
  rule: act122,
  satisfied: [
    { why: "one type", given: { violenceTypes: ["psychological"] } },
    {
      why: "all four",
      given: { violenceTypes: ["physical", "psychological", "sexual", "economic-patrimonial"] },
    },
  ],
  violated: [{ why: "none is declared", given: { violenceTypes: [] }, params: {} }],
  undetermined: [
    { why: "an empty cell is unknown", given: { violenceTypes: undefined }, missing: ["violenceTypes"] },
  ],
});
