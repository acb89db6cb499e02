import { cite } from "../../norms/citation.js";
import { askedOfActive } from "./asked-of-active.js";
import { participantRulesOver } from "./rules-over-participants.js";

/** An active participant, recorded by himself, has no registration form (DG-018-2016 VI.6.4.2). */
export const par013 = participantRulesOver.record({
  code: "PAR-013",
  severity: "error",
  basis: "obligation",
  wording: "dejará registrar sus datos personales y otros relacionados en la ficha de registro",
  summary: {
    es: "El participante activo no llenó la ficha de registro.",
    en: "The active participant did not fill in the registration form.",
  },
  remedy: {
    es: "Registre al participante en la ficha que se entrega al inicio de las sesiones.",
    en: "Register the participant on the form handed out at the start of the sessions.",
  },
  fields: ["registered", "status"],
  citations: cite("DG-018-2016", "VI.6.4.2"),
  check: (participant) => askedOfActive("registered", participant),
});
