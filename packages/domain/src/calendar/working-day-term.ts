import { addDays, isIsoDate } from "./day.js";
import type { WorkingCalendar } from "./index.js";

/** Where a term of working days ends. */
interface WorkingDayTerm {
  /** The last working day within the term; the day itself for a term of none. */
  readonly last: string;
  /** The first working day beyond it. */
  readonly beyond: string;
}

/**
 * The term of so many working days that starts the day after; undefined where the calendar does not
 * know the days. Days that are not worked count for nothing, wherever they lie.
 */
export function workingDayTerm(
  day: string,
  count: number,
  calendar: Pick<WorkingCalendar, "isWorkingDay">,
): WorkingDayTerm | undefined {
  if (!isIsoDate(day)) return undefined;
  let last = day;
  let passed = 0;
  for (let next = addDays(day, 1); isIsoDate(next); next = addDays(next, 1)) {
    const working = calendar.isWorkingDay(next);
    if (working === undefined) return undefined;
    if (!working) continue;
    if (passed >= count) return { last, beyond: next };
    last = next;
    passed++;
  }
  return undefined;
}
