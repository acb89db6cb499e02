import { mensGroupParticipant } from "../../records/mens-group-participant.js";
import { recordCases } from "../cases.js";
import { par009 } from "./par-009-individual-care-without-principles.js";

export default recordCases(mensGroupParticipant, {
  rule: par009,
  satisfied: [
    { why: "given, by them", given: { individualCare: { given: true, principlesAndApproaches: true } } },
    { why: "none was given", given: { individualCare: { given: false, principlesAndApproaches: false } } },
  ],
  violated: [
    {
      why: "given without them",
      given: { individualCare: { given: true, principlesAndApproaches: false } },
      params: {},
      at: ["individualCare.principlesAndApproaches"],
      expected: "Sí",
    },
  ],
  undetermined: [
    { why: "nothing is said of care", given: { individualCare: undefined }, missing: ["individualCare"] },
    {
      why: "given, how is unknown",
      given: { individualCare: { given: true } },
      missing: ["individualCare.principlesAndApproaches"],
    },
    {
      why: "without them, and whether it was given is unknown",
      given: { individualCare: { principlesAndApproaches: false } },
      missing: ["individualCare.given"],
    },
  ],
});
