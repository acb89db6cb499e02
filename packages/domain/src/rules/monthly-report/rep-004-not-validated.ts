import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { monthlyReportRulesOver } from "./rules-over-monthly-reports.js";

const unknown = undeterminedBy("validated");

/** The report's information is not declared validated (RDE-290-2022 VI.6.5.6.d, VII.5.e). */
export const rep004 = monthlyReportRulesOver.record({
  code: "REP-004",
  severity: "error",
  basis: "obligation",
  wording: "está obligada u obligado a brindar información cuantitativa fiable y validada",
  summary: {
    es: "El informe declara que su información no está validada.",
    en: "The report declares that its information is not validated.",
  },
  remedy: {
    es: "Valide la información antes de remitir el informe.",
    en: "Validate the information before the report is submitted.",
  },
  fields: ["validated"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d", "VII.5.e"),
  check: (report) => {
    if (report.validated === undefined) return unknown(report);
    return report.validated ? satisfied : violated({ params: {}, expected: "Sí" });
  },
});
