import { daysOfMonth, isIsoDate } from "../../calendar/day.js";

/** The days that a period covers, first and last. */
export interface Period {
  readonly first: string;
  readonly last: string;
}

const YEAR = /^\d{4}$/;
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/**
 * The days of a period as ISO 8601 writes it: a year, a month or a day, or from one to another
 * (`2021-01/2021-10`). Undefined for what is none.
 */
export function periodOf(text: string): Period | undefined {
  const [start = "", end = start, ...more] = text.split("/");
  const first = stretchOf(start)?.first;
  const last = stretchOf(end)?.last;
  if (first === undefined || last === undefined || more.length > 0 || last < first) return undefined;
  return { first, last };
}

/** The days of a month `YYYY-MM`; undefined for what is none. */
export function monthPeriod(month: string): Period | undefined {
  return MONTH.test(month) ? daysOfMonth(month) : undefined;
}

function stretchOf(text: string): Period | undefined {
  if (YEAR.test(text)) return { first: `${text}-01-01`, last: `${text}-12-31` };
  if (isIsoDate(text)) return { first: text, last: text };
  return monthPeriod(text);
}
