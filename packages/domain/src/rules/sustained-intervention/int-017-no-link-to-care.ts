import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("careLink");

/** The plan does not say how a detected case reaches the care services (RDE-290-2022 VII.4.c, VI.6.5.5, VI.6.5.5.a). */
export const int017 = interventionRules.record({
  code: "INT-017",
  severity: "error",
  basis: "obligation",
  wording: "estos deben ser derivados al CEM para su atención",
  summary: {
    es: "El plan no dice cómo un caso detectado llega a los servicios de atención.",
    en: "The plan does not say how a detected case reaches the care services.",
  },
  remedy: {
    es: "Establezca cómo se deriva al CEM un caso detectado y cómo se informa de la Línea 100.",
    en: "Establish how a detected case is referred to the CEM and how Línea 100 is made known.",
  },
  fields: ["careLink"],
  citations: cite("RDE-290-2022", "VII.4.c", "VI.6.5.5", "VI.6.5.5.a"),
  check: (plan) => {
    const { careLink } = plan;
    if (careLink === undefined) return unknown(plan);
    return careLink ? satisfied : violated({ params: {}, at: ["careLink"], expected: "Sí" });
  },
});
