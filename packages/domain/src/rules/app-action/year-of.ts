/** The calendar year of an ISO day. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
