import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int027 } from "./int-027-focus-zone-is-no-district.js";

export default recordCases(sustainedIntervention, {
  rule: int027,
  satisfied: [
    { why: "every code is a district's", given: { focusZone: ["030101", "150101"] } },
    { why: "no zone: another rule speaks of it", given: { focusZone: [] } },
  ],
  violated: [
    {
      why: "a code that is no district",
      given: { focusZone: ["030101", "030199"] },
      params: { ubigeos: ["030199"] },
      at: ["focusZone"],
    },
    {
      why: "all of them in one finding",
      given: { focusZone: ["990101", "030101", "030199"] },
      params: { ubigeos: ["990101", "030199"] },
      at: ["focusZone"],
    },
  ],
  undetermined: [
    { why: "nothing is said of the zone", given: { focusZone: undefined }, missing: ["focusZone"] },
  ],
});
