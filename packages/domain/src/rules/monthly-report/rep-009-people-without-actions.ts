import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { monthlyReportRulesOver } from "./rules-over-monthly-reports.js";

const unknown = undeterminedBy("actions", "people");

/** The report counts people though it counts no action (RDE-290-2022 VI.6.5.6.d). */
export const rep009 = monthlyReportRulesOver.record({
  code: "REP-009",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "El informe cuenta personas sin contar ninguna acción.",
    en: "The report counts people without counting any action.",
  },
  remedy: {
    es: "Corrija el número de acciones o el de personas.",
    en: "Mend the number of actions or that of people.",
  },
  fields: ["actions", "people"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: (report) => {
    const { actions, people } = report;
    if (people === 0 || (actions !== undefined && actions > 0)) return satisfied;
    if (actions === undefined || people === undefined) return unknown(report);
    return violated({ params: { people } });
  },
});
