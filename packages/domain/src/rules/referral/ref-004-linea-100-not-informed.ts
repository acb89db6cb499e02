import { cite } from "../../norms/citation.js";
import type { ReferralEndpoint } from "../../records/referral-schemes.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { referralRulesOver } from "./rules-over-referrals.js";

const unknown = undeterminedBy("informedLinea100", "to", "from");

const isActionOrIntervention = (from: ReferralEndpoint) =>
  from === "preventive-action" || from === "intervention";

/** A person whom preventive work sent to the CEM was not told of Línea 100 (RDE-290-2022 VI.6.5.5.a). */
export const ref004 = referralRulesOver.record({
  code: "REF-004",
  severity: "error",
  basis: "obligation",
  wording: "A su vez se estará informando sobre los servicios de la Línea 100",
  summary: {
    es: "Se derivó al CEM desde la prevención sin informar sobre la Línea 100.",
    en: "A referral to the CEM was made from preventive work without informing of Línea 100.",
  },
  remedy: {
    es: "Si sí se informó, corrija el dato; si no, informe a la persona ahora sobre los servicios de la Línea 100, y en adelante al derivarla.",
    en: "If she was told, mend the datum; if not, tell the person of the services of Línea 100 now, and from now on when referring her.",
  },
  fields: ["informedLinea100", "to", "from"],
  citations: cite("RDE-290-2022", "VI.6.5.5.a"),
  check: (record) => {
    const { from, to, informedLinea100 } = record;
    if (informedLinea100 === true || (to !== undefined && to !== "cem")) return satisfied;
    if (from !== undefined && !isActionOrIntervention(from)) return satisfied;
    if (informedLinea100 === undefined || to === undefined || from === undefined) return unknown(record);
    return violated({ params: {}, at: ["informedLinea100"], expected: "Sí" });
  },
});
