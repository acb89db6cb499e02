import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("coordinatedWithUP", "agreement");

/** An action under an agreement was not coordinated with the Unidad de Prevención (RDE-290-2022 VI.6.4.2). */
export const act118 = actionRules.record({
  code: "ACT-118",
  severity: "warning",
  basis: "preference",
  wording: "la Unidad de Prevención […] puede asignar",
  summary: {
    es: "Una acción en el marco de un convenio no se coordinó con la Unidad de Prevención.",
    en: "An action under an agreement was not coordinated with the Unidad de Prevención.",
  },
  remedy: {
    es: "Si sí se coordinó, corrija el dato; si no, coordine lo que quede del convenio con la Unidad de Prevención.",
    en: "If it was coordinated, mend the datum; if not, coordinate what is left of the agreement with the Unidad de Prevención.",
  },
  fields: ["coordinatedWithUP", "agreement"],
  citations: cite("RDE-290-2022", "VI.6.4.2"),
  interpretation: {
    es: "El numeral dice que la Unidad puede asignar las acciones que derivan de convenios; que toda acción de convenio se coordine con ella es lo que de ahí se espera.",
    en: "The numeral says that the Unidad may assign the actions that stem from agreements; that each of them be coordinated with it is what follows.",
  },
  check: (action) => {
    const { agreement, coordinatedWithUP } = action;
    if (coordinatedWithUP === true) return satisfied;
    if (agreement === undefined || coordinatedWithUP === undefined) return unknown(action);
    return violated({ params: {}, expected: "Sí" });
  },
});
