import { mensGroupParticipant } from "../../records/mens-group-participant.js";
import { recordCases } from "../cases.js";
import { par010 } from "./par-010-no-family-follow-up.js";

export default recordCases(mensGroupParticipant, {
  rule: par010,
  satisfied: [
    { why: "interviews were held", given: { familyFollowUp: { held: true } } },
    {
      why: "he left the group: there is no process to follow",
      given: { status: "excluded", familyFollowUp: { held: false } },
    },
  ],
  violated: [
    {
      why: "none was held",
      given: { status: "active", familyFollowUp: { held: false } },
      params: {},
      at: ["familyFollowUp.held"],
      expected: "Sí",
    },
  ],
  undetermined: [
    { why: "nothing is said of it", given: { familyFollowUp: undefined }, missing: ["familyFollowUp"] },
    {
      why: "whether one was held is unknown",
      given: { familyFollowUp: { participantInformed: true } },
      missing: ["familyFollowUp.held"],
    },
    {
      why: "none was held, status unknown",
      given: { status: undefined, familyFollowUp: { held: false } },
      missing: ["status"],
    },
  ],
});
