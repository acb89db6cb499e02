import { cite } from "../../norms/citation.js";
import { mensTheme } from "../../taxonomy/index.js";
import { satisfied, undetermined, violated } from "../outcome.js";
import { uncovered } from "./covered-by-sessions.js";
import { groupRules } from "./rules-over-groups.js";

/** The planned sessions do not cover the thirteen indispensable themes (DG-018-2016 VI.6.4.8). */
export const grp010 = groupRules.record({
  code: "GRP-010",
  severity: "error",
  basis: "obligation",
  wording: "se deben considerar como temas básicos e imprescindibles",
  summary: {
    es: "Las sesiones previstas no cubren todos los temas imprescindibles.",
    en: "The planned sessions do not cover all of the indispensable themes.",
  },
  remedy: {
    es: "Incluya los temas que faltan en alguna sesión del grupo.",
    en: "Take the missing themes into some session of the group.",
  },
  fields: ["sessions"],
  citations: cite("DG-018-2016", "VI.6.4.8"),
  check: ({ sessions }) => {
    if (sessions === undefined) return undetermined("sessions");
    const { codes: themes, unknown } = uncovered(mensTheme, sessions, "themes");
    if (themes.length === 0) return satisfied;
    // A session of which that is not known may hold what the others lack.
    const [first, ...others] = unknown;
    return first === undefined
      ? violated({ params: { themes }, at: ["sessions"] })
      : undetermined(first, ...others);
  },
});
