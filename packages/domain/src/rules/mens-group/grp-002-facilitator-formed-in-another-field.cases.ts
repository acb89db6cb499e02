import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { grp002 } from "./grp-002-facilitator-formed-in-another-field.js";

export default recordCases(mensGroup, {
  rule: grp002,
  satisfied: [
    {
      why: "one of social sciences, one of health",
      given: { facilitators: [{ formation: "social-sciences" }, { formation: "health" }] },
    },
    { why: "nobody facilitates: that is GRP-001", given: { facilitators: [] } },
  ],
  violated: [
    {
      why: "one of another field",
      given: { facilitators: [{ formation: "health" }, { formation: "other" }] },
      params: { facilitator: 2 },
      at: ["facilitators[1].formation"],
    },
    {
      why: "each is a finding",
      given: { facilitators: [{ formation: "other" }, { formation: "health" }, { formation: "other" }] },
      params: { facilitator: 1 },
      at: ["facilitators[0].formation"],
      also: [{ params: { facilitator: 3 }, at: ["facilitators[2].formation"] }],
    },
    {
      why: "one of another field decides, though the other is unknown",
      given: { facilitators: [{ id: "F-01" }, { formation: "other" }] },
      params: { facilitator: 2 },
      at: ["facilitators[1].formation"],
    },
  ],
  undetermined: [
    { why: "no facilitators known", given: { facilitators: undefined }, missing: ["facilitators"] },
    {
      why: "one's formation unknown",
      given: { facilitators: [{ formation: "health" }, { id: "F-02" }] },
      missing: ["facilitators[1].formation"],
    },
  ],
});
