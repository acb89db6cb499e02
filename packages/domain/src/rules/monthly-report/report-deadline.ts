import { nextMonth } from "../../calendar/day.js";
import { type WorkingCalendar, workingDaysOfMonth } from "../../calendar/index.js";

/** On which working day after a month its report is due (RDE-290-2022 VI.6.5.6.d). */
export const REPORT_WORKING_DAY = 5;

/**
 * The first working days after a month `YYYY-MM` has ended, in order; undefined where the calendar
 * does not know one of those years. Where too few days of the following month are worked, the count goes on.
 */
export function workingDaysAfterMonth(
  month: string,
  calendar: Pick<WorkingCalendar, "isWorkingDay">,
  count: number,
): readonly string[] | undefined {
  const days: string[] = [];
  for (let next = nextMonth(month); days.length < count; next = nextMonth(next)) {
    const inMonth = workingDaysOfMonth(calendar, next);
    if (inMonth === undefined) return undefined;
    days.push(...inMonth.slice(0, count - days.length));
  }
  return days;
}

/**
 * The last day on which the report of a month is in time: the fifth working day of the following month
 * (RDE-290-2022 VI.6.5.6.d). Undefined where the calendar does not know that month's holidays.
 */
export function reportDeadline(month: string, calendar: WorkingCalendar): string | undefined {
  return (
    calendar.nthWorkingDay(nextMonth(month), REPORT_WORKING_DAY) ??
    workingDaysAfterMonth(month, calendar, REPORT_WORKING_DAY)?.at(-1)
  );
}
