import * as Effect from "effect/Effect";
import { daysBetween, monthOf } from "../../calendar/day.js";
import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { Calendar } from "../services.js";
import { reportDeadline } from "./report-deadline.js";
import { monthlyReportRulesOver } from "./rules-over-monthly-reports.js";

const unknown = undeterminedBy("submittedOn", "month");

/** The report was submitted after the fifth working day of the following month (RDE-290-2022 VI.6.5.6.d, VII.5.d). */
export const rep001 = monthlyReportRulesOver.record({
  code: "REP-001",
  severity: "error",
  basis: "obligation",
  wording: "se remiten a los cinco (5) días útiles de culminado el mes",
  summary: {
    es: "El informe se remitió después del quinto día útil del mes siguiente.",
    en: "The report was submitted after the fifth working day of the following month.",
  },
  remedy: {
    es: "Remita el informe de cada mes a más tardar el quinto día útil del siguiente; si la fecha está errada, corríjala.",
    en: "Submit each month's report by the fifth working day of the next; if the date is wrong, mend it.",
  },
  fields: ["submittedOn", "month"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d", "VII.5.d"),
  check: Effect.gen(function* () {
    const calendar = yield* Calendar;
    return (report) => {
      const { submittedOn, month } = report;
      if (submittedOn === undefined || month === undefined) return unknown(report);
      // Within its own month no deadline can have passed: no calendar is needed.
      if (monthOf(submittedOn) <= month) return satisfied;
      const deadline = reportDeadline(month, calendar);
      // Nothing is missing from the record: the calendar does not know the holidays of that year.
      if (deadline === undefined) return unknown(report);
      return submittedOn <= deadline
        ? satisfied
        : violated({
            params: { month, submittedOn, deadline, daysLate: daysBetween(deadline, submittedOn) },
            at: ["submittedOn"],
            expected: deadline,
          });
    };
  }),
});
