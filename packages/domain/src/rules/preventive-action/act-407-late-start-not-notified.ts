import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("startTime", "scheduledTime");

/** The action began later than scheduled and nobody said so beforehand (RDE-290-2022 VII.6.b). */
export const act407 = actionRules.record({
  code: "ACT-407",
  severity: "error",
  basis: "obligation",
  wording: "se deben respetar los horarios […] informando con anticipación los retrasos",
  summary: {
    es: "La acción empezó después de la hora programada y no consta que se avisara el retraso.",
    en: "The action began later than scheduled and nothing says that the delay was notified.",
  },
  remedy: {
    es: "Si se avisó el retraso, anótelo; si la hora está errada, corríjala. La próxima vez empiece a la hora, o avise el retraso con anticipación.",
    en: "If the delay was notified, note it; if an hour is wrong, mend it. The next time begin on time, or tell of the delay beforehand.",
  },
  fields: ["startTime", "scheduledTime", "delayNotified", "startDate", "scheduledDate"],
  citations: cite("RDE-290-2022", "VII.6.b"),
  check: (action) => {
    const { startTime, scheduledTime, startDate, scheduledDate } = action;
    if (action.delayNotified === true) return satisfied;
    // Held on another day than scheduled: ACT-414 speaks, and the two hours have nothing in common.
    if (startDate !== undefined && scheduledDate !== undefined && startDate !== scheduledDate) {
      return satisfied;
    }
    if (startTime === undefined || scheduledTime === undefined) return unknown(action);
    return startTime <= scheduledTime
      ? satisfied
      : violated({
          params: { startTime, scheduledTime },
          at: ["startTime", "scheduledTime", "delayNotified"],
        });
  },
});
