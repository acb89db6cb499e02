/** placeholder for types; replaced by the calendar work */
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
