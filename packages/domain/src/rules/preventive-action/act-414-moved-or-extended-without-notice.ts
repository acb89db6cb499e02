import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

type Params = {
  /** What was not notified: the change of day, the extension, or both. */
  readonly reasons: readonly ("date" | "end")[];
  readonly startDate?: string;
  readonly scheduledDate?: string;
  readonly endTime?: string;
  readonly scheduledEndTime?: string;
};

const unknownDate = undeterminedBy("startDate", "scheduledDate");
const unknownEnd = undeterminedBy("endTime", "scheduledEndTime");
const unknownBoth = undeterminedBy("startDate", "scheduledDate", "endTime", "scheduledEndTime");

/** The action was held on another day, or went on longer, than scheduled and nobody said so beforehand (RDE-290-2022 VII.6.b). */
export const act414 = actionRules.record({
  code: "ACT-414",
  severity: "error",
  basis: "obligation",
  wording: "informando con anticipación los retrasos del inicio […] así como sus extensiones de tiempo",
  summary: {
    es: "La acción se hizo otro día o duró más de lo programado y no consta que se avisara.",
    en: "The action was held on another day, or went on longer, than scheduled and nothing says that it was notified.",
  },
  remedy: {
    es: "Si se avisó, anótelo; si una fecha u hora está errada, corríjala. La próxima vez avise el cambio o la extensión con anticipación.",
    en: "If it was notified, note it; if a day or an hour is wrong, mend it. The next time tell of the change or the extension beforehand.",
  },
  fields: ["startDate", "scheduledDate", "delayNotified", "endTime", "scheduledEndTime", "extensionNotified"],
  citations: cite("RDE-290-2022", "VII.6.b"),
  check: (action) => {
    const { startDate, scheduledDate, endTime, scheduledEndTime } = action;
    const dateAsked = action.delayNotified !== true;
    const endAsked = action.extensionNotified !== true;
    const dateKnown = startDate !== undefined && scheduledDate !== undefined;
    const endKnown = endTime !== undefined && scheduledEndTime !== undefined;
    const moved = dateAsked && dateKnown && startDate !== scheduledDate;
    const extended = endAsked && endKnown && endTime > scheduledEndTime;
    if (moved && extended) {
      return violated<Params>({
        params: { reasons: ["date", "end"], startDate, scheduledDate, endTime, scheduledEndTime },
      });
    }
    if (moved) {
      return violated<Params>({
        params: { reasons: ["date"], startDate, scheduledDate },
        at: ["startDate", "scheduledDate", "delayNotified"],
      });
    }
    if (extended) {
      return violated<Params>({
        params: { reasons: ["end"], endTime, scheduledEndTime },
        at: ["endTime", "scheduledEndTime", "extensionNotified"],
      });
    }
    const dateUndecided = dateAsked && !dateKnown;
    const endUndecided = endAsked && !endKnown;
    if (dateUndecided && endUndecided) return unknownBoth(action);
    if (dateUndecided) return unknownDate(action);
    return endUndecided ? unknownEnd(action) : satisfied;
  },
});
