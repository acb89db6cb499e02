import { cite } from "../../norms/citation.js";
import type { ReferralEndpoint } from "../../records/referral-schemes.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { endpointCell } from "./endpoint-cell.js";
import { referralRulesOver } from "./rules-over-referrals.js";

type Params = { readonly to: ReferralEndpoint };

const unknown = undeterminedBy("to", "from", "reason");

/** Somebody who told Chat 100 of violence was not referred to the CEM (RDE-290-2022 VI.6.5.5.c). */
export const ref006 = referralRulesOver.record({
  code: "REF-006",
  severity: "warning",
  basis: "preference",
  wording: "corresponde informar, orientar y derivar, de ser el caso, al CEM",
  summary: {
    es: "Una persona afectada por violencia que acudió al Chat 100 no se derivó al CEM.",
    en: "A person affected by violence who came to Chat 100 was not referred to the CEM.",
  },
  remedy: {
    es: "Derive al CEM a quien dice en el Chat 100 que sufre violencia.",
    en: "Refer to the CEM whoever tells Chat 100 of suffering violence.",
  },
  fields: ["to", "from", "reason"],
  citations: cite("RDE-290-2022", "VI.6.5.5.c"),
  check: (record) => {
    const { from, to, reason } = record;
    if (to === "cem" || (from !== undefined && from !== "chat-100")) return satisfied;
    if (reason !== undefined && reason !== "violence") return satisfied;
    if (from === undefined || to === undefined || reason === undefined) return unknown(record);
    return violated<Params>({ params: { to }, at: ["to"], expected: endpointCell("cem") });
  },
});
