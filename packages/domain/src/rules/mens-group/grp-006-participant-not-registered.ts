import { cite } from "../../norms/citation.js";
import { askedOfActive } from "../mens-group-participant/asked-of-active.js";
import { eachParticipant } from "./participants.js";
import { groupRules } from "./rules-over-groups.js";

/** An active participant has no registration form (DG-018-2016 VI.6.4.2). */
export const grp006 = groupRules.record({
  code: "GRP-006",
  severity: "error",
  basis: "obligation",
  wording: "dejará registrar sus datos personales y otros relacionados en la ficha de registro",
  summary: {
    es: "Un participante activo del grupo no llenó la ficha de registro.",
    en: "An active participant of the group did not fill in the registration form.",
  },
  remedy: {
    es: "Registre al participante en la ficha que se entrega al inicio de las sesiones.",
    en: "Register the participant on the form handed out at the start of the sessions.",
  },
  fields: ["participants"],
  citations: cite("DG-018-2016", "VI.6.4.2"),
  check: ({ participants }) =>
    eachParticipant(participants, (participant) => askedOfActive("registered", participant)),
});
