// Arithmetic on civil days of the Gregorian calendar. A day is an ISO 8601 text, `YYYY-MM-DD`, or a
// day number: days since 1970-01-01. No clock, time zone or locale has a part in it. The functions
// that take ISO texts expect well-formed ones (see `isIsoDate`).

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days a month has; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Whether a text is a day that exists, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  if (!ISO_DATE.test(text)) return false;
  const day = dayOf(text);
  return day >= 1 && day <= daysInMonth(yearOf(text), monthNumberOf(text));
}

/** A day as ISO 8601 writes it; months count from 1. */
export function isoDay(year: number, month: number, day: number): string {
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** The year of an ISO day or month. */
export function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}

/** The month of an ISO day, `YYYY-MM`. */
export function monthOf(iso: string): string {
  return iso.slice(0, 7);
}

function monthNumberOf(iso: string): number {
  return Number(iso.slice(5, 7));
}

function dayOf(iso: string): number {
  return Number(iso.slice(8, 10));
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/**
 * Days since 1970-01-01 of an ISO day. Howard Hinnant's days-from-civil: years begin in March, so
 * that the leap day comes last, and repeat every 400 years (146,097 days).
 */
export function toDayNumber(iso: string): number {
  const month = monthNumberOf(iso);
  const year = yearOf(iso) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOf(iso) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The ISO day of a day number: the inverse of `toDayNumber`, for the years 0000 to 9999. */
export function fromDayNumber(dayNumber: number): string {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch + (fromMarch < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return isoDay(year, month, day);
}

/** The day so many days later, or earlier where negative. */
export function addDays(iso: string, days: number): string {
  return fromDayNumber(toDayNumber(iso) + days);
}

/** The same day so many months later, or earlier where negative; a day that the month lacks becomes its last (29 February after twelve months: the 28th). */
export function addMonthsClamped(iso: string, months: number): string {
  const count = yearOf(iso) * 12 + monthNumberOf(iso) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  const day = Math.min(dayOf(iso), daysInMonth(year, month));
  return isoDay(year, month, day);
}

/** Days from the first to the second; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** The day of the week, ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekday(iso: string): number {
  // Day 0 was a Thursday; a remainder may be negative.
  return ((((toDayNumber(iso) + 3) % 7) + 7) % 7) + 1;
}

/** The month after a month, both `YYYY-MM`. */
export function nextMonth(month: string): string {
  return monthOf(addMonthsClamped(`${month}-01`, 1));
}

/** The first and the last day of a month `YYYY-MM`. */
export function daysOfMonth(month: string): { readonly first: string; readonly last: string } {
  const last = daysInMonth(yearOf(month), monthNumberOf(month));
  return { first: `${month}-01`, last: `${month}-${digits(last, 2)}` };
}
