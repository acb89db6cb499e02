import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import type { MensGroupFacts } from "../../records/mens-group.js";
import { satisfied, undetermined, violated } from "../outcome.js";
import { eachSession } from "./each-session.js";
import { type Participant, participantPath } from "./participants.js";
import { groupRules } from "./rules-over-groups.js";

/** Somebody attended a session who is not registered (DG-018-2016 VI.6.4.2). */
export const ses003 = groupRules.record({
  code: "SES-003",
  severity: "error",
  basis: "obligation",
  wording: "dejará registrar sus datos personales y otros relacionados en la ficha de registro",
  summary: {
    es: "A una sesión asistió alguien que no está registrado en el grupo.",
    en: "Somebody attended a session who is not registered in the group.",
  },
  remedy: {
    es: "Registre a quien asiste antes de la sesión, o corrija la lista de asistentes.",
    en: "Register whoever attends before the session, or correct the list of attendees.",
  },
  fields: ["sessions", "participants", "date"],
  citations: cite("DG-018-2016", "VI.6.4.2"),
  datedByParts: true,
  interpretation: {
    es: "La ficha se entrega al inicio de las sesiones, de modo que nadie asiste sin ella; asistir más personas que las registradas es tener entre ellas a alguna que no lo está.",
    en: "The form is handed out at the start of the sessions, so that nobody attends without it; more attendees than are registered means that one of them is not.",
  },
  check: Effect.map(eachSession, (each) =>
    each(
      (
        { attendees },
        { session, path },
        group: Pick<MensGroupFacts, "sessions" | "participants" | "date">,
      ) => {
        const at = path("attendees");
        if (attendees === undefined) return undetermined(at);
        if (attendees.length === 0) return satisfied;
        const { participants } = group;
        if (participants === undefined) return undetermined("participants");
        const present = [...new Set(attendees)];
        const places = present.map((id) => placesOf(participants, id));
        const isRegistered = (place: number) => participants[place]?.registered;
        // Who stands nowhere in the list is not registered either.
        const not = places.filter((listed) => listed.every((place) => isRegistered(place) === false)).length;
        if (not > 0) {
          return violated({
            params: { session, attendees: present.length, notRegistered: not },
            at: [at, "participants"],
          });
        }
        const [first, ...others] = places
          .filter((listed) => !listed.some((place) => isRegistered(place) === true))
          .map((listed) => participantPath(listed[0] ?? 0, "registered"));
        return first === undefined ? satisfied : undetermined(first, ...others);
      },
    ),
  ),
});

/** Where in the list the participant with an id stands. */
function placesOf(participants: readonly Participant[], id: string): readonly number[] {
  return participants.flatMap((participant, index) => (participant.id === id ? [index] : []));
}
