import { daysOfMonth } from "../../calendar/day.js";
import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { monthlyReportRulesOver } from "./rules-over-monthly-reports.js";

const unknown = undeterminedBy("submittedOn", "month");

/** The report was submitted before the last day of its month (RDE-290-2022 VI.6.5.6.d). */
export const rep008 = monthlyReportRulesOver.record({
  code: "REP-008",
  severity: "warning",
  basis: "doubtful-data",
  wording: "de culminado el mes",
  summary: {
    es: "El informe se remitió antes de que terminara el mes que informa.",
    en: "The report was submitted before the month that it reports had ended.",
  },
  remedy: {
    es: "Compruebe el mes y la fecha de remisión; un informe adelantado no puede contar el mes entero.",
    en: "Check the month and the day of submission; a report ahead of time cannot count the whole month.",
  },
  fields: ["submittedOn", "month"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  check: (report) => {
    const { submittedOn, month } = report;
    if (submittedOn === undefined || month === undefined) return unknown(report);
    const { last } = daysOfMonth(month);
    return last <= submittedOn
      ? satisfied
      : violated({ params: { month, submittedOn, monthEnd: last }, at: ["submittedOn"] });
  },
});
