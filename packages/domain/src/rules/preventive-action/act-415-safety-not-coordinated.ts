import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { isInPerson } from "./in-person.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("safetyCoordinated", "mode");

/** The safety of an in-person action organized by the CEM was not coordinated with those responsible for it (RDE-290-2022 VII.6.d). */
export const act415 = actionRules.record({
  code: "ACT-415",
  severity: "error",
  basis: "obligation",
  wording: "deben implementarse […] coordinando con las instancias responsables que velen este tema",
  summary: {
    es: "La seguridad de una acción presencial organizada por el CEM no se coordinó con las instancias responsables.",
    en: "The safety of an in-person action organized by the CEM was not coordinated with those responsible for it.",
  },
  remedy: {
    es: "Si se coordinó, corrija el dato; si no, coordine la seguridad de las próximas acciones que el CEM organice.",
    en: "If it was coordinated, mend the datum; if not, coordinate the safety of the next actions that the CEM organizes.",
  },
  fields: ["safetyCoordinated", "mode", "organizer"],
  citations: cite("RDE-290-2022", "VII.6.d"),
  check: (action) => {
    // The literal speaks of what the CEM organize; an empty organizer means the CEM.
    if (action.organizer === "other") return satisfied;
    const inPerson = isInPerson(action);
    if (inPerson === false || action.safetyCoordinated === true) return satisfied;
    if (inPerson === undefined || action.safetyCoordinated === undefined) return unknown(action);
    return violated({ params: {}, expected: "Sí" });
  },
});
