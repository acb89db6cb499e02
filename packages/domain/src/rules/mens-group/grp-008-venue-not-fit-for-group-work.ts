import { cite } from "../../norms/citation.js";
import { undetermined } from "../outcome.js";
import { askedToBeYes } from "./asked-to-be-yes.js";
import { groupRules } from "./rules-over-groups.js";

/** What schedule and venue must be, by the names of the record's fields. */
const ASPECTS = ["accessibleSchedule", "accessible", "quiet", "roomToMove"] as const;

/** The schedule or the venue is not accessible or not fit for group work (DG-018-2016 VI.6.2.3). */
export const grp008 = groupRules.record({
  code: "GRP-008",
  severity: "error",
  basis: "obligation",
  wording: "accesibles y adecuados para el trabajo reflexivo (libre de ruidos, que permita movilidad",
  summary: {
    es: "El horario o el lugar no son accesibles, o el ambiente no es adecuado para el trabajo en grupo.",
    en: "The schedule or the venue is not accessible, or the room is not fit for group work.",
  },
  remedy: {
    es: "Busque un horario y un lugar accesibles, y un ambiente libre de ruidos donde el grupo pueda moverse.",
    en: "Find an accessible schedule and venue, and a quiet room where the group can move.",
  },
  fields: ["venue"],
  citations: cite("DG-018-2016", "VI.6.2.3"),
  check: ({ venue }) =>
    venue === undefined
      ? undetermined("venue")
      : askedToBeYes(
          ASPECTS.map((lacks) => ({ path: `venue.${lacks}`, answer: venue[lacks], params: { lacks } })),
        ),
});
