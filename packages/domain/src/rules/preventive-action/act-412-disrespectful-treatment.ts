import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("respectfulTreatment");

/** The population was not treated kindly, respectfully and cordially (RDE-290-2022 VII.6.e, VII.3.c). */
export const act412 = actionRules.record({
  code: "ACT-412",
  severity: "error",
  basis: "obligation",
  wording: "deben brindar un trato amable, respetuoso y cordial",
  summary: {
    es: "No se brindó un trato amable, respetuoso y cordial a la población.",
    en: "The population was not treated kindly, respectfully and cordially.",
  },
  remedy: {
    es: "Si el trato fue el debido, corrija el dato; si no, atienda la queja que haya y asegure un trato respetuoso en la próxima.",
    en: "If people were treated duly, mend the datum; if not, see to any complaint and make sure of respectful treatment the next time.",
  },
  fields: ["respectfulTreatment"],
  citations: cite("RDE-290-2022", "VII.6.e", "VII.3.c"),
  check: (action) => {
    const { respectfulTreatment } = action;
    if (respectfulTreatment === undefined) return unknown(action);
    return respectfulTreatment ? satisfied : violated({ params: {}, expected: "Sí" });
  },
});
