import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int029 } from "./int-029-no-audience.js";

export default recordCases(sustainedIntervention, {
  rule: int029,
  satisfied: [{ why: "one group is enough", given: { audience: ["women"] } }],
  violated: [
    { why: "an empty list is a declared absence", given: { audience: [] }, params: {}, at: ["audience"] },
  ],
  undetermined: [{ why: "nothing is said of it", given: { audience: undefined }, missing: ["audience"] }],
});
