import * as Effect from "effect/Effect";
import { daysBetween } from "../../calendar/day.js";
import { cite } from "../../norms/citation.js";
import type { otherReportKind } from "../../records/monthly-report-schemes.js";
import type { CodeOf } from "../../taxonomy/index.js";
import { concluded, undetermined, type Violation } from "../outcome.js";
import { AsOf } from "../services.js";
import { monthlyReportRulesOver } from "./rules-over-monthly-reports.js";

type Params = {
  /** Empty where the record does not say which report it is. */
  readonly kind: CodeOf<typeof otherReportKind> | "";
  readonly dueOn: string;
  /** Empty where it was not sent by the day of the run. */
  readonly sentOn: string;
  readonly daysLate: number;
};

/** Another due report was sent after its day, or was not sent though its day has passed (RDE-290-2022 VI.6.5.6.d, VII.5.d). */
export const rep005 = monthlyReportRulesOver.record({
  code: "REP-005",
  severity: "error",
  basis: "obligation",
  wording: "Elaborar y remitir oportunamente los planes, informes mensuales y reporte de logros",
  summary: {
    es: "Otro informe debido no se envió hasta su fecha límite.",
    en: "Another due report was not sent by the day on which it was due.",
  },
  remedy: {
    es: "Envíe cada plan, reporte o informe dentro de su plazo; si ya se envió, registre la fecha.",
    en: "Send each plan and report within its term; if it has been sent, register the day.",
  },
  fields: ["otherReports"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d", "VII.5.d"),
  interpretation: {
    es: "Un informe debido sin fecha de envío se lee como no enviado: el registro no tiene otra manera de decirlo.",
    en: "A due report without a day of sending is read as not sent: the record has no other way to say so.",
  },
  check: Effect.gen(function* () {
    const asOf = (yield* AsOf).date;
    return ({ otherReports }) => {
      if (otherReports === undefined) return undetermined("otherReports");
      const violations: Violation<Params>[] = [];
      const missing: string[] = [];
      for (const [index, { kind, dueOn, sentOn }] of otherReports.entries()) {
        const place = `otherReports[${index}]`;
        if (dueOn === undefined) {
          missing.push(`${place}.dueOn`);
          continue;
        }
        const until = sentOn ?? asOf;
        if (until <= dueOn) continue;
        violations.push({
          params: { kind: kind ?? "", dueOn, sentOn: sentOn ?? "", daysLate: daysBetween(dueOn, until) },
          at: [`${place}.sentOn`],
          expected: dueOn,
        });
      }
      return concluded(violations, missing);
    };
  }),
});
