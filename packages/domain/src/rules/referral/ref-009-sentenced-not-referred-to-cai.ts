import { cite } from "../../norms/citation.js";
import type { ReferralEndpoint } from "../../records/referral-schemes.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { endpointCell } from "./endpoint-cell.js";
import { referralRulesOver } from "./rules-over-referrals.js";

type Params = { readonly to: ReferralEndpoint };

const unknown = undeterminedBy("to", "reason");

/** A sentenced aggressor was referred elsewhere than to the CAI (DG-018-2016 VI.6.2.8, VI.6.11.1). */
export const ref009 = referralRulesOver.record({
  code: "REF-009",
  severity: "error",
  basis: "obligation",
  wording: "deberán ser derivados a los Centros de Atención Integral – CAI",
  summary: {
    es: "Un agresor sentenciado no se derivó al Centro de Atención Institucional.",
    en: "A sentenced aggressor was not referred to the Centro de Atención Institucional.",
  },
  remedy: {
    es: "Derive al CAI a quien tiene una sentencia en medio libre: ninguna sesión preventiva la sustituye.",
    en: "Refer to the CAI whoever serves a sentence outside prison: no preventive session replaces it.",
  },
  fields: ["to", "reason"],
  citations: cite("DG-018-2016", "VI.6.2.8", "VI.6.11.1"),
  interpretation: {
    es: "La derivación no dice el régimen de la sentencia; se lee en medio libre, que es la que atiende el CAI, porque de la prisión nadie es derivado por estos nexos.",
    en: "A referral does not tell the regime of the sentence; it is read as outside prison, which is what the CAI takes, because nobody is referred from prison along these links.",
  },
  check: (record) => {
    const { to, reason } = record;
    if (to === "cai" || (reason !== undefined && reason !== "sentenced")) return satisfied;
    if (to === undefined || reason === undefined) return unknown(record);
    return violated<Params>({ params: { to }, at: ["to"], expected: endpointCell("cai") });
  },
});
