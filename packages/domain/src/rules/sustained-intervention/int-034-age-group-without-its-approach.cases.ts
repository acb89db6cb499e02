import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int034 } from "./int-034-age-group-without-its-approach.js";

export default recordCases(sustainedIntervention, {
  rule: int034,
  satisfied: [
    {
      why: "the generational approach is declared",
      given: { audience: ["older-adults"], approaches: ["generational"] },
    },
    {
      why: "the life-cycle one is enough too",
      given: { audience: ["children"], approaches: ["life-cycle"] },
    },
    { why: "adults are no group of this rule", given: { audience: ["adults"], approaches: ["gender"] } },
  ],
  violated: [
    {
      why: "two age groups, and neither approach",
      given: { audience: ["children", "women", "young-people"], approaches: ["gender"] },
      params: { groups: ["children", "young-people"] },
    },
  ],
  undetermined: [
    {
      why: "such a group, approaches unknown",
      given: { audience: ["children"], approaches: undefined },
      missing: ["approaches"],
    },
    {
      why: "neither approach, audience unknown",
      given: { audience: undefined, approaches: ["gender"] },
      missing: ["audience"],
    },
  ],
});
