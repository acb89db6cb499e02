import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("audience");

/** The plan addresses no audience (RDE-290-2022 VI.6.1.i). */
export const int029 = interventionRules.record({
  code: "INT-029",
  severity: "error",
  basis: "obligation",
  wording: "es necesario considerar las particularidades de cada público objetivo",
  summary: {
    es: "El plan no se dirige a ningún público.",
    en: "The plan addresses no audience.",
  },
  remedy: {
    es: "Defina a quiénes se dirige la intervención.",
    en: "Define whom the intervention addresses.",
  },
  fields: ["audience"],
  citations: cite("RDE-290-2022", "VI.6.1.i"),
  interpretation: {
    es: "La norma pide considerar a cada público objetivo; un plan sin público no puede hacerlo.",
    en: "The norm asks to consider each audience; a plan without an audience cannot.",
  },
  check: (plan) => {
    const { audience } = plan;
    if (audience === undefined) return unknown(plan);
    return audience.length > 0 ? satisfied : violated({ params: {}, at: ["audience"] });
  },
});
