import { mensGroupParticipant } from "../../records/mens-group-participant.js";
import { recordCases } from "../cases.js";
import { par008 } from "./par-008-family-interviewed-unknown-to-him.js";

export default recordCases(mensGroupParticipant, {
  rule: par008,
  satisfied: [
    {
      why: "held, and he knew beforehand",
      given: { familyFollowUp: { held: true, participantInformed: true } },
    },
    { why: "none was held", given: { familyFollowUp: { held: false, participantInformed: false } } },
    {
      why: "he knew: whether it was held need not be known",
      given: { familyFollowUp: { participantInformed: true } },
    },
  ],
  violated: [
    {
      why: "held without his knowing",
      given: { familyFollowUp: { held: true, participantInformed: false } },
      params: {},
      at: ["familyFollowUp.participantInformed"],
      expected: "Sí",
    },
  ],
  undetermined: [
    { why: "nothing is said of it", given: { familyFollowUp: undefined }, missing: ["familyFollowUp"] },
    {
      why: "held, his knowing unknown",
      given: { familyFollowUp: { held: true } },
      missing: ["familyFollowUp.participantInformed"],
    },
    {
      why: "he did not know, and whether it was held is unknown",
      given: { familyFollowUp: { participantInformed: false } },
      missing: ["familyFollowUp.held"],
    },
    {
      why: "neither is known",
      given: { familyFollowUp: {} },
      missing: ["familyFollowUp.held", "familyFollowUp.participantInformed"],
    },
  ],
});
