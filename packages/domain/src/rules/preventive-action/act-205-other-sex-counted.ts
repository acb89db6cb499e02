import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { allCounts, menCounted, menCounts, womenCounted, womenCounts } from "./counted-people.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("audience", "total");
const unknownWomen = undeterminedBy("total", ...womenCounts);
const unknownMen = undeterminedBy("total", ...menCounts);

/** The audience names one sex alone and people of the other are counted (RDE-290-2022 VI.6.5.6.d). */
export const act205 = actionRules.record({
  code: "ACT-205",
  severity: "warning",
  basis: "doubtful-data",
  summary: {
    es: "La población es de un solo sexo y se contó a personas del otro.",
    en: "The audience names one sex alone and people of the other are counted.",
  },
  remedy: {
    es: "Corrija el público o los conteos por sexo.",
    en: "Mend the audience or the counts by sex.",
  },
  fields: ["audience", "total", ...allCounts],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: (action) => {
    const { audience, total } = action;
    if (total === 0) return satisfied;
    if (audience === undefined) return unknown(action);
    const forMen = audience.includes("men");
    if (forMen === audience.includes("women")) return satisfied;
    if ((forMen ? womenCounted(action) : menCounted(action)) === 0) return satisfied;
    let counted = 0;
    for (const field of forMen ? womenCounts : menCounts) {
      counted += action[field] ?? 0;
    }
    if (counted === 0 || total === undefined) return (forMen ? unknownWomen : unknownMen)(action);
    const fields = (forMen ? womenCounts : menCounts).filter((field) => (action[field] ?? 0) > 0);
    return violated({
      params: { audience: forMen ? "men" : "women", counted },
      at: ["audience", ...fields],
    });
  },
});
