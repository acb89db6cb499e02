import { cite } from "../../norms/citation.js";
import { concluded, satisfied, undeterminedBy, type Violation } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

type Params = {
  /** Which came before its scheduled hour. */
  readonly event: "start" | "end";
  readonly time: string;
  readonly scheduled: string;
};

const unknown = undeterminedBy("startTime", "scheduledTime", "endTime", "scheduledEndTime");

/** The action began, or ended, before the hour that was scheduled (RDE-290-2022 VII.6.b). */
export const act417 = actionRules.record({
  code: "ACT-417",
  severity: "warning",
  basis: "obligation",
  wording: "se deben respetar los horarios y tiempos programados de manera puntual",
  summary: {
    es: "La acción empezó o terminó antes de la hora programada.",
    en: "The action began or ended before the scheduled hour.",
  },
  remedy: {
    es: "Empiece y termine a las horas que se comunicaron al público, o corrija las horas.",
    en: "Begin and end at the hours that the audience was told, or mend the hours.",
  },
  fields: ["startTime", "scheduledTime", "endTime", "scheduledEndTime", "startDate", "scheduledDate"],
  citations: cite("RDE-290-2022", "VII.6.b"),
  interpretation: {
    es: "La norma manda respetar los horarios y solo habla de avisar retrasos y extensiones; adelantarse se lee como no respetarlos, y solo se advierte porque pudo acordarse con el público.",
    en: "The norm commands to keep to the schedule and speaks of notice only for delays and extensions; being ahead is read as not keeping to it, and only warned of since it may have been agreed with the audience.",
  },
  check: (action) => {
    const { startTime, scheduledTime, endTime, scheduledEndTime, startDate, scheduledDate } = action;
    // Held on another day than scheduled: ACT-414 speaks, and the hours have nothing in common.
    if (startDate !== undefined && scheduledDate !== undefined && startDate !== scheduledDate) {
      return satisfied;
    }
    const startKnown = startTime !== undefined && scheduledTime !== undefined;
    const endKnown = endTime !== undefined && scheduledEndTime !== undefined;
    const startsEarly = startKnown && startTime < scheduledTime;
    const endsEarly = endKnown && endTime < scheduledEndTime;
    if (!startsEarly && !endsEarly) return startKnown && endKnown ? satisfied : unknown(action);
    const violations: Violation<Params>[] = [];
    if (startsEarly) {
      violations.push({
        params: { event: "start", time: startTime, scheduled: scheduledTime },
        at: ["startTime", "scheduledTime"],
      });
    }
    if (endsEarly) {
      violations.push({
        params: { event: "end", time: endTime, scheduled: scheduledEndTime },
        at: ["endTime", "scheduledEndTime"],
      });
    }
    return concluded(violations);
  },
});
