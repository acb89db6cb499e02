import { cite } from "../../norms/citation.js";
import { askedOfIndividualCare } from "./individual-care.js";
import { participantRulesOver } from "./rules-over-participants.js";

/** Individual care is given outside the directive's principles and approaches (DG-018-2016 VI.6.8.2). */
export const par009 = participantRulesOver.record({
  code: "PAR-009",
  severity: "error",
  basis: "obligation",
  wording: "también deberá desarrollarse desde los principios y enfoques propuestos",
  summary: {
    es: "Se da atención individual sin los principios y enfoques de la directiva.",
    en: "Individual care is given without the directive's principles and approaches.",
  },
  remedy: {
    es: "Encuadre la atención individual en los principios y enfoques de la directiva: derechos humanos, género, ecológico, multicomponente, intercultural y generacional.",
    en: "Base individual care on the directive's principles and approaches: human rights, gender, ecological, multicomponent, intercultural and generational.",
  },
  fields: ["individualCare"],
  citations: cite("DG-018-2016", "VI.6.8.2"),
  check: ({ individualCare }) => askedOfIndividualCare("principlesAndApproaches", individualCare),
});
