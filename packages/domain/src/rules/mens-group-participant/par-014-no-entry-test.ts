import { cite } from "../../norms/citation.js";
import { askedOfActive } from "./asked-of-active.js";
import { participantRulesOver } from "./rules-over-participants.js";

/** An active participant, recorded by himself, took no entry test (DG-018-2016 VI.6.4.3). */
export const par014 = participantRulesOver.record({
  code: "PAR-014",
  severity: "error",
  basis: "obligation",
  wording: "Se aplicará una prueba de entrada a los miembros del grupo",
  summary: {
    es: "El participante activo no rindió la prueba de entrada.",
    en: "The active participant took no entry test.",
  },
  remedy: {
    es: "Aplique al participante la prueba de entrada.",
    en: "Give the participant the entry test.",
  },
  fields: ["entryTest", "status"],
  citations: cite("DG-018-2016", "VI.6.4.3"),
  check: (participant) => askedOfActive("entryTest", participant),
});
