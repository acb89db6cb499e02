import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int033 } from "./int-033-ethnic-group-without-interculturality.js";

export default recordCases(sustainedIntervention, {
  rule: int033,
  satisfied: [
    {
      why: "interculturality is declared",
      given: { audience: ["indigenous"], approaches: ["interculturality"] },
    },
    { why: "no such group", given: { audience: ["women"], approaches: ["gender"] } },
  ],
  violated: [
    {
      why: "both groups, and not the approach",
      given: { audience: ["indigenous", "women", "afro-descendant"], approaches: ["gender"] },
      params: { groups: ["indigenous", "afro-descendant"] },
    },
  ],
  undetermined: [
    {
      why: "such a group, approaches unknown",
      given: { audience: ["indigenous"], approaches: undefined },
      missing: ["approaches"],
    },
    {
      why: "not the approach, audience unknown",
      given: { audience: undefined, approaches: ["gender"] },
      missing: ["audience"],
    },
  ],
});
