import { mensGroupParticipant } from "../../records/mens-group-participant.js";
import { recordCases } from "../cases.js";
import { par007 } from "./par-007-individual-care-without-feedback.js";

export default recordCases(mensGroupParticipant, {
  rule: par007,
  satisfied: [
    { why: "given, with feedback", given: { individualCare: { given: true, feedback: true } } },
    { why: "none was given", given: { individualCare: { given: false, feedback: false } } },
    {
      why: "with feedback: whether it was given need not be known",
      given: { individualCare: { feedback: true } },
    },
  ],
  violated: [
    {
      why: "given, without feedback",
      given: { individualCare: { given: true, feedback: false } },
      params: {},
      at: ["individualCare.feedback"],
      expected: "Sí",
    },
  ],
  undetermined: [
    { why: "nothing is said of care", given: { individualCare: undefined }, missing: ["individualCare"] },
    {
      why: "given, feedback unknown",
      given: { individualCare: { given: true } },
      missing: ["individualCare.feedback"],
    },
    {
      why: "no feedback, and whether it was given is unknown",
      given: { individualCare: { feedback: false } },
      missing: ["individualCare.given"],
    },
    {
      why: "neither is known",
      given: { individualCare: {} },
      missing: ["individualCare.given", "individualCare.feedback"],
    },
  ],
});
