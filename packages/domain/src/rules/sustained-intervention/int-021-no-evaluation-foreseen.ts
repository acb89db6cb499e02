import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("evaluation");

/** No evaluation of the intervention is foreseen in the yearly plan of follow-up and evaluation (RDE-290-2022 VI.6.5.6.c, VI.6.5.6.a). */
export const int021 = interventionRules.record({
  code: "INT-021",
  severity: "error",
  basis: "obligation",
  wording: "se encuentran programadas en el Plan Anual de Seguimiento y Evaluación (PASE)",
  summary: {
    es: "No se prevé evaluar la intervención en el Plan Anual de Seguimiento y Evaluación.",
    en: "No evaluation of the intervention is foreseen in the yearly plan of follow-up and evaluation.",
  },
  remedy: {
    es: "Programe la evaluación de la intervención en el Plan Anual de Seguimiento y Evaluación.",
    en: "Programme the intervention's evaluation in the yearly plan of follow-up and evaluation.",
  },
  fields: ["evaluation"],
  citations: cite("RDE-290-2022", "VI.6.5.6.c", "VI.6.5.6.a"),
  check: (plan) => {
    const { evaluation } = plan;
    if (evaluation === undefined) return unknown(plan);
    return evaluation ? satisfied : violated({ params: {}, at: ["evaluation"], expected: "Sí" });
  },
});
