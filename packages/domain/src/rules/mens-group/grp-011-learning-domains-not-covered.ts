import { cite } from "../../norms/citation.js";
import { learningDomain } from "../../taxonomy/index.js";
import { satisfied, undetermined, violated } from "../outcome.js";
import { uncovered } from "./covered-by-sessions.js";
import { groupRules } from "./rules-over-groups.js";

/** The sessions do not cover the three domains of learning (DG-018-2016 VI.6.4.9). */
export const grp011 = groupRules.record({
  code: "GRP-011",
  severity: "error",
  basis: "obligation",
  wording: "se deben organizar metodológicamente posibilitando el aprendizaje […] en tres ámbitos",
  summary: {
    es: "Las sesiones no cubren los tres ámbitos de aprendizaje.",
    en: "The sessions do not cover the three domains of learning.",
  },
  remedy: {
    es: "Organice los temas de modo que el grupo aprenda también en los ámbitos que faltan.",
    en: "Arrange the themes so that the group also learns in the missing domains.",
  },
  fields: ["sessions"],
  citations: cite("DG-018-2016", "VI.6.4.9"),
  interpretation: {
    es: "Los tres ámbitos se piden al conjunto de las sesiones, no a cada una.",
    en: "The three domains are asked of the sessions as a whole, not of each.",
  },
  check: ({ sessions }) => {
    if (sessions === undefined) return undetermined("sessions");
    const { codes: domains, unknown } = uncovered(learningDomain, sessions, "domains");
    if (domains.length === 0) return satisfied;
    // A session of which that is not known may hold what the others lack.
    const [first, ...others] = unknown;
    return first === undefined
      ? violated({ params: { domains }, at: ["sessions"] })
      : undetermined(first, ...others);
  },
});
