import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

const unknownTime = undeterminedBy("startTime", "endTime");
const unknownDay = undeterminedBy("startDate");

/** An action of one day does not end later than the hour at which it starts (RDE-290-2022 VI.6.5.6.d). */
export const act006 = actionRules.record({
  code: "ACT-006",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "Una acción de un solo día no termina después de la hora en que empieza.",
    en: "An action of one day does not end after the hour at which it starts.",
  },
  remedy: {
    es: "Corrija las horas: el fin va después del inicio.",
    en: "Mend the times: the end comes after the start.",
  },
  fields: ["endTime", "startTime", "startDate", "endDate"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: (action) => {
    const { startDate, endDate, startTime, endTime } = action;
    // An empty end date means the start date: one day, whichever it is.
    const severalDays = endDate !== undefined && startDate !== undefined && endDate !== startDate;
    if (severalDays) return satisfied;
    if (startTime === undefined || endTime === undefined) return unknownTime(action);
    if (startTime < endTime) return satisfied;
    if (endDate !== undefined && startDate === undefined) return unknownDay(action);
    return violated({ params: { startTime, endTime }, at: ["endTime", "startTime"] });
  },
});
