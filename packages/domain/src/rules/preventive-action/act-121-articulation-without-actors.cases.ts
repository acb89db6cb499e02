import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act121 } from "./act-121-articulation-without-actors.js";

export default recordCases(preventiveAction, {
  rule: act121,
  satisfied: [
    { why: "articulation with one actor", given: { kind: "articulation", actors: ["Municipalidad"] } },
    { why: "advocacy with one actor", given: { kind: "advocacy", actors: ["Gobierno regional"] } },
    { why: "another kind needs none", given: { kind: "training", actors: [] } },
    { why: "another kind, actors unknown", given: { kind: "technical-assistance", actors: undefined } },
    { why: "there are actors, whatever the kind", given: { kind: undefined, actors: ["UGEL"] } },
    {
      why: "one actor beside a word for nothing",
      given: { kind: "articulation", actors: ["Ninguno", "UGEL"] },
    },
  ],
  violated: [
    {
      why: "articulation that declares none",
      given: { kind: "articulation", actors: [] },
      params: { kind: "articulation" },
      at: ["actors"],
    },
    {
      why: "a word for nothing declares none, as a cell can",
      given: { kind: "articulation", actors: ["Ninguno"] },
      params: { kind: "articulation" },
      at: ["actors"],
    },
    {
      why: "advocacy is only warned of",
      given: { kind: "advocacy", actors: [] },
      params: { kind: "advocacy" },
      at: ["actors"],
      severity: "warning",
    },
  ],
  undetermined: [
    {
      why: "an empty cell is unknown, not none",
      given: { kind: "articulation", actors: undefined },
      missing: ["actors"],
    },
    { why: "none, and the kind is unknown", given: { kind: undefined, actors: [] }, missing: ["kind"] },
    { why: "neither known", given: { kind: undefined, actors: undefined }, missing: ["kind", "actors"] },
  ],
});
