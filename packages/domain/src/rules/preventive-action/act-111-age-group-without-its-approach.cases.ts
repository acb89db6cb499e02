import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act111 } from "./act-111-age-group-without-its-approach.js";

export default recordCases(preventiveAction, {
  rule: act111,
  satisfied: [
    {
      why: "adults are no group of this rule",
      given: { audience: ["women", "adults"], approaches: ["gender"] },
    },
    {
      why: "the generational approach is declared",
      given: { audience: ["older-adults"], approaches: ["generational"] },
    },
    {
      why: "the life-cycle approach is enough too",
      given: { audience: ["children"], approaches: ["life-cycle"] },
    },
    { why: "no such group, approaches unknown", given: { audience: ["men"], approaches: undefined } },
  ],
  violated: [
    {
      why: "adolescents without either",
      given: { audience: ["adolescents"], approaches: ["gender", "differential"] },
      params: { groups: ["adolescents"] },
    },
    {
      why: "each of the four groups, no approach declared at all",
      given: {
        audience: ["children", "adolescents", "women", "young-people", "older-adults"],
        approaches: [],
      },
      params: { groups: ["children", "adolescents", "young-people", "older-adults"] },
    },
  ],
  undetermined: [
    {
      why: "children, approaches unknown",
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
