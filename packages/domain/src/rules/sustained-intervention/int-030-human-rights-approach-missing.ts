import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("approaches");

/** The human rights approach is not among the plan's approaches (RDE-290-2022 VI.6.3.e). */
export const int030 = interventionRules.record({
  code: "INT-030",
  severity: "error",
  basis: "obligation",
  wording: "el objetivo principal de toda intervención […] debe ser la realización de los derechos humanos",
  summary: {
    es: "El enfoque de derechos humanos no está entre los enfoques del plan.",
    en: "The human rights approach is not among the plan's approaches.",
  },
  remedy: {
    es: "Diseñe la intervención con enfoque de derechos humanos y declárelo.",
    en: "Design the intervention with the human rights approach, and declare it.",
  },
  fields: ["approaches"],
  citations: cite("RDE-290-2022", "VI.6.3.e"),
  check: (plan) => {
    const { approaches } = plan;
    if (approaches === undefined) return unknown(plan);
    return approaches.includes("human-rights") ? satisfied : violated({ params: {}, at: ["approaches"] });
  },
});
