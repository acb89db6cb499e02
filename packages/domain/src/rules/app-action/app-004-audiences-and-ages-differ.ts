import { cite } from "../../norms/citation.js";
import { satisfied, type Undetermined, violated } from "../outcome.js";
import { allCounts, type CountField, countsBySex, sumOf } from "./counted-people.js";
import { appRules } from "./rules-over-app-actions.js";

type Params = {
  /** The sexes whose two sums differ. */
  readonly sexes: readonly ("women" | "men")[];
  readonly womenByAudience?: number;
  readonly womenByAge?: number;
  readonly menByAudience?: number;
  readonly menByAge?: number;
};

/** For women or for men, the audiences do not add up to the age bands (RDE-290-2022 VI.6.5.6.d). */
export const app004 = appRules.record({
  code: "APP-004",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "En uno de los sexos, las personas contadas por público no suman lo mismo que las contadas por edad.",
    en: "For one of the sexes, the people counted by audience do not add up to those counted by age.",
  },
  remedy: {
    es: "Corrija los públicos o las edades hasta que coincidan por sexo.",
    en: "Mend the audiences or the ages until they agree for each sex.",
  },
  fields: allCounts,
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: (row) => {
    let undecided = false;
    let params: Params | undefined;
    let at: readonly CountField[] = [];
    for (const { sex, byAudience, byAge } of countsBySex) {
      const audiences = sumOf(row, byAudience);
      const ages = sumOf(row, byAge);
      if (audiences === undefined || ages === undefined) {
        undecided = true;
      } else if (audiences !== ages) {
        params = {
          ...params,
          sexes: [...(params?.sexes ?? []), sex],
          [`${sex}ByAudience`]: audiences,
          [`${sex}ByAge`]: ages,
        };
        at = [...at, ...[...byAge, ...byAudience].filter((field) => (row[field] ?? 0) > 0)];
      }
    }
    if (params !== undefined) return violated<Params>({ params, at });
    if (!undecided) return satisfied;
    return {
      status: "undetermined",
      missing: allCounts.filter((field) => row[field] === undefined),
    } satisfies Undetermined;
  },
});
