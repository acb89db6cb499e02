import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { monthlyReportRulesOver } from "./rules-over-monthly-reports.js";

const unknown = undeterminedBy("qualitative");

/** The report has no qualitative content (RDE-290-2022 VI.6.5.6.d, VII.5.e). */
export const rep006 = monthlyReportRulesOver.record({
  code: "REP-006",
  severity: "error",
  basis: "obligation",
  wording: "Informes cualitativos mensuales",
  summary: {
    es: "El informe no tiene contenido cualitativo.",
    en: "The report has no qualitative content.",
  },
  remedy: {
    es: "Añada al informe lo cualitativo del mes: avances, dificultades y cambios observados, además de las cifras.",
    en: "Add what is qualitative of the month to the report: progress, difficulties and changes seen, besides the figures.",
  },
  fields: ["qualitative"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d", "VII.5.e"),
  check: (report) => {
    if (report.qualitative === undefined) return unknown(report);
    return report.qualitative ? satisfied : violated({ params: {}, expected: "Sí" });
  },
});
