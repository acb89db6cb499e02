import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import { concluded, type Violation } from "../outcome.js";
import { AsOf } from "../services.js";
import { bodyRules } from "./rules-over-bodies.js";

/** What contradicts what. */
type Params =
  | { readonly problem: "not-constituted"; readonly constitutedOn: string }
  | { readonly problem: "constituted-later"; readonly constitutedOn: string; readonly day: string }
  | { readonly problem: "progress-first"; readonly agreedOn: string; readonly lastProgressOn: string };

/** The days of constitution or of an agreement contradict what else is said (RDE-290-2022 VI.6.5.6.d). */
export const con011 = bodyRules.record({
  code: "CON-011",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "La fecha de constitución o la de un avance contradice lo demás que se dice de la instancia.",
    en: "The day of constitution or of an agreement's progress contradicts what else is said of the body.",
  },
  remedy: {
    es: "Corrija la fecha o el dato que la contradice.",
    en: "Mend the date or what contradicts it.",
  },
  fields: ["constituted", "constitutedOn", "agreements", "date"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: Effect.gen(function* () {
    const { date: asOf } = yield* AsOf;
    return ({ constituted, constitutedOn, agreements, date }) => {
      const day = date ?? asOf;
      const violations: Violation<Params>[] = [];
      const missing: string[] = [];
      if (constitutedOn !== undefined) {
        const at = ["constitutedOn", "constituted"];
        const later = constitutedOn > day;
        if (constituted === undefined) missing.push("constituted");
        else if (constituted && later) {
          violations.push({ params: { problem: "constituted-later", constitutedOn, day }, at });
        } else if (!constituted && !later) {
          violations.push({ params: { problem: "not-constituted", constitutedOn }, at });
        }
      }
      if (agreements === undefined) missing.push("agreements");
      for (const [index, agreement] of (agreements ?? []).entries()) {
        const { date: agreedOn, lastProgressOn } = agreement;
        if (agreedOn === undefined || lastProgressOn === undefined || lastProgressOn >= agreedOn) continue;
        violations.push({
          params: { problem: "progress-first", agreedOn, lastProgressOn },
          at: [`agreements[${index}].lastProgressOn`, `agreements[${index}].date`],
        });
      }
      return concluded(violations, missing);
    };
  }),
});
