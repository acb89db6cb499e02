import { cite } from "../../norms/citation.js";
import { concluded, undeterminedBy, type Violation } from "../outcome.js";
import { named, namesSomething } from "./declared.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("followUp");

type Part = "indicators" | "frequency" | "responsible";

/** The follow-up plan lacks its indicators, its frequency or who is responsible (RDE-290-2022 VI.6.5.6.a–b). */
export const int009 = interventionRules.record({
  code: "INT-009",
  severity: "error",
  basis: "obligation",
  wording:
    "toda intervención preventiva tiene sus bases en procesos de planificación, seguimiento, evaluación",
  summary: {
    es: "El plan de seguimiento no tiene indicadores, frecuencia o responsable.",
    en: "The follow-up plan has no indicators, no frequency or nobody responsible.",
  },
  remedy: {
    es: "Complete el seguimiento: qué indicadores, cada cuánto y a cargo de quién.",
    en: "Complete the follow-up: which indicators, how often and by whom.",
  },
  fields: ["followUp"],
  citations: cite("RDE-290-2022", "VI.6.5.6.a", "VI.6.5.6.b"),
  interpretation: {
    es: "La norma pide dar seguimiento a indicadores; que el plan diga cada cuánto y quién es lo que lo hace posible.",
    en: "The norm asks to follow indicators up; that the plan says how often and by whom is what makes it possible.",
  },
  check: (plan) => {
    const { followUp } = plan;
    if (followUp === undefined) return unknown(plan);
    const { indicators, frequency, responsible } = followUp;
    const lacks: Part[] = [];
    if (indicators === undefined || named(indicators).length === 0) lacks.push("indicators");
    if (frequency === undefined || !namesSomething(frequency)) lacks.push("frequency");
    if (responsible === undefined || !namesSomething(responsible)) lacks.push("responsible");
    return concluded(
      lacks.map(
        (part): Violation<{ readonly part: Part }> => ({ params: { part }, at: [`followUp.${part}`] }),
      ),
    );
  },
});
