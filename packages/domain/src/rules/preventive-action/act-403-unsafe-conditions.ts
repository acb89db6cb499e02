import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { isInPerson } from "./in-person.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("safeConditions", "mode");

/** An in-person action organized by the CEM lacked safe, sheltered, healthy and clean conditions (RDE-290-2022 VII.6.d). */
export const act403 = actionRules.record({
  code: "ACT-403",
  severity: "error",
  basis: "obligation",
  wording:
    "deben implementarse asegurando las condiciones necesarias de seguridad, resguardo, salubridad e higiene",
  summary: {
    es: "Una acción presencial organizada por el CEM no tuvo condiciones de seguridad, resguardo, salubridad e higiene.",
    en: "An in-person action organized by the CEM lacked safe, sheltered, healthy and clean conditions.",
  },
  remedy: {
    es: "Si hubo condiciones seguras, corrija el dato; si no, asegúrelas en las próximas acciones que el CEM organice.",
    en: "If there were safe conditions, mend the datum; if not, secure them in the next actions that the CEM organizes.",
  },
  fields: ["safeConditions", "mode", "organizer"],
  citations: cite("RDE-290-2022", "VII.6.d"),
  check: (action) => {
    // The literal speaks of what the CEM organize; an empty organizer means the CEM.
    if (action.organizer === "other") return satisfied;
    const inPerson = isInPerson(action);
    if (inPerson === false || action.safeConditions === true) return satisfied;
    if (inPerson === undefined || action.safeConditions === undefined) return unknown(action);
    return violated({ params: {}, expected: "Sí" });
  },
});
