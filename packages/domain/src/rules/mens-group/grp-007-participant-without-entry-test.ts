import { cite } from "../../norms/citation.js";
import { askedOfActive } from "../mens-group-participant/asked-of-active.js";
import { eachParticipant } from "./participants.js";
import { groupRules } from "./rules-over-groups.js";

/** An active participant took no entry test (DG-018-2016 VI.6.4.3). */
export const grp007 = groupRules.record({
  code: "GRP-007",
  severity: "error",
  basis: "obligation",
  wording: "Se aplicará una prueba de entrada a los miembros del grupo",
  summary: {
    es: "Un participante activo del grupo no rindió la prueba de entrada.",
    en: "An active participant of the group took no entry test.",
  },
  remedy: {
    es: "Aplique al participante la prueba de entrada.",
    en: "Give the participant the entry test.",
  },
  fields: ["participants"],
  citations: cite("DG-018-2016", "VI.6.4.3"),
  check: ({ participants }) =>
    eachParticipant(participants, (participant) => askedOfActive("entryTest", participant)),
});
