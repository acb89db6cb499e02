import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int022 } from "./int-022-no-outcome-on-beliefs.js";

export default recordCases(sustainedIntervention, {
  rule: int022,
  satisfied: [
    { why: "a belief", given: { outcomes: [{ indicator: "I", kind: "belief" }] } },
    {
      why: "an attitude among others",
      given: {
        outcomes: [
          { indicator: "I", kind: "knowledge" },
          { indicator: "J", kind: "attitude" },
        ],
      },
    },
    {
      why: "a belief, whatever the kinds not said",
      given: { outcomes: [{ indicator: "I" }, { indicator: "J", kind: "belief" }] },
    },
  ],
  violated: [
    {
      why: "knowledge, behaviour, prevalence and others are not enough",
      given: {
        outcomes: [
          { indicator: "I", kind: "knowledge" },
          { indicator: "J", kind: "behaviour" },
          { indicator: "K", kind: "prevalence" },
          { indicator: "L", kind: "other" },
        ],
      },
      params: {},
      at: ["outcomes"],
    },
    { why: "no outcome at all", given: { outcomes: [] }, params: {}, at: ["outcomes"] },
  ],
  undetermined: [
    { why: "nothing is said of them", given: { outcomes: undefined }, missing: ["outcomes"] },
    {
      why: "the kind of one is not said",
      given: { outcomes: [{ indicator: "I", kind: "knowledge" }, { indicator: "J" }] },
      missing: ["outcomes[1].kind"],
    },
  ],
});
