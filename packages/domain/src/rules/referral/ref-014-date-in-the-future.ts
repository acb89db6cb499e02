import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import { concluded, undeterminedBy, type Violation } from "../outcome.js";
import { AsOf } from "../services.js";
import { referralRulesOver } from "./rules-over-referrals.js";

type Params = { readonly event: "detected" | "referred"; readonly date: string; readonly asOf: string };

const unknown = undeterminedBy("referredOn", "detectedOn");

/** The case was detected, or the person referred, after the day as of which the run judges (RDE-290-2022 VI.6.5.6.d). */
export const ref014 = referralRulesOver.record({
  code: "REF-014",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "La detección o la derivación es posterior al día en que se revisa el registro.",
    en: "The detection or the referral lies after the day as of which the register is checked.",
  },
  remedy: {
    es: "Registre la derivación cuando haya ocurrido, o corrija la fecha.",
    en: "Register the referral once it has taken place, or mend the date.",
  },
  fields: ["referredOn", "detectedOn"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: Effect.gen(function* () {
    const { date: asOf } = yield* AsOf;
    return (record) => {
      const { detectedOn, referredOn } = record;
      const violations: Violation<Params>[] = [];
      if (detectedOn !== undefined && detectedOn > asOf) {
        violations.push({ params: { event: "detected", date: detectedOn, asOf }, at: ["detectedOn"] });
      }
      if (referredOn !== undefined && referredOn > asOf) {
        violations.push({ params: { event: "referred", date: referredOn, asOf }, at: ["referredOn"] });
      }
      return concluded(violations, unknown(record).missing);
    };
  }),
});
