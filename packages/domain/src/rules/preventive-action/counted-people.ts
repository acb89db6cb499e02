import type { PreventiveActionFacts } from "../../records/preventive-action.js";

/** The counts of women, by age band. */
export const womenCounts = [
  "women0to5",
  "women6to11",
  "women12to14",
  "women15to17",
  "women18to29",
  "women30to59",
  "women60plus",
] as const;

/** The counts of men, by age band. */
export const menCounts = [
  "men0to5",
  "men6to11",
  "men12to14",
  "men15to17",
  "men18to29",
  "men30to59",
  "men60plus",
] as const;

/** The fourteen counts by sex and age. */
export const allCounts = [...womenCounts, ...menCounts] as const;

/** The name of a count by sex and age. */
export type CountField = (typeof allCounts)[number];

/**
 * The counts in which the people of an audience that is an age group are found. The band of 15 to
 * 17 holds adolescents (12 to 17) and young people (15 to 29); that of 18 to 29, young people and
 * adults (18 to 59).
 */
export const countsOfAgeGroup = {
  children: ["women0to5", "women6to11", "men0to5", "men6to11"],
  adolescents: ["women12to14", "women15to17", "men12to14", "men15to17"],
  "young-people": ["women15to17", "women18to29", "men15to17", "men18to29"],
  adults: ["women18to29", "women30to59", "men18to29", "men30to59"],
  "older-adults": ["women60plus", "men60plus"],
} as const satisfies { readonly [Group in string]: readonly CountField[] };

/** An audience that is an age group. */
export type AgeGroup = keyof typeof countsOfAgeGroup;

type Counts<Field extends CountField> = Pick<PreventiveActionFacts, Field>;

// The sums are written out, since a register holds a million rows; an unknown count makes them NaN.

/** The women counted; NaN where a count is unknown. */
export function womenCounted(action: Counts<(typeof womenCounts)[number]>): number {
  return (
    (action.women0to5 ?? Number.NaN) +
    (action.women6to11 ?? Number.NaN) +
    (action.women12to14 ?? Number.NaN) +
    (action.women15to17 ?? Number.NaN) +
    (action.women18to29 ?? Number.NaN) +
    (action.women30to59 ?? Number.NaN) +
    (action.women60plus ?? Number.NaN)
  );
}

/** The men counted; NaN where a count is unknown. */
export function menCounted(action: Counts<(typeof menCounts)[number]>): number {
  return (
    (action.men0to5 ?? Number.NaN) +
    (action.men6to11 ?? Number.NaN) +
    (action.men12to14 ?? Number.NaN) +
    (action.men15to17 ?? Number.NaN) +
    (action.men18to29 ?? Number.NaN) +
    (action.men30to59 ?? Number.NaN) +
    (action.men60plus ?? Number.NaN)
  );
}

/** Everybody counted; undefined where a count is unknown. */
export function peopleCounted(action: Counts<CountField>): number | undefined {
  const sum = womenCounted(action) + menCounted(action);
  return Number.isNaN(sum) ? undefined : sum;
}
