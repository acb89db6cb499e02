import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act202 } from "./act-202-nobody-counted.js";

export default recordCases(preventiveAction, {
  rule: act202,
  satisfied: [
    { why: "one participant is enough", given: { kind: "training", total: 1 } },
    { why: "a broadcast counts nobody", given: { kind: "dissemination", total: 0 } },
    { why: "an agreement between institutions counts nobody", given: { kind: "articulation", total: 0 } },
    { why: "people counted, whatever the kind", given: { kind: undefined, total: 12 } },
    { why: "a broadcast, total unknown", given: { kind: "dissemination", total: undefined } },
  ],
  violated: [
    {
      why: "a talk without anybody",
      given: { kind: "information", total: 0 },
      params: { kind: "information" },
    },
    {
      why: "an awareness action without anybody",
      given: { kind: "awareness", total: 0 },
      params: { kind: "awareness" },
    },
    {
      why: "a training without anybody",
      given: { kind: "training", total: 0 },
      params: { kind: "training" },
    },
    {
      why: "an educational action without anybody",
      given: { kind: "education", total: 0 },
      params: { kind: "education" },
    },
    {
      why: "a play without a public",
      given: { kind: "entertainment", total: 0 },
      params: { kind: "entertainment" },
    },
    {
      why: "a march without marchers",
      given: { kind: "mobilization", total: 0 },
      params: { kind: "mobilization" },
    },
  ],
  undetermined: [
    { why: "a training, total unknown", given: { kind: "training", total: undefined }, missing: ["total"] },
    { why: "nobody in an action of no known kind", given: { kind: undefined, total: 0 }, missing: ["kind"] },
    {
      why: "neither is known",
      given: { kind: undefined, total: undefined },
      missing: ["total", "kind"],
    },
  ],
});
