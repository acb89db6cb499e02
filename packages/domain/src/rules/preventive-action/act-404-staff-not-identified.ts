import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { isInPerson } from "./in-person.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("staffIdentified", "mode");

/** The staff were not identified before the population in an in-person action (RDE-290-2022 VII.6.h). */
export const act404 = actionRules.record({
  code: "ACT-404",
  severity: "error",
  basis: "obligation",
  wording: "debe estar plenamente identificado ante la población",
  summary: {
    es: "El personal no estuvo identificado ante la población en una acción presencial.",
    en: "The staff were not identified before the population in an in-person action.",
  },
  remedy: {
    es: "Si el personal se identificó, corrija el dato; si no, haga que se identifique en la próxima.",
    en: "If the staff were identified, mend the datum; if not, have them identify themselves the next time.",
  },
  fields: ["staffIdentified", "mode"],
  citations: cite("RDE-290-2022", "VII.6.h"),
  check: (action) => {
    const inPerson = isInPerson(action);
    if (inPerson === false || action.staffIdentified === true) return satisfied;
    if (inPerson === undefined || action.staffIdentified === undefined) return unknown(action);
    return violated({ params: {}, expected: "Sí" });
  },
});
