import { addDays, addMonthsClamped } from "../../calendar/index.js";

const MONTHS_OF_TWO_YEARS = 24;

/**
 * The last day of the two years that begin on an ISO day, both included: of 2023-01-01 it is
 * 2024-12-31. A 29 February counts as 28 where two years later has none.
 */
export function lastDayOfTwoYears(start: string): string {
  return addDays(addMonthsClamped(start, MONTHS_OF_TWO_YEARS), -1);
}

/** Whether two years or more lie between two ISO days, both included (RDE-290-2022 VI.6.4.1). */
export function lastsTwoYears(start: string, end: string): boolean {
  return end >= lastDayOfTwoYears(start);
}
