import { cite } from "../../norms/citation.js";
import type { ReferralEndpoint } from "../../records/referral-schemes.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { endpointCell } from "./endpoint-cell.js";
import { isFromPrevention } from "./from-prevention.js";
import { referralRulesOver } from "./rules-over-referrals.js";

type Params = { readonly to: ReferralEndpoint };

const unknown = undeterminedBy("to", "from", "reason");

/** A connected case that preventive work found was not referred to an external service (RDE-290-2022 VI.6.5.5.d, VII.4.e). */
export const ref010 = referralRulesOver.record({
  code: "REF-010",
  severity: "error",
  basis: "obligation",
  wording: "derivar a servicios externos aquellos casos conexos a la violencia",
  summary: {
    es: "Un caso conexo hallado en la labor preventiva no se derivó a un servicio externo.",
    en: "A connected case that preventive work found was not referred to an external service.",
  },
  remedy: {
    es: "Derive la materia conexa al servicio externo que la resuelve; si además hay violencia, registre otra derivación al CEM.",
    en: "Refer the connected matter to the external service that settles it; where there is violence too, register another referral to the CEM.",
  },
  fields: ["to", "from", "reason"],
  citations: cite("RDE-290-2022", "VI.6.5.5.d", "VII.4.e"),
  check: (record) => {
    const { from, to, reason } = record;
    if (to === "external-service" || (reason !== undefined && reason !== "connected-matter"))
      return satisfied;
    if (from !== undefined && !isFromPrevention(from)) return satisfied;
    if (from === undefined || to === undefined || reason === undefined) return unknown(record);
    return violated<Params>({ params: { to }, at: ["to"], expected: endpointCell("external-service") });
  },
});
