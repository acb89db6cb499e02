import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act104 } from "./act-104-secondary-for-audience-not-at-risk.js";

export default recordCases(preventiveAction, {
  rule: act104,
  satisfied: [
    { why: "secondary for people at risk", given: { level: "secondary", selection: "at-risk" } },
    { why: "another level is another rule's concern", given: { level: "primary", selection: "affected" } },
    {
      why: "people at risk suit secondary: the level need not be known",
      given: { level: undefined, selection: "at-risk" },
    },
  ],
  violated: [
    {
      why: "secondary for the general population",
      given: { level: "secondary", selection: "general" },
      params: { selection: "general", impliedLevel: "primary" },
      expected: "Primaria",
    },
    {
      why: "secondary for aggressors",
      given: { level: "secondary", selection: "aggressors" },
      params: { selection: "aggressors", impliedLevel: "tertiary" },
      expected: "Terciaria",
    },
    {
      why: "people affected: the first definition, response right after the fact, can be meant",
      given: { level: "secondary", selection: "affected" },
      params: { selection: "affected", impliedLevel: "tertiary" },
      expected: "Terciaria",
      severity: "warning",
    },
  ],
  undetermined: [
    {
      why: "secondary for nobody knows whom",
      given: { level: "secondary", selection: undefined },
      missing: ["selection"],
    },
    {
      why: "an audience not at risk at no known level",
      given: { level: undefined, selection: "general" },
      missing: ["level"],
    },
  ],
});
