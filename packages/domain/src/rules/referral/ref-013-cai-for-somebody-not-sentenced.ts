import { cite } from "../../norms/citation.js";
import { referralReason } from "../../records/referral-schemes.js";
import { type CodeOf, labelOf } from "../../taxonomy/index.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { referralRulesOver } from "./rules-over-referrals.js";

type Params = { readonly reason: CodeOf<typeof referralReason> };

const unknown = undeterminedBy("reason", "to");

/** The CAI, which works with sentenced aggressors, was sent somebody for another reason (DG-018-2016 VI.6.11.1). */
export const ref013 = referralRulesOver.record({
  code: "REF-013",
  severity: "info",
  basis: "description",
  wording: "trabaja con varones agresores sentenciados en medio libre",
  summary: {
    es: "Se derivó al Centro de Atención Institucional por un motivo que no es una sentencia.",
    en: "A referral to the Centro de Atención Institucional was made for a reason other than a sentence.",
  },
  remedy: {
    es: "Confirme el motivo o el destino: el CAI atiende a varones sentenciados.",
    en: "Confirm the reason or the destination: the CAI takes sentenced men.",
  },
  fields: ["reason", "to"],
  citations: cite("DG-018-2016", "VI.6.11.1"),
  check: (record) => {
    const { reason, to } = record;
    if (reason === "sentenced" || (to !== undefined && to !== "cai")) return satisfied;
    if (reason === undefined || to === undefined) return unknown(record);
    return violated<Params>({
      params: { reason },
      at: ["reason"],
      expected: labelOf(referralReason, "sentenced", "es"),
    });
  },
});
