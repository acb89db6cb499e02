import { mensGroupParticipant } from "../../records/mens-group-participant.js";
import { recordCases } from "../cases.js";
import { par005 } from "./par-005-sentenced-not-referred.js";

export default recordCases(mensGroupParticipant, {
  rule: par005,
  satisfied: [
    { why: "not sentenced", given: { sentenced: false, referredToCai: false } },
    {
      why: "sentenced and referred",
      given: { sentenced: true, sentenceRegime: "community", referredToCai: true },
    },
    {
      why: "a CAI does not work with those in prison",
      given: { sentenced: true, sentenceRegime: "prison", referredToCai: false },
    },
    {
      why: "not sentenced: the referral need not be known",
      given: { sentenced: false, referredToCai: undefined },
    },
    { why: "referred: the sentence need not be known", given: { sentenced: undefined, referredToCai: true } },
  ],
  violated: [
    {
      why: "sentenced in the community, not referred",
      given: { sentenced: true, sentenceRegime: "community", referredToCai: false },
      params: { regime: "community" },
      at: ["referredToCai"],
      expected: "Sí",
    },
    {
      why: "sentenced, regime not stated, not referred",
      given: { sentenced: true, sentenceRegime: undefined, referredToCai: false },
      params: { regime: "not-stated" },
      at: ["referredToCai"],
      expected: "Sí",
    },
  ],
  undetermined: [
    {
      why: "sentenced, referral unknown",
      given: { sentenced: true, referredToCai: undefined },
      missing: ["referredToCai"],
    },
    {
      why: "not referred, sentence unknown",
      given: { sentenced: undefined, referredToCai: false },
      missing: ["sentenced"],
    },
    {
      why: "neither is known",
      given: { sentenced: undefined, referredToCai: undefined },
      missing: ["sentenced", "referredToCai"],
    },
  ],
});
