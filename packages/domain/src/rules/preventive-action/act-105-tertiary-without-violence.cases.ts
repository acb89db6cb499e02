import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act105 } from "./act-105-tertiary-without-violence.js";

export default recordCases(preventiveAction, {
  rule: act105,
  satisfied: [
    { why: "tertiary for people affected by violence", given: { level: "tertiary", selection: "affected" } },
    { why: "tertiary also addresses aggressors", given: { level: "tertiary", selection: "aggressors" } },
    { why: "another level is another rule's concern", given: { level: "primary", selection: "at-risk" } },
    {
      why: "people affected suit tertiary: the level need not be known",
      given: { level: undefined, selection: "affected" },
    },
  ],
  violated: [
    {
      why: "tertiary for the general population",
      given: { level: "tertiary", selection: "general" },
      params: { selection: "general", impliedLevel: "primary" },
      expected: "Primaria",
    },
    {
      why: "tertiary for people at risk, to whom nothing has happened yet",
      given: { level: "tertiary", selection: "at-risk" },
      params: { selection: "at-risk", impliedLevel: "secondary" },
      expected: "Secundaria",
    },
  ],
  undetermined: [
    {
      why: "tertiary for nobody knows whom",
      given: { level: "tertiary", selection: undefined },
      missing: ["selection"],
    },
    {
      why: "the general population at no known level",
      given: { level: undefined, selection: "general" },
      missing: ["level"],
    },
  ],
});
