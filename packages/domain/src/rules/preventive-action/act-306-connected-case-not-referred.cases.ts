import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act306 } from "./act-306-connected-case-not-referred.js";

export default recordCases(preventiveAction, {
  rule: act306,
  satisfied: [
    {
      why: "every connected case was referred",
      given: { connectedCasesDetected: 2, externalReferrals: 2 },
    },
    {
      why: "more referrals than cases: one case may need several services",
      given: { connectedCasesDetected: 1, externalReferrals: 3 },
    },
    {
      why: "no connected case, referrals unknown",
      given: { connectedCasesDetected: 0, externalReferrals: undefined },
    },
  ],
  violated: [
    {
      why: "one connected case, none referred",
      given: { connectedCasesDetected: 1, externalReferrals: 0 },
      params: { detected: 1, referred: 0 },
      expected: "1",
    },
    {
      why: "one of three stayed without referral",
      given: { connectedCasesDetected: 3, externalReferrals: 2 },
      params: { detected: 3, referred: 2 },
      expected: "3",
    },
  ],
  undetermined: [
    {
      why: "a connected case, referrals unknown",
      given: { connectedCasesDetected: 1, externalReferrals: undefined },
      missing: ["externalReferrals"],
    },
    {
      why: "nobody wrote whether connected cases were detected",
      given: { connectedCasesDetected: undefined, externalReferrals: 0 },
      missing: ["connectedCasesDetected"],
    },
  ],
});
