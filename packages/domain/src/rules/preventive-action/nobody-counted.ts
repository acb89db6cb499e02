import { allCounts, type CountField } from "./counted-people.js";

/** The fourteen counts at 0, for the tables of cases. */
export const nobodyCounted = Object.fromEntries(allCounts.map((count) => [count, 0])) as Record<
  CountField,
  number
>;
