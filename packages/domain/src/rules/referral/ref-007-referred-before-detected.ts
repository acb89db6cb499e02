import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { referralRulesOver } from "./rules-over-referrals.js";

const unknown = undeterminedBy("referredOn", "detectedOn");

/** The person was referred before the case was detected (RDE-290-2022 VI.6.5.6.d). */
export const ref007 = referralRulesOver.record({
  code: "REF-007",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "La derivación es anterior a la detección.",
    en: "The referral came before the detection.",
  },
  remedy: {
    es: "Corrija la fecha de derivación o la de detección: una de las dos está errada.",
    en: "Mend the date of referral or that of detection: one of the two is wrong.",
  },
  fields: ["referredOn", "detectedOn"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: (record) => {
    const { referredOn, detectedOn } = record;
    if (referredOn === undefined || detectedOn === undefined) return unknown(record);
    return detectedOn <= referredOn ? satisfied : violated({ params: { referredOn, detectedOn } });
  },
});
