import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("satisfactionMeasured", "class");

/** The users' satisfaction was not measured in a sustained intervention (RDE-290-2022 VII.6.a). */
export const act410 = actionRules.record({
  code: "ACT-410",
  severity: "error",
  basis: "obligation",
  wording:
    "Se diseñan y aplican los instrumentos […] sobre todo en aquellas que se desarrollan en periodos de tiempos prolongados",
  summary: {
    es: "En una intervención sostenida no se midió la satisfacción de las personas usuarias.",
    en: "The users' satisfaction was not measured in a sustained intervention.",
  },
  remedy: {
    es: "Si se midió, corrija el dato; si no, mida la satisfacción en lo que queda de la intervención.",
    en: "If it was measured, mend the datum; if not, measure satisfaction in what is left of the intervention.",
  },
  fields: ["satisfactionMeasured", "class"],
  citations: cite("RDE-290-2022", "VII.6.a"),
  check: (action) => {
    if (
      action.satisfactionMeasured === true ||
      (action.class !== undefined && action.class !== "sustained")
    ) {
      return satisfied;
    }
    if (action.satisfactionMeasured === undefined || action.class === undefined) return unknown(action);
    return violated({ params: {}, expected: "Sí" });
  },
});
