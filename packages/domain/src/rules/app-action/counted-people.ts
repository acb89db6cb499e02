import { type AppActionFacts, appAgeBands, appAudiences } from "../../records/app-action.js";

const counted = [...appAgeBands, ...appAudiences];

/** The name of a count by audience or age band, and sex. */
export type CountField = (typeof counted)[number]["women" | "men"];

/** The counts of one sex: by age band and by audience, each person standing in both. */
export interface CountsOfSex {
  readonly sex: "women" | "men";
  readonly byAge: readonly CountField[];
  readonly byAudience: readonly CountField[];
}

/** The counts of women and those of men. */
export const countsBySex: readonly CountsOfSex[] = (["women", "men"] as const).map((sex) => ({
  sex,
  byAge: appAgeBands.map((band) => band[sex]),
  byAudience: appAudiences.map((audience) => audience[sex]),
}));

/** The 72 counts, those by age first. */
export const allCounts: readonly CountField[] = counted.flatMap(({ women, men }) => [women, men]);

/** The people of some counts; undefined where a count is unknown. */
export function sumOf(
  facts: Pick<AppActionFacts, CountField>,
  fields: readonly CountField[],
): number | undefined {
  let sum = 0;
  for (const field of fields) {
    const count = facts[field];
    if (count === undefined) return undefined;
    sum += count;
  }
  return sum;
}
