import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act204 } from "./act-204-more-people-than-fit.js";

export default recordCases(preventiveAction, {
  rule: act204,
  satisfied: [
    { why: "exactly the limit", given: { mode: "in-person", total: 10_000 } },
    { why: "a virtual action reaches any number", given: { mode: "virtual", total: 250_000 } },
    { why: "virtual, total unknown", given: { mode: "virtual", total: undefined } },
    { why: "few people, mode unknown", given: { mode: undefined, total: 34 } },
    {
      why: "a run may set a higher limit",
      given: { mode: "in-person", total: 10_001 },
      parameters: { maxInPerson: 20_000 },
    },
  ],
  violated: [
    {
      why: "one above the limit",
      given: { mode: "in-person", total: 10_001 },
      params: { total: 10_001, limit: 10_000 },
    },
    {
      why: "mixed is in person too",
      given: { mode: "mixed", total: 12_000 },
      params: { total: 12_000, limit: 10_000 },
    },
    {
      why: "a run may set a lower limit",
      given: { mode: "in-person", total: 501 },
      parameters: { maxInPerson: 500 },
      params: { total: 501, limit: 500 },
    },
  ],
  undetermined: [
    { why: "in person, total unknown", given: { mode: "in-person", total: undefined }, missing: ["total"] },
    { why: "very many people, mode unknown", given: { mode: undefined, total: 10_001 }, missing: ["mode"] },
  ],
});
