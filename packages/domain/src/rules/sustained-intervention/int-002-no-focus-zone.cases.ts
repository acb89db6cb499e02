import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int002 } from "./int-002-no-focus-zone.js";

export default recordCases(sustainedIntervention, {
  rule: int002,
  satisfied: [{ why: "one district is enough", given: { focusZone: ["030101"] } }],
  violated: [
    { why: "an empty list is a declared absence", given: { focusZone: [] }, params: {}, at: ["focusZone"] },
  ],
  undetermined: [{ why: "nothing is said of it", given: { focusZone: undefined }, missing: ["focusZone"] }],
});
