import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("approaches");

/** The gender approach is not among the plan's approaches (RDE-290-2022 VI.6.3.a). */
export const int012 = interventionRules.record({
  code: "INT-012",
  severity: "error",
  basis: "obligation",
  wording: "debe orientar el diseño de las estrategias de intervención",
  summary: {
    es: "El enfoque de género no está entre los enfoques del plan.",
    en: "The gender approach is not among the plan's approaches.",
  },
  remedy: {
    es: "Diseñe la intervención con enfoque de género y declárelo.",
    en: "Design the intervention with the gender approach, and declare it.",
  },
  fields: ["approaches"],
  citations: cite("RDE-290-2022", "VI.6.3.a"),
  check: (plan) => {
    const { approaches } = plan;
    if (approaches === undefined) return unknown(plan);
    return approaches.includes("gender") ? satisfied : violated({ params: {}, at: ["approaches"] });
  },
});
