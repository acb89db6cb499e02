import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { grp001 } from "./grp-001-fewer-than-two-facilitators.js";

export default recordCases(mensGroup, {
  rule: grp001,
  satisfied: [
    { why: "two", given: { facilitators: [{ id: "F-01" }, { id: "F-02" }] } },
    { why: "three", given: { facilitators: [{ id: "F-01" }, { id: "F-02" }, { id: "F-03" }] } },
    {
      why: "two of whom only the formation is known",
      given: { facilitators: [{ formation: "health" }, {}] },
    },
  ],
  violated: [
    {
      why: "one",
      given: { facilitators: [{ id: "F-01" }] },
      params: { facilitators: 1 },
      at: ["facilitators"],
    },
    { why: "none", given: { facilitators: [] }, params: { facilitators: 0 }, at: ["facilitators"] },
    {
      why: "the same one twice is one",
      given: { facilitators: [{ id: "F-01" }, { id: "F-01" }] },
      params: { facilitators: 1 },
      at: ["facilitators"],
    },
  ],
  undetermined: [{ why: "not known", given: { facilitators: undefined }, missing: ["facilitators"] }],
});
