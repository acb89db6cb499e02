import { mensGroupParticipant } from "../../records/mens-group-participant.js";
import { recordCases } from "../cases.js";
import { par012 } from "./par-012-referred-to-a-cai-in-vain.js";

export default recordCases(mensGroupParticipant, {
  rule: par012,
  satisfied: [
    {
      why: "sentenced in the community and referred",
      given: { referredToCai: true, sentenced: true, sentenceRegime: "community" },
    },
    { why: "not referred", given: { referredToCai: false, sentenced: false } },
    {
      why: "the regime of a sentence tells that there is one",
      given: { referredToCai: true, sentenced: undefined, sentenceRegime: "community" },
    },
  ],
  violated: [
    {
      why: "referred without a sentence",
      given: { referredToCai: true, sentenced: false, sentenceRegime: undefined },
      params: { why: "not-sentenced" },
      at: ["referredToCai", "sentenced"],
    },
    {
      why: "referred though sentenced to prison",
      given: { referredToCai: true, sentenced: true, sentenceRegime: "prison" },
      params: { why: "prison" },
      at: ["referredToCai", "sentenceRegime"],
    },
  ],
  undetermined: [
    {
      why: "referral unknown",
      given: { referredToCai: undefined, sentenced: false, sentenceRegime: undefined },
      missing: ["referredToCai"],
    },
    {
      why: "referred, sentence unknown",
      given: { referredToCai: true, sentenced: undefined, sentenceRegime: undefined },
      missing: ["sentenced"],
    },
    {
      why: "referred, regime unknown",
      given: { referredToCai: true, sentenced: true, sentenceRegime: undefined },
      missing: ["sentenceRegime"],
    },
  ],
});
