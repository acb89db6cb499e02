import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { distinctPeople } from "./distinct-people.js";
import { groupRules } from "./rules-over-groups.js";

const unknown = undeterminedBy("facilitators");

/** The fewest professionals who facilitate sessions (DG-018-2016 VI.6.3.1). */
export const FEWEST_FACILITATORS = 2;

/** The group has fewer than two facilitators (DG-018-2016 VI.6.3.1). */
export const grp001 = groupRules.record({
  code: "GRP-001",
  severity: "error",
  basis: "obligation",
  wording: "deberá estar a cargo de un mínimo de 2 profesionales",
  summary: {
    es: "El grupo tiene menos de dos facilitadores.",
    en: "The group has fewer than two facilitators.",
  },
  remedy: {
    es: "Complete el equipo facilitador hasta contar con al menos dos profesionales.",
    en: "Bring the team of facilitators up to at least two professionals.",
  },
  fields: ["facilitators"],
  citations: cite("DG-018-2016", "VI.6.3.1"),
  check: (group) => {
    if (group.facilitators === undefined) return unknown(group);
    const facilitators = distinctPeople(group.facilitators);
    return facilitators >= FEWEST_FACILITATORS
      ? satisfied
      : violated({ params: { facilitators }, at: ["facilitators"] });
  },
});
