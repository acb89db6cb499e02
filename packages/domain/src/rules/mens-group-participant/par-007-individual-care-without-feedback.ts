import { cite } from "../../norms/citation.js";
import { askedOfIndividualCare } from "./individual-care.js";
import { participantRulesOver } from "./rules-over-participants.js";

/** Individual care is given without feedback between it and the group's process (DG-018-2016 VI.6.8.4). */
export const par007 = participantRulesOver.record({
  code: "PAR-007",
  severity: "error",
  basis: "obligation",
  wording: "Se deberá promover una retroalimentación oportuna entre ambos procesos",
  summary: {
    es: "Se da atención individual sin retroalimentación con el proceso grupal.",
    en: "Individual care is given without feedback with the group process.",
  },
  remedy: {
    es: "Acuerde entre quien da la atención individual y el equipo facilitador cómo y cuándo compartir los avances.",
    en: "Agree between whoever gives individual care and the facilitators how and when to share progress.",
  },
  fields: ["individualCare"],
  citations: cite("DG-018-2016", "VI.6.8.4"),
  check: ({ individualCare }) => askedOfIndividualCare("feedback", individualCare),
});
