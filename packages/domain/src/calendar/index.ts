import { addDays, daysOfMonth, isIsoDate, weekday, yearOf } from "./day.js";
import { encodedHolidays } from "./holidays.generated.js";

export {
  addDays,
  addMonthsClamped,
  daysBetween,
  daysInMonth,
  daysOfMonth,
  fromDayNumber,
  isIsoDate,
  isLeapYear,
  isoDay,
  monthOf,
  nextMonth,
  toDayNumber,
  weekday,
  yearOf,
} from "./day.js";

/** Which days are worked. Days are ISO 8601, `YYYY-MM-DD`; months `YYYY-MM`. */
export interface WorkingCalendar {
  /** Which list of holidays decides, for the report. */
  readonly name: string;
  /** First and last year for which holidays are known. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** Whether an ISO date is a working day; undefined outside the known years. */
  readonly isWorkingDay: (date: string) => boolean | undefined;
  /** The nth working day (1-based) of a month `YYYY-MM`; undefined outside the known years. */
  readonly nthWorkingDay: (month: string, n: number) => string | undefined;
}

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** The holidays as ISO days, with the years that they cover. */
interface Holidays {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly days: ReadonlySet<string>;
}

function parse(encoded: string): Holidays {
  const days = new Set<string>();
  const years: number[] = [];
  for (const line of encoded.trim().split("\n")) {
    const [year = "", ...monthDays] = line.split(" ");
    years.push(Number(year));
    for (const monthDay of monthDays) days.add(`${year}-${monthDay.slice(0, 2)}-${monthDay.slice(2)}`);
  }
  return { firstYear: years[0] ?? 0, lastYear: years.at(-1) ?? 0, days };
}

/** A calendar by its working days alone: the months' working days follow, listed once each. */
function calendarOf(options: Omit<WorkingCalendar, "nthWorkingDay">): WorkingCalendar {
  const months = new Map<number, readonly string[]>();
  return {
    ...options,
    nthWorkingDay: (month, n) => {
      if (!MONTH.test(month)) return undefined;
      const key = Number(month.slice(0, 4) + month.slice(5));
      let days = months.get(key);
      if (days === undefined) {
        days = workingDaysOfMonth(options, month);
        if (days === undefined) return undefined;
        months.set(key, days);
      }
      return days[n - 1];
    },
  };
}

const holidays = /* @__PURE__ */ parse(encodedHolidays);

/** Whether a day is one of Peru's national holidays; undefined outside the known years. */
export function isNationalHoliday(date: string): boolean | undefined {
  const year = yearOf(date);
  if (!isIsoDate(date) || year < holidays.firstYear || year > holidays.lastYear) return undefined;
  return holidays.days.has(date);
}

/**
 * Peru's working days: Monday to Friday without the national holidays of Decreto Legislativo 713,
 * article 6, as amended, by year: 9 December from 2022 (Ley 31381), 6 August from 2022 (Ley 31530),
 * 23 July from 2023 (Ley 31822), 7 June from 2024 (Ley 31788). Years to come follow the law as it
 * stands. The public sector's own non-working days, decreed year by year, are not in it: see
 * `withNonWorkingDays`.
 */
export const peruvianCalendar: WorkingCalendar = /* @__PURE__ */ calendarOf({
  name: `Perú, feriados nacionales ${holidays.firstYear}–${holidays.lastYear}`,
  firstYear: holidays.firstYear,
  lastYear: holidays.lastYear,
  isWorkingDay: (date) => {
    const holiday = isNationalHoliday(date);
    return holiday === undefined ? undefined : !holiday && weekday(date) <= 5;
  },
});

/**
 * A calendar in which further days are not worked: the public sector's "días no laborables". Days
 * that are no working days anyway, or none at all, change nothing. The name lists the days
 * that were added, so that a report says what decided it.
 */
export function withNonWorkingDays(calendar: WorkingCalendar, isoDates: readonly string[]): WorkingCalendar {
  const added = new Set(isoDates.filter((date) => calendar.isWorkingDay(date) === true));
  if (added.size === 0) return calendar;
  return calendarOf({
    name: `${calendar.name} + ${[...added].sort().join(", ")}`,
    firstYear: calendar.firstYear,
    lastYear: calendar.lastYear,
    isWorkingDay: (date) => (added.has(date) ? false : calendar.isWorkingDay(date)),
  });
}

/** All working days of a month `YYYY-MM`, in order; undefined outside the known years. */
export function workingDaysOfMonth(
  calendar: Pick<WorkingCalendar, "isWorkingDay">,
  month: string,
): readonly string[] | undefined {
  if (!MONTH.test(month)) return undefined;
  const { first, last } = daysOfMonth(month);
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const working = calendar.isWorkingDay(day);
    if (working === undefined) return undefined;
    if (working) days.push(day);
  }
  return days;
}
