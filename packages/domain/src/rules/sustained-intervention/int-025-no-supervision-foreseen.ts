import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("supervision");

/** No verification or supervision of the intervention is foreseen (RDE-290-2022 VII.6.j). */
export const int025 = interventionRules.record({
  code: "INT-025",
  severity: "error",
  basis: "obligation",
  wording: "están sujetas a los procesos de verificación y/o supervisión",
  summary: {
    es: "No se prevé verificar ni supervisar la intervención.",
    en: "No verification or supervision of the intervention is foreseen.",
  },
  remedy: {
    es: "Prevea la verificación o la supervisión de la intervención.",
    en: "Foresee the intervention's verification or supervision.",
  },
  fields: ["supervision"],
  citations: cite("RDE-290-2022", "VII.6.j"),
  check: (plan) => {
    const { supervision } = plan;
    if (supervision === undefined) return unknown(plan);
    return supervision ? satisfied : violated({ params: {}, at: ["supervision"], expected: "Sí" });
  },
});
