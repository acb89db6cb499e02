import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act305 } from "./act-305-violence-referred-externally.js";

export default recordCases(preventiveAction, {
  rule: act305,
  satisfied: [
    {
      why: "connected matters go to external services",
      given: { externalReferrals: 2, externalMatters: ["alimony", "custody"] },
    },
    { why: "no external matter at all", given: { externalReferrals: 0, externalMatters: [] } },
  ],
  violated: [
    {
      why: "a case of violence that did not reach the CEM",
      given: { externalReferrals: 1, externalMatters: ["violence"], casesDetected: 1, casesReferredToCem: 0 },
      params: { referral: "fewer-to-cem", detected: 1, referred: 0 },
    },
    {
      why: "every case reached the CEM as well",
      given: { externalReferrals: 1, externalMatters: ["violence"], casesDetected: 1, casesReferredToCem: 1 },
      params: { referral: "not-shown-to-be-fewer" },
      at: ["externalMatters"],
      severity: "warning",
    },
    {
      why: "violence among connected matters, referrals to the CEM unknown",
      given: {
        externalReferrals: 2,
        externalMatters: ["alimony", "violence"],
        casesDetected: 1,
        casesReferredToCem: undefined,
      },
      params: { referral: "not-shown-to-be-fewer" },
      severity: "warning",
    },
    {
      why: "violence, and nobody wrote how many cases were detected",
      given: {
        externalReferrals: 1,
        externalMatters: ["violence"],
        casesDetected: undefined,
        casesReferredToCem: 0,
      },
      params: { referral: "not-shown-to-be-fewer" },
      severity: "warning",
    },
  ],
  undetermined: [
    {
      why: "the matters are unknown",
      given: { externalReferrals: 1, externalMatters: undefined },
      missing: ["externalMatters"],
    },
  ],
});
