import { cite } from "../../norms/citation.js";
import type { Population } from "../../taxonomy/population.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { type AgeGroup, allCounts, type CountField, countsOfAgeGroup } from "./counted-people.js";
import { actionRules } from "./rules-over-actions.js";

const ageGroups = Object.keys(countsOfAgeGroup) as AgeGroup[];

/** For each choice of age groups: the counts that hold them, and what names those left unknown. */
const choices = Array.from({ length: 1 << ageGroups.length }, (_, chosen) => {
  const counts = new Set<CountField>();
  ageGroups.forEach((group, index) => {
    if ((chosen & (1 << index)) !== 0) for (const count of countsOfAgeGroup[group]) counts.add(count);
  });
  return { counts: [...counts], unknown: undeterminedBy("total", ...counts) };
});

/** The choice that an audience makes; undefined where it is empty or holds more than age groups. */
function choiceOf(audience: readonly Population[]) {
  let chosen = 0;
  for (const group of audience) {
    const index = (ageGroups as readonly Population[]).indexOf(group);
    if (index === -1) return undefined;
    chosen |= 1 << index;
  }
  return chosen === 0 ? undefined : choices[chosen];
}

const unknownAudience = undeterminedBy("audience", "total");

/** The audience is age groups alone and nobody of those ages is counted (RDE-290-2022 VI.6.5.6.d). */
export const act203 = actionRules.record({
  code: "ACT-203",
  severity: "warning",
  basis: "doubtful-data",
  summary: {
    es: "La población son solo grupos de edad y no se contó a nadie de esas edades.",
    en: "The audience is age groups alone and nobody of those ages is counted.",
  },
  remedy: {
    es: "Corrija el público o las edades contadas.",
    en: "Mend the audience or the ages counted.",
  },
  fields: ["audience", "total", ...allCounts],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: (action) => {
    const { audience, total } = action;
    if (total === 0) return satisfied;
    if (audience === undefined) return unknownAudience(action);
    const choice = choiceOf(audience);
    if (choice === undefined) return satisfied;
    let undecided = total === undefined;
    for (const field of choice.counts) {
      const count = action[field];
      if (count === undefined) undecided = true;
      else if (count > 0) return satisfied;
    }
    return undecided
      ? choice.unknown(action)
      : violated({ params: { groups: audience }, at: ["audience", "total"] });
  },
});
