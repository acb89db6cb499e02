import {
  addDays,
  isNationalHoliday,
  monthOf,
  nextMonth,
  peruvianCalendar,
  weekday,
} from "@aurora/domain/calendar";

/** The years of which there are registers. */
const years = [2023, 2024] as const;

export type Year = (typeof years)[number];

const SUNDAY = 7;

/** The days on which actions start, of one year or of all: Mondays to Saturdays, some Sundays, no holidays. */
export function actionDays(year?: Year): readonly string[] {
  const days: string[] = [];
  let sundays = 0;
  const first = `${year ?? years[0]}-01-01`;
  const last = `${year ?? years.at(-1)}-12-31`;
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (isNationalHoliday(day)) continue;
    if (weekday(day) === SUNDAY) sundays++;
    // Fairs and marches are held on Sundays too, about once a month.
    if (weekday(day) !== SUNDAY || sundays % 4 === 0) days.push(day);
  }
  return days;
}

const deadlines = new Map<string, string>();

/** The last day on which an action that ended on a day may be registered: ACT-008's. */
export function registrationDeadline(end: string): string {
  const month = monthOf(end);
  let deadline = deadlines.get(month);
  if (deadline === undefined) {
    deadline = peruvianCalendar.nthWorkingDay(nextMonth(month), 5);
    if (deadline === undefined) throw new RangeError(`No holidays are known for the month after ${month}.`);
    deadlines.set(month, deadline);
  }
  return deadline;
}

const LONGEST = 60;
const laterDays = new Map<string, readonly string[]>();

/** The day so many days later; remembered, since a register asks for the same few thousand times over. */
export function daysLater(day: string, days: number): string {
  let later = laterDays.get(day);
  if (later === undefined) {
    later = Array.from({ length: LONGEST + 1 }, (_, index) => addDays(day, index));
    laterDays.set(day, later);
  }
  return later[days] ?? addDays(day, days);
}
