import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act110 } from "./act-110-ethnic-group-without-interculturality.js";

export default recordCases(preventiveAction, {
  rule: act110,
  satisfied: [
    { why: "neither group in the audience", given: { audience: ["women", "rural"], approaches: ["gender"] } },
    {
      why: "the approach is declared",
      given: { audience: ["indigenous"], approaches: ["gender", "interculturality"] },
    },
    { why: "neither group, approaches unknown", given: { audience: ["women"], approaches: undefined } },
  ],
  violated: [
    {
      why: "indigenous people without it",
      given: { audience: ["women", "indigenous"], approaches: ["gender", "differential"] },
      params: { groups: ["indigenous"] },
    },
    {
      why: "both groups, no approach declared at all",
      given: { audience: ["afro-descendant", "indigenous"], approaches: [] },
      params: { groups: ["afro-descendant", "indigenous"] },
    },
  ],
  undetermined: [
    {
      why: "indigenous people, approaches unknown",
      given: { audience: ["indigenous"], approaches: undefined },
      missing: ["approaches"],
    },
    {
      why: "no such approach, audience unknown",
      given: { audience: undefined, approaches: ["gender"] },
      missing: ["audience"],
    },
  ],
});
