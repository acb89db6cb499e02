import { cite } from "../../norms/citation.js";
import type { ReferralEndpoint } from "../../records/referral-schemes.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { endpointCell } from "./endpoint-cell.js";
import { isFromPrevention } from "./from-prevention.js";
import { referralRulesOver } from "./rules-over-referrals.js";

type Params = { readonly from: ReferralEndpoint; readonly to: ReferralEndpoint };

const unknown = undeterminedBy("to", "from", "reason");

/** A case of violence that preventive work detected was not referred to the CEM (RDE-290-2022 VI.6.5.5.a, VII.4.c). */
export const ref002 = referralRulesOver.record({
  code: "REF-002",
  severity: "error",
  basis: "obligation",
  wording: "estos deben ser derivados al CEM para su atención",
  summary: {
    es: "Un caso de violencia detectado en la labor preventiva no se derivó al CEM.",
    en: "A case of violence that preventive work detected was not referred to the CEM.",
  },
  remedy: {
    es: "Derive el caso al CEM, aunque además se haya dado a conocer otro servicio.",
    en: "Refer the case to the CEM, even if another service was made known besides.",
  },
  fields: ["to", "from", "reason"],
  citations: cite("RDE-290-2022", "VI.6.5.5.a", "VII.4.c"),
  interpretation: {
    es: "Hacia la Línea 100 solo se advierte: el título del nexo dice «y/o», pero su texto y el lineamiento 4 mandan derivar al CEM e informar de la línea.",
    en: "To Línea 100 it is only a warning: the link's title says “y/o”, but its text and guideline 4 command to refer to the CEM and to make the line known.",
  },
  check: (record) => {
    const { from, to, reason } = record;
    if (to === "cem") return satisfied;
    if (reason !== undefined && reason !== "violence") return satisfied;
    if (from !== undefined && !isFromPrevention(from)) return satisfied;
    if (from === undefined || to === undefined || reason === undefined) return unknown(record);
    return violated<Params>({
      params: { from, to },
      at: ["to"],
      expected: endpointCell("cem"),
      ...(to === "linea-100" ? { severity: "warning" } : {}),
    });
  },
});
