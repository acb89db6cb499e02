import type { Citations } from "../norms/citation.js";
import type { NormId } from "../norms/instruments.js";
import type { NormTimeline } from "../rules/services.js";
import { dayText } from "./day-text.js";
import type { TraceStep } from "./decision.js";

/** The step that says that a norm was not in force on the day that decides; none where it was. */
export function notInForce(
  norm: NormId,
  date: string,
  timeline: NormTimeline["Service"],
  citations: Citations,
): readonly TraceStep[] {
  if (timeline.at(date).has(norm)) return [];
  const from = timeline.inForceFrom(norm);
  const until = timeline.inForceUntil(norm);
  const span =
    from !== undefined && date < from
      ? { es: ` (rige desde el ${dayText(from).es})`, en: ` (it is since ${dayText(from).en})` }
      : until !== undefined
        ? { es: ` (rigió hasta el ${dayText(until).es})`, en: ` (it was until ${dayText(until).en})` }
        : { es: "", en: "" };
  const day = dayText(date);
  return [
    {
      because: {
        es: `El ${day.es} la norma ${norm} no estaba vigente${span.es}: a esa fecha no obliga. Lo que sigue es lo que su regla daría.`,
        en: `On ${day.en} the norm ${norm} was not in force${span.en}: it does not oblige on that date. What follows is what its rule would give.`,
      },
      citations,
    },
  ];
}
