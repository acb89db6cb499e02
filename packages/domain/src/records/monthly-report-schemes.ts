import { cite } from "../norms/citation.js";
import { defineScheme } from "../taxonomy/scheme.js";

/** The reports besides the monthly one that a centre's prevention staff owe (RDE-290-2022 VI.6.5.6.d, VII.5.d). */
export const otherReportKind = defineScheme({
  id: "other-report-kind",
  title: { es: "Otro informe por remitir", en: "Other report to be sent" },
  concepts: [
    {
      code: "plan",
      label: { es: "Plan", en: "Plan" },
      synonyms: ["Planes", "Plan de trabajo"],
      citations: cite("RDE-290-2022", "VII.5.d"),
    },
    {
      code: "achievements",
      label: { es: "Reporte de logros", en: "Report of achievements" },
      synonyms: ["Logros", "Reportes de logros"],
      citations: cite("RDE-290-2022", "VII.5.d"),
    },
    {
      code: "intervention",
      label: { es: "Informe de intervención", en: "Report on an intervention" },
      synonyms: ["Intervención", "Informe de intervenciones", "Informes de intervenciones"],
      citations: cite("RDE-290-2022", "VI.6.5.6.d", "VII.5.d"),
    },
  ],
});
