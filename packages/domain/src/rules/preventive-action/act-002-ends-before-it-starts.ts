import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("startDate");

/** The action ends before the day on which it starts (RDE-290-2022 VI.6.5.6.d). */
export const act002 = actionRules.record({
  code: "ACT-002",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "La acción termina antes del día en que empieza.",
    en: "The action ends before the day on which it starts.",
  },
  remedy: {
    es: "Corrija las fechas: el fin no puede ir antes del inicio.",
    en: "Mend the dates: the end cannot come before the start.",
  },
  fields: ["endDate", "startDate"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: (action) => {
    const { startDate, endDate } = action;
    // An empty end date means the start date.
    if (endDate === undefined) return satisfied;
    if (startDate === undefined) return unknown(action);
    return startDate <= endDate ? satisfied : violated({ params: { startDate, endDate } });
  },
});
