import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("technicalAssistance");

/** No technical assistance is planned for the intervention's staff (RDE-290-2022 VII.6.l). */
export const int015 = interventionRules.record({
  code: "INT-015",
  severity: "error",
  basis: "obligation",
  wording: "Se brinda asistencia tecnica al personal",
  summary: {
    es: "No se prevé asistencia técnica para el personal de la intervención.",
    en: "No technical assistance is planned for the intervention's staff.",
  },
  remedy: {
    es: "Programe la asistencia técnica al personal que implementa la intervención.",
    en: "Plan the technical assistance to the staff who carry the intervention out.",
  },
  fields: ["technicalAssistance"],
  citations: cite("RDE-290-2022", "VII.6.l"),
  check: (plan) => {
    const { technicalAssistance } = plan;
    if (technicalAssistance === undefined) return unknown(plan);
    return technicalAssistance
      ? satisfied
      : violated({ params: {}, at: ["technicalAssistance"], expected: "Sí" });
  },
});
