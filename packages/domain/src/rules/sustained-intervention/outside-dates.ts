/** The first and the last day of something; either may be unknown. */
interface Dates {
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
}

/** An action that lies outside an intervention: its days, and the field that says so. */
export interface Outside {
  readonly startDate: string;
  /** The start where the action takes one day. */
  readonly endDate: string;
  readonly field: "startDate" | "endDate";
}

/**
 * Whether an action begins before its intervention or ends after it; undefined where it does not, or
 * where the days are not known. An action that ends before it starts is judged by its start.
 */
export function outsideDates(action: Dates, intervention: Dates): Outside | undefined {
  const { startDate } = action;
  if (startDate === undefined) return undefined;
  const endDate = action.endDate !== undefined && action.endDate > startDate ? action.endDate : startDate;
  const { startDate: first, endDate: last } = intervention;
  const isBefore = first !== undefined && startDate < first;
  const startsAfter = last !== undefined && startDate > last;
  if (isBefore || startsAfter) return { startDate, endDate, field: "startDate" };
  return last !== undefined && endDate > last ? { startDate, endDate, field: "endDate" } : undefined;
}
