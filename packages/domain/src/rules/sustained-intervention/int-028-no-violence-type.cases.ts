import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int028 } from "./int-028-no-violence-type.js";

export default recordCases(sustainedIntervention, {
  rule: int028,
  satisfied: [{ why: "one type is enough", given: { violenceTypes: ["psychological"] } }],
  violated: [
    {
      why: "an empty list is a declared absence",
      given: { violenceTypes: [] },
      params: {},
      at: ["violenceTypes"],
    },
  ],
  undetermined: [
    { why: "nothing is said of it", given: { violenceTypes: undefined }, missing: ["violenceTypes"] },
  ],
});
