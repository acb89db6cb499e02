import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { allCounts, peopleCounted } from "./counted-people.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("total", ...allCounts);

/** The total of participants is not the sum of the fourteen counts by sex and age (RDE-290-2022 VI.6.5.6.d). */
export const act201 = actionRules.record({
  code: "ACT-201",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "El total de participantes no es la suma de los catorce grupos por sexo y edad.",
    en: "The total of participants is not the sum of the fourteen counts by sex and age.",
  },
  remedy: {
    es: "Corrija el total o los conteos por sexo y edad hasta que coincidan.",
    en: "Mend the total or the counts by sex and age until they agree.",
  },
  fields: ["total", ...allCounts],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: (action) => {
    const { total } = action;
    const sum = peopleCounted(action);
    if (total === undefined || sum === undefined) return unknown(action);
    // Whether the total or a count is wrong is not certain: a sum is expected, none is suggested.
    return total === sum
      ? satisfied
      : violated({ params: { total, sum }, at: ["total"], expected: String(sum) });
  },
});
