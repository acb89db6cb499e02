import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import type { MensGroupFacts } from "../../records/mens-group.js";
import { satisfied, undetermined, violated } from "../outcome.js";
import { eachSession } from "./each-session.js";
import { groupRules } from "./rules-over-groups.js";

/** Somebody facilitated a session who is not of the group's team (DG-018-2016 VI.6.3.1). */
export const ses008 = groupRules.record({
  code: "SES-008",
  severity: "warning",
  basis: "doubtful-data",
  wording: "los/as cuales deberán contar con formación en ciencias sociales o salud",
  summary: {
    es: "Una sesión la facilitó alguien que no figura en el equipo facilitador del grupo.",
    en: "A session was facilitated by somebody who is not in the group's team of facilitators.",
  },
  remedy: {
    es: "Registre en el equipo a quien facilitó, con su formación y capacitación, o corrija la lista de presentes.",
    en: "Record whoever facilitated in the team, with their formation and training, or correct the list of those present.",
  },
  fields: ["sessions", "facilitators", "date"],
  citations: cite("DG-018-2016", "VI.6.3.1"),
  datedByParts: true,
  interpretation: {
    es: "La directiva exige formación y capacitación a quien facilita; de quien no figura en el equipo no se puede saber si las tiene.",
    en: "The directive asks formation and training of whoever facilitates; of one who is not in the team it cannot be known whether they have them.",
  },
  check: Effect.map(eachSession, (each) =>
    each(
      (
        { facilitatorsPresent },
        { session, path },
        group: Pick<MensGroupFacts, "sessions" | "facilitators" | "date">,
      ) => {
        const at = path("facilitatorsPresent");
        if (facilitatorsPresent === undefined) return undetermined(at);
        if (facilitatorsPresent.length === 0) return satisfied;
        const { facilitators } = group;
        if (facilitators === undefined) return undetermined("facilitators");
        const team = new Set(facilitators.map(({ id }) => id));
        const strangers = new Set(facilitatorsPresent.filter((id) => !team.has(id))).size;
        if (strangers === 0) return satisfied;
        // One of the team whose id is not known may be the one who was present.
        const [first, ...others] = facilitators.flatMap(({ id }, index) =>
          id === undefined ? [`facilitators[${index}].id`] : [],
        );
        return first === undefined
          ? violated({ params: { session, strangers }, at: [at, "facilitators"] })
          : undetermined(first, ...others);
      },
    ),
  ),
});
