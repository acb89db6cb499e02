import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int032 } from "./int-032-vulnerable-group-without-its-approach.js";

export default recordCases(sustainedIntervention, {
  rule: int032,
  satisfied: [
    {
      why: "the differential approach is declared",
      given: { audience: ["rural"], approaches: ["differential"] },
    },
    {
      why: "the intersectional one is enough too",
      given: { audience: ["lgbti"], approaches: ["intersectionality"] },
    },
    { why: "no such group", given: { audience: ["women", "adults"], approaches: ["gender"] } },
  ],
  violated: [
    {
      why: "such groups, and neither approach",
      given: { audience: ["women", "rural", "children"], approaches: ["gender"] },
      params: { groups: ["rural", "children"] },
    },
  ],
  undetermined: [
    {
      why: "such a group, approaches unknown",
      given: { audience: ["rural"], approaches: undefined },
      missing: ["approaches"],
    },
    {
      why: "neither approach, audience unknown",
      given: { audience: undefined, approaches: ["gender"] },
      missing: ["audience"],
    },
  ],
});
