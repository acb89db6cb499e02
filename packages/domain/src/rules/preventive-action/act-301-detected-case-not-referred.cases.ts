import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act301 } from "./act-301-detected-case-not-referred.js";

export default recordCases(preventiveAction, {
  rule: act301,
  satisfied: [
    { why: "every detected case was referred", given: { casesDetected: 2, casesReferredToCem: 2 } },
    { why: "none detected, referrals unknown", given: { casesDetected: 0, casesReferredToCem: undefined } },
    {
      why: "more referred than detected is ACT-304's concern",
      given: { casesDetected: 1, casesReferredToCem: 2 },
    },
  ],
  violated: [
    {
      why: "one of two detected cases stayed without referral",
      given: { casesDetected: 2, casesReferredToCem: 1 },
      params: { detected: 2, referred: 1 },
      at: ["casesReferredToCem", "casesDetected"],
      expected: "2",
    },
    {
      why: "the smallest breach: one detected, none referred",
      given: { casesDetected: 1, casesReferredToCem: 0 },
      params: { detected: 1, referred: 0 },
      at: ["casesReferredToCem", "casesDetected"],
      expected: "1",
    },
  ],
  undetermined: [
    {
      why: "an empty cell is unknown, not zero",
      given: { casesDetected: 1, casesReferredToCem: undefined },
      missing: ["casesReferredToCem"],
    },
    {
      why: "nobody wrote whether cases were detected",
      given: { casesDetected: undefined, casesReferredToCem: undefined },
      missing: ["casesDetected", "casesReferredToCem"],
    },
  ],
});
