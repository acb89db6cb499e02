import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act109 } from "./act-109-vulnerable-group-without-its-approach.js";

export default recordCases(preventiveAction, {
  rule: act109,
  satisfied: [
    {
      why: "no vulnerable group in the audience",
      given: { audience: ["women", "adults"], approaches: ["gender"] },
    },
    {
      why: "the differential approach is declared",
      given: { audience: ["people-with-disabilities"], approaches: ["differential"] },
    },
    {
      why: "the intersectional approach is enough too",
      given: { audience: ["lgbti"], approaches: ["intersectionality"] },
    },
    { why: "no vulnerable group, approaches unknown", given: { audience: ["men"], approaches: undefined } },
    {
      why: "the approach is declared, audience unknown",
      given: { audience: undefined, approaches: ["differential"] },
    },
    { why: "an audience declared empty holds no group", given: { audience: [], approaches: ["gender"] } },
  ],
  violated: [
    {
      why: "one vulnerable group among others",
      given: { audience: ["women", "indigenous"], approaches: ["gender", "interculturality"] },
      params: { groups: ["indigenous"] },
    },
    {
      why: "every such group is named, in the order of the cell",
      given: { audience: ["rural", "women", "older-adults"], approaches: ["gender"] },
      params: { groups: ["rural", "older-adults"] },
    },
    {
      why: "children, with no approach declared at all",
      given: { audience: ["children"], approaches: [] },
      params: { groups: ["children"] },
    },
    {
      why: "each of the remaining groups",
      given: {
        audience: [
          "adolescents",
          "people-with-disabilities",
          "lgbti",
          "afro-descendant",
          "peasant-communities",
          "migrants-refugees",
          "deprived-of-liberty",
          "living-with-hiv",
        ],
        approaches: ["gender"],
      },
      params: {
        groups: [
          "adolescents",
          "people-with-disabilities",
          "lgbti",
          "afro-descendant",
          "peasant-communities",
          "migrants-refugees",
          "deprived-of-liberty",
          "living-with-hiv",
        ],
      },
    },
  ],
  undetermined: [
    {
      why: "a vulnerable group, approaches unknown",
      given: { audience: ["rural"], approaches: undefined },
      missing: ["approaches"],
    },
    {
      why: "neither approach is declared, audience unknown",
      given: { audience: undefined, approaches: ["gender"] },
      missing: ["audience"],
    },
    {
      why: "both cells are empty",
      given: { audience: undefined, approaches: undefined },
      missing: ["approaches", "audience"],
    },
  ],
});
