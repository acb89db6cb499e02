import * as Effect from "effect/Effect";
import { daysBetween } from "../../calendar/day.js";
import { cite } from "../../norms/citation.js";
import { concluded, undetermined, type Violation } from "../outcome.js";
import { staleAgreementDays } from "../parameter.js";
import { AsOf, Parameters } from "../services.js";
import { bodyRules } from "./rules-over-bodies.js";

/** The agreement's last movement, of which kind it was, and how long ago. */
type Params = {
  readonly since: string;
  readonly moved: "agreed" | "progress";
  readonly days: number;
  readonly limit: number;
};

/** An agreement has made no progress for long (CARABAYLLO-2022 Hallazgos; the number is ours). */
export const con006 = bodyRules.record({
  code: "CON-006",
  severity: "warning",
  basis: "own-threshold",
  wording: "los acuerdos que se toman en la instancia, no llegan a operativizarse",
  summary: {
    es: "Un acuerdo lleva demasiado tiempo sin avance.",
    en: "An agreement has made no progress for too long.",
  },
  remedy: {
    es: "Retome el acuerdo en la instancia y registre la fecha de su último avance.",
    en: "Take the agreement up again in the body and record the day of its last progress.",
  },
  fields: ["agreements", "date"],
  citations: cite("CARABAYLLO-2022", "Hallazgos", "Hallazgos 4"),
  parameters: [staleAgreementDays],
  interpretation: {
    es: "Se cita un informe de vigilancia ciudadana, que no obliga; rige en toda fecha. Se cuenta hasta la fecha del registro. Un acuerdo sin fecha de avance no ha avanzado: de otro modo no se puede declarar, y se cuenta desde que se tomó.",
    en: "A report of citizens' monitoring is cited, which does not bind; it holds on every date. Days are counted up to the record's date. An agreement without a day of progress has made none: there is no other way to declare it, and days count from when it was made.",
  },
  check: Effect.gen(function* () {
    const { date: asOf } = yield* AsOf;
    const { get } = yield* Parameters;
    const limit = get(staleAgreementDays);
    return ({ agreements, date }) => {
      if (agreements === undefined) return undetermined("agreements");
      const violations: Violation<Params>[] = [];
      const missing: string[] = [];
      for (const [index, agreement] of agreements.entries()) {
        const since = agreement.lastProgressOn ?? agreement.date;
        if (since === undefined) {
          missing.push(`agreements[${index}].date`);
          continue;
        }
        const days = daysBetween(since, date ?? asOf);
        if (days <= limit) continue;
        const moved = agreement.lastProgressOn === undefined ? "agreed" : "progress";
        violations.push({
          params: { since, moved, days, limit },
          at: [`agreements[${index}].lastProgressOn`],
        });
      }
      return concluded(violations, missing);
    };
  }),
});
