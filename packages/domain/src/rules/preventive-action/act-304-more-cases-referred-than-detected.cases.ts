import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act304 } from "./act-304-more-cases-referred-than-detected.js";

export default recordCases(preventiveAction, {
  rule: act304,
  satisfied: [
    { why: "as many as were detected", given: { casesDetected: 2, casesReferredToCem: 2 } },
    { why: "fewer is ACT-301's concern", given: { casesDetected: 2, casesReferredToCem: 1 } },
    { why: "none referred, detected unknown", given: { casesDetected: undefined, casesReferredToCem: 0 } },
  ],
  violated: [
    {
      why: "one referred, none detected",
      given: { casesDetected: 0, casesReferredToCem: 1 },
      params: { detected: 0, referred: 1 },
      expected: "0",
    },
    {
      why: "one more referred than detected",
      given: { casesDetected: 2, casesReferredToCem: 3 },
      params: { detected: 2, referred: 3 },
      expected: "2",
    },
  ],
  undetermined: [
    {
      why: "one referred, nobody wrote how many were detected",
      given: { casesDetected: undefined, casesReferredToCem: 1 },
      missing: ["casesDetected"],
    },
    {
      why: "none detected, referrals unknown",
      given: { casesDetected: 0, casesReferredToCem: undefined },
      missing: ["casesReferredToCem"],
    },
    {
      why: "neither is known",
      given: { casesDetected: undefined, casesReferredToCem: undefined },
      missing: ["casesReferredToCem", "casesDetected"],
    },
  ],
});
