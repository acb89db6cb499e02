import * as Effect from "effect/Effect";
import { monthOf } from "../../calendar/day.js";
import { cite } from "../../norms/citation.js";
import { reportDeadline } from "../monthly-report/report-deadline.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { Calendar } from "../services.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("registeredOn", "startDate");
const unknownRegistration = undeterminedBy("registeredOn");

/** The action was registered after the deadline of its month's report (RDE-290-2022 VI.6.5.6.d, VII.5.d). */
export const act008 = actionRules.record({
  code: "ACT-008",
  severity: "warning",
  basis: "doubtful-data",
  wording: "se remiten a los cinco (5) días útiles de culminado el mes",
  summary: {
    es: "La acción se registró después del quinto día útil del mes siguiente a su fin.",
    en: "The action was registered after the fifth working day of the month following its end.",
  },
  remedy: {
    es: "Si la fecha de registro está errada, corríjala; en adelante, registre cada acción a más tardar el quinto día hábil del mes siguiente.",
    en: "If the day of registration is wrong, mend it; from now on, register each action by the fifth working day of the following month.",
  },
  fields: ["registeredOn", "endDate", "startDate"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d", "VII.5.d"),
  interpretation: {
    es: "El plazo es el del informe mensual, no el de cada fila; pero una acción registrada después no pudo contarse en ese informe.",
    en: "The deadline is the monthly report's, not each row's; yet an action registered later cannot have been counted in that report.",
  },
  check: Effect.gen(function* () {
    const calendar = yield* Calendar;
    return (action) => {
      const { registeredOn, startDate, endDate } = action;
      // An empty end date means the start date.
      const end = endDate ?? startDate;
      if (end === undefined) return unknown(action);
      if (registeredOn === undefined) return unknownRegistration(action);
      const month = monthOf(end);
      // Within the action's own month no deadline can have passed: no calendar is needed.
      if (monthOf(registeredOn) <= month) return satisfied;
      const deadline = reportDeadline(month, calendar);
      // Nothing is missing from the record: the calendar does not know the holidays of that year.
      if (deadline === undefined) return unknownRegistration(action);
      return registeredOn <= deadline
        ? satisfied
        : violated({
            params: { registeredOn, endDate: end, deadline },
            at: ["registeredOn"],
            expected: deadline,
          });
    };
  }),
});
