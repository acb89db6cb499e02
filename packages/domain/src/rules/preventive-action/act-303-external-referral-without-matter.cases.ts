import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act303 } from "./act-303-external-referral-without-matter.js";

export default recordCases(preventiveAction, {
  rule: act303,
  satisfied: [
    { why: "referrals with their matter", given: { externalReferrals: 2, externalMatters: ["alimony"] } },
    { why: "neither, both declared", given: { externalReferrals: 0, externalMatters: [] } },
    {
      why: "no referrals: an empty cell of matters is as it should be",
      given: { externalReferrals: 0, externalMatters: undefined },
    },
    {
      why: "more matters than referrals: a person may be referred for several",
      given: { externalReferrals: 1, externalMatters: ["alimony", "custody"] },
    },
  ],
  violated: [
    {
      why: "a referral with an empty cell of matters: it is their presence that is asked for",
      given: { externalReferrals: 1, externalMatters: undefined },
      params: { missing: "matters", referrals: 1, matters: [] },
      at: ["externalMatters", "externalReferrals"],
    },
    {
      why: "referrals and a declared absence of matters",
      given: { externalReferrals: 3, externalMatters: [] },
      params: { missing: "matters", referrals: 3, matters: [] },
      at: ["externalMatters", "externalReferrals"],
    },
    {
      why: "matters and no referral",
      given: { externalReferrals: 0, externalMatters: ["alimony", "custody"] },
      params: { missing: "referrals", referrals: 0, matters: ["alimony", "custody"] },
      at: ["externalReferrals", "externalMatters"],
    },
    {
      why: "matters and an empty cell of referrals",
      given: { externalReferrals: undefined, externalMatters: ["visitation"] },
      params: { missing: "referrals", referrals: 0, matters: ["visitation"] },
      at: ["externalReferrals", "externalMatters"],
    },
  ],
  undetermined: [
    {
      why: "no matter, referrals unknown",
      given: { externalReferrals: undefined, externalMatters: [] },
      missing: ["externalReferrals"],
    },
    {
      why: "both cells are empty",
      given: { externalReferrals: undefined, externalMatters: undefined },
      missing: ["externalReferrals"],
    },
  ],
});
