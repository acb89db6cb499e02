import { mensGroupParticipant } from "../../records/mens-group-participant.js";
import { recordCases } from "../cases.js";
import { allFactors } from "./clean-participant.js";
import { par001 } from "./par-001-factors-not-evaluated.js";

const { "mental-health": _mentalHealth, ...allButMentalHealth } = allFactors;

export default recordCases(mensGroupParticipant, {
  rule: par001,
  satisfied: [{ why: "the ten factors were evaluated", given: { factors: allFactors } }],
  violated: [
    {
      why: "one was not",
      given: { factors: { ...allFactors, weapons: false } },
      params: { factors: ["weapons"] },
      at: ["factors[weapons]"],
    },
    {
      why: "all that were not stand in one finding, in the directive's order",
      given: { factors: { ...allFactors, "medical-history": false, threats: false } },
      params: { factors: ["threats", "medical-history"] },
      at: ["factors[threats]", "factors[medical-history]"],
    },
    {
      why: "one that was not decides, though others are unknown",
      given: { factors: { "suicide-attempts": false } },
      params: { factors: ["suicide-attempts"] },
      at: ["factors[suicide-attempts]"],
    },
  ],
  undetermined: [
    { why: "nothing is said of factors", given: { factors: undefined }, missing: ["factors"] },
    {
      why: "one factor is not spoken of",
      given: { factors: allButMentalHealth },
      missing: ["factors[mental-health]"],
    },
  ],
});
