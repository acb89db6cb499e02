import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { teamRules } from "./rules-over-teams.js";

/** The fewest professionals of a basic team. */
const FEWEST = 2;

const unknown = undeterminedBy("members");

/** The team has fewer than two members (DG-018-2016 VI.6.2.1). */
export const tea003 = teamRules.record({
  code: "TEA-003",
  severity: "error",
  basis: "obligation",
  wording: "designan a un equipo básico de trabajo (mínimos dos profesionales)",
  summary: {
    es: "El equipo tiene menos de dos integrantes.",
    en: "The team has fewer than two members.",
  },
  remedy: {
    es: "Designe al menos a dos profesionales.",
    en: "Designate at least two professionals.",
  },
  fields: ["members"],
  citations: cite("DG-018-2016", "VI.6.2.1"),
  check: (team) => {
    const { members } = team;
    if (members === undefined) return unknown(team);
    // One who is listed twice is one; those without an id cannot be told from one another.
    const named = new Set(members.flatMap(({ id }) => (id === undefined ? [] : [id])));
    const count = named.size + members.filter(({ id }) => id === undefined).length;
    return count >= FEWEST ? satisfied : violated({ params: { members: count, fewest: FEWEST } });
  },
});
