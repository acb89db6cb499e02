import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("advanceNotice");

/** The population was not told of the action in advance (RDE-290-2022 VII.6.b). */
export const act406 = actionRules.record({
  code: "ACT-406",
  severity: "error",
  basis: "obligation",
  wording: "comunicando con antelación a la población beneficiada",
  summary: {
    es: "No se comunicó la acción con antelación a la población.",
    en: "The population was not told of the action in advance.",
  },
  remedy: {
    es: "Si se avisó con antelación, corrija el dato; si no, convoque la próxima con anticipación.",
    en: "If notice was given beforehand, mend the datum; if not, give it beforehand the next time.",
  },
  fields: ["advanceNotice"],
  citations: cite("RDE-290-2022", "VII.6.b"),
  check: (action) => {
    const { advanceNotice } = action;
    if (advanceNotice === undefined) return unknown(action);
    return advanceNotice ? satisfied : violated({ params: {}, expected: "Sí" });
  },
});
