import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act103 } from "./act-103-primary-for-selected-audience.js";

export default recordCases(preventiveAction, {
  rule: act103,
  satisfied: [
    { why: "primary for the general population", given: { level: "primary", selection: "general" } },
    { why: "another level is another rule's concern", given: { level: "tertiary", selection: "at-risk" } },
    {
      why: "the general population suits primary: the level need not be known",
      given: { level: undefined, selection: "general" },
    },
    { why: "another level, selection unknown", given: { level: "secondary", selection: undefined } },
  ],
  violated: [
    {
      why: "primary for people at risk",
      given: { level: "primary", selection: "at-risk" },
      params: { selection: "at-risk", impliedLevel: "secondary" },
      expected: "Secundaria",
    },
    {
      why: "primary for people affected by violence",
      given: { level: "primary", selection: "affected" },
      params: { selection: "affected", impliedLevel: "tertiary" },
      expected: "Terciaria",
    },
    {
      why: "primary for aggressors",
      given: { level: "primary", selection: "aggressors" },
      params: { selection: "aggressors", impliedLevel: "tertiary" },
      expected: "Terciaria",
    },
  ],
  undetermined: [
    {
      why: "primary for nobody knows whom",
      given: { level: "primary", selection: undefined },
      missing: ["selection"],
    },
    {
      why: "a chosen audience at no known level",
      given: { level: undefined, selection: "at-risk" },
      missing: ["level"],
    },
    {
      why: "neither is known",
      given: { level: undefined, selection: undefined },
      missing: ["level", "selection"],
    },
  ],
});
