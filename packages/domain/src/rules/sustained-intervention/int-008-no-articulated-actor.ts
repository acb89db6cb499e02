import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("actors");

/** The plan articulates with no actor (RDE-290-2022 VI.6.5.1.a, VII.1). */
export const int008 = interventionRules.record({
  code: "INT-008",
  severity: "error",
  basis: "obligation",
  wording: "Articular con los diversos actores políticos, estatales y sociales",
  summary: {
    es: "El plan no articula con ningún actor.",
    en: "The plan articulates with no actor.",
  },
  remedy: {
    es: "Identifique a los actores con los que se articula la intervención y acuerde con ellos su parte.",
    en: "Identify the actors with whom the intervention articulates, and agree on their part with them.",
  },
  fields: ["actors"],
  citations: cite("RDE-290-2022", "VII.1", "VI.6.5.1.a", "VII.4.a"),
  check: (plan) => {
    const { actors } = plan;
    if (actors === undefined) return unknown(plan);
    return actors.length > 0 ? satisfied : violated({ params: {}, at: ["actors"] });
  },
});
