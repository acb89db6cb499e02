import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act106 } from "./act-106-level-not-stated.js";

export default recordCases(preventiveAction, {
  rule: act106,
  satisfied: [
    { why: "the level is stated", given: { level: "primary", selection: "general" } },
    {
      why: "a stated level that does not fit is another rule's concern",
      given: { level: "tertiary", selection: "general" },
    },
    { why: "the level is stated, whatever the selection", given: { level: "primary", selection: undefined } },
  ],
  violated: [
    {
      why: "the general population implies primary",
      given: { level: undefined, selection: "general" },
      params: { selection: "general", impliedLevel: "primary" },
      at: ["level"],
      expected: "Primaria",
      suggestion: "Primaria",
    },
    {
      why: "people at risk imply secondary",
      given: { level: undefined, selection: "at-risk" },
      params: { selection: "at-risk", impliedLevel: "secondary" },
      at: ["level"],
      expected: "Secundaria",
      suggestion: "Secundaria",
    },
    {
      why: "people affected imply tertiary",
      given: { level: undefined, selection: "affected" },
      params: { selection: "affected", impliedLevel: "tertiary" },
      at: ["level"],
      expected: "Terciaria",
      suggestion: "Terciaria",
    },
    {
      why: "aggressors imply tertiary",
      given: { level: undefined, selection: "aggressors" },
      params: { selection: "aggressors", impliedLevel: "tertiary" },
      at: ["level"],
      expected: "Terciaria",
      suggestion: "Terciaria",
    },
  ],
  undetermined: [
    {
      why: "neither level nor selection",
      given: { level: undefined, selection: undefined },
      missing: ["selection"],
    },
  ],
});
