import { daysOfMonth, yearOf } from "../../calendar/day.js";
import type { TargetProgressFacts } from "../../records/target-progress.js";

/** What a schedule is computed from; any of it may be unknown. */
export type Scheduled = Pick<TargetProgressFacts, "year" | "target" | "months">;

/** One value of a month and where in the list of months it stands. */
export interface Told {
  readonly value: number;
  readonly position: number;
}

/** A month of the list, however often it stands there. */
export interface MonthOfTarget {
  /** `YYYY-MM`. */
  readonly month: string;
  /** `unclear` where two entries give the month different values: none of them is taken. */
  readonly cumulative: Told | "unclear" | undefined;
  readonly scheduled: Told | "unclear" | undefined;
}

/** A month with one known progress. */
export interface ReportedMonth {
  readonly month: string;
  readonly cumulative: Told;
}

/**
 * What should be reached by a moment, in twelfths so that equal months stay exact; or which fields
 * leave it open.
 */
export type Due = { readonly twelfths: number } | { readonly missing: readonly [string, ...string[]] };

/** How a target stands against its schedule. */
export type TargetStatus = "on-track" | "at-risk" | "off-track" | "exceeded";

/** The months of the list, each once, in the order of time; entries without a month say nothing. */
export function monthsInOrder(months: TargetProgressFacts["months"]): readonly MonthOfTarget[] {
  const byMonth = new Map<string, MonthOfTarget>();
  for (const [position, { month, cumulative, scheduled }] of (months ?? []).entries()) {
    if (month === undefined) continue;
    const known = byMonth.get(month);
    byMonth.set(month, {
      month,
      cumulative: joined(known?.cumulative, cumulative, position),
      scheduled: joined(known?.scheduled, scheduled, position),
    });
  }
  return [...byMonth.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
}

function joined(known: MonthOfTarget["cumulative"], value: number | undefined, position: number) {
  if (value === undefined) return known;
  if (known === undefined) return { value, position };
  return known !== "unclear" && known.value === value ? known : "unclear";
}

/** The year of a target: the one given, else the only one of its months; undefined where they have several. */
export function yearOfTarget({ year, months }: Omit<Scheduled, "target">): number | undefined {
  if (year !== undefined) return year;
  const years = new Set((months ?? []).flatMap(({ month }) => (month === undefined ? [] : [yearOf(month)])));
  const [only] = years;
  return years.size === 1 ? only : undefined;
}

/** The months of the target's own year, in order; a month outside it is a slip and counts for nothing. */
export function monthsOfYear(facts: Omit<Scheduled, "target">): readonly MonthOfTarget[] {
  const year = yearOfTarget(facts);
  return monthsInOrder(facts.months).filter(({ month }) => yearOf(month) === year);
}

/** The months of the target's own year with one known progress, in order; those that are unclear are left out. */
export function reportedMonths(facts: Omit<Scheduled, "target">): readonly ReportedMonth[] {
  return monthsOfYear(facts).flatMap(({ month, cumulative }) =>
    cumulative === undefined || cumulative === "unclear" ? [] : [{ month, cumulative }],
  );
}

/** The months of the target's own year whose progress is told twice and differently. */
export function unclearMonths(facts: Omit<Scheduled, "target">): readonly string[] {
  return monthsOfYear(facts).flatMap(({ month, cumulative }) => (cumulative === "unclear" ? [month] : []));
}

/**
 * What should be reached by the end of a month. With a schedule: what is scheduled for that month, else
 * for the last scheduled month before it, since what was due then is due still. Without one: as many
 * twelfths of the target as months have passed.
 */
export function dueByMonth(facts: Scheduled, month: string): Due {
  const year = yearOfTarget(facts);
  if (year === undefined) return { missing: [facts.months === undefined ? "months" : "year"] };
  const passed = yearOf(month) < year ? 0 : yearOf(month) > year ? 12 : Number(month.slice(5, 7));
  return dueAfterMonths(facts, year, passed);
}

/** What should be reached by a day: what was due by the end of the last month that had ended by then. */
export function dueByDate(facts: Scheduled, date: string): Due {
  const year = yearOfTarget(facts);
  if (year === undefined) return { missing: [facts.months === undefined ? "months" : "year"] };
  if (yearOf(date) !== year) return dueAfterMonths(facts, year, yearOf(date) < year ? 0 : 12);
  const month = date.slice(0, 7);
  const ended = date >= daysOfMonth(month).last;
  return dueAfterMonths(facts, year, Number(month.slice(5, 7)) - (ended ? 0 : 1));
}

function dueAfterMonths(facts: Scheduled, year: number, passed: number): Due {
  // Before the first month has ended nothing is due, whatever the schedule.
  if (passed === 0) return { twelfths: 0 };
  const scheduled = monthsOfYear(facts).filter((month) => month.scheduled !== undefined);
  if (scheduled.length > 0) {
    const until = `${String(year).padStart(4, "0")}-${String(passed).padStart(2, "0")}`;
    const last = scheduled.filter(({ month }) => month <= until).at(-1)?.scheduled;
    return last === undefined || last === "unclear" ? { missing: ["months"] } : { twelfths: last.value * 12 };
  }
  const { target } = facts;
  return target === undefined || target <= 0 ? { missing: ["target"] } : { twelfths: target * passed };
}

/** Whether a progress lies under what is due by more than a share of it, in per cent. */
export function isBehind(cumulative: number, twelfths: number, alertShare: number): boolean {
  return cumulative * 12 * 100 < twelfths * (100 - alertShare);
}

/** Whether a progress lies above a share of the yearly target, in per cent; never for a target of 0 or less. */
export function isBeyond(cumulative: number, target: number, overshootShare: number): boolean {
  return target > 0 && cumulative * 100 > target * overshootShare;
}

/**
 * How a progress stands: `exceeded` beyond the yearly target, `off-track` under
 * what is due by more than the alert share of it, `at-risk` under it by less, else `on-track`.
 */
export function targetStatus(standing: {
  readonly cumulative: number;
  readonly twelfths: number;
  readonly target: number | undefined;
  readonly alertShare: number;
}): TargetStatus {
  const { cumulative, twelfths, target, alertShare } = standing;
  if (target !== undefined && isBeyond(cumulative, target, 100)) return "exceeded";
  if (isBehind(cumulative, twelfths, alertShare)) return "off-track";
  return cumulative * 12 < twelfths ? "at-risk" : "on-track";
}

/** A figure of ours to show, with two decimals at most, halves up; those that the record gives are shown as they are. */
export function shownFigure(value: number): number {
  return Math.round(value * 100) / 100;
}
