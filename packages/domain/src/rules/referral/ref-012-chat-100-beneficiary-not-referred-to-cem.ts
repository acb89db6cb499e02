import { cite } from "../../norms/citation.js";
import type { ReferralEndpoint } from "../../records/referral-schemes.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { endpointCell } from "./endpoint-cell.js";
import { referralRulesOver } from "./rules-over-referrals.js";

type Params = { readonly to: ReferralEndpoint };

const unknown = undeterminedBy("to", "from", "reason");

/** Somebody at Chat 100 who is to join an intervention was not referred through the CEM (RDE-290-2022 VI.6.5.5.c). */
export const ref012 = referralRulesOver.record({
  code: "REF-012",
  severity: "warning",
  basis: "preference",
  wording: "derivar, de ser el caso, al CEM, a quienes […] requieran de su inserción como beneficiarias/os",
  summary: {
    es: "Quien requiere desde el Chat 100 entrar a una intervención no se derivó al CEM.",
    en: "Somebody at Chat 100 who is to join an intervention was not referred to the CEM.",
  },
  remedy: {
    es: "Derive al CEM, que incorpora a la persona en la intervención; o confirme que el caso pedía otra vía.",
    en: "Refer to the CEM, which brings the person into the intervention; or confirm that the case asked for another way.",
  },
  fields: ["to", "from", "reason"],
  citations: cite("RDE-290-2022", "VI.6.5.5.c"),
  check: (record) => {
    const { from, to, reason } = record;
    if (to === "cem" || (from !== undefined && from !== "chat-100")) return satisfied;
    if (reason !== undefined && reason !== "benefit") return satisfied;
    if (from === undefined || to === undefined || reason === undefined) return unknown(record);
    return violated<Params>({ params: { to }, at: ["to"], expected: endpointCell("cem") });
  },
});
