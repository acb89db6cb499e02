import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { isInPerson } from "./in-person.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("institutionalImage", "mode");

/** The ministry's institutional image was not shown in an in-person action (RDE-290-2022 VII.6.h). */
export const act405 = actionRules.record({
  code: "ACT-405",
  severity: "error",
  basis: "obligation",
  wording: "el personal siempre debe promover la imagen institucional",
  summary: {
    es: "En una acción presencial no se mostró la imagen institucional del MIMP.",
    en: "The ministry's institutional image was not shown in an in-person action.",
  },
  remedy: {
    es: "Si se mostró la imagen institucional, corrija el dato; si no, úsela en la próxima.",
    en: "If the institutional image was shown, mend the datum; if not, use it the next time.",
  },
  fields: ["institutionalImage", "mode"],
  citations: cite("RDE-290-2022", "VII.6.h"),
  check: (action) => {
    const inPerson = isInPerson(action);
    if (inPerson === false || action.institutionalImage === true) return satisfied;
    if (inPerson === undefined || action.institutionalImage === undefined) return unknown(action);
    return violated({ params: {}, expected: "Sí" });
  },
});
