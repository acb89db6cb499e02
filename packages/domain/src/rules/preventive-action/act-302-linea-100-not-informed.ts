import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("informedLinea100", "casesDetected");

/** Cases of violence were detected and people were not informed of Línea 100 (RDE-290-2022 VI.6.5.5.a). */
export const act302 = actionRules.record({
  code: "ACT-302",
  severity: "error",
  basis: "obligation",
  wording: "A su vez se estará informando sobre los servicios de la Línea 100",
  summary: {
    es: "Se detectaron casos de violencia y no se informó sobre la Línea 100.",
    en: "Cases of violence were detected and people were not informed of Línea 100.",
  },
  remedy: {
    es: "Si sí se informó, corrija el dato; si no, informe ahora de la Línea 100 a las personas de los casos detectados, y en adelante al detectarlos.",
    en: "If it was told, mend the datum; if not, tell the people of the detected cases of Línea 100 now, and from now on when they are detected.",
  },
  fields: ["informedLinea100", "casesDetected"],
  citations: cite("RDE-290-2022", "VI.6.5.5.a"),
  check: (action) => {
    const { casesDetected, informedLinea100 } = action;
    if (casesDetected === 0 || informedLinea100 === true) return satisfied;
    if (casesDetected === undefined || informedLinea100 === undefined) return unknown(action);
    return violated({ params: { detected: casesDetected }, expected: "Sí" });
  },
});
