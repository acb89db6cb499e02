import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("violenceTypes");

/** The plan confronts no type of violence (RDE-290-2022 VII.3.a, VI.6.5.4.a). */
export const int028 = interventionRules.record({
  code: "INT-028",
  severity: "error",
  basis: "obligation",
  wording: "orientada a enfrentar los tipos de violencia",
  summary: {
    es: "El plan no enfrenta ningún tipo de violencia.",
    en: "The plan confronts no type of violence.",
  },
  remedy: {
    es: "Diga qué tipos de violencia enfrenta la intervención: física, psicológica, sexual o económica.",
    en: "Say which types of violence the intervention confronts: physical, psychological, sexual or economic.",
  },
  fields: ["violenceTypes"],
  citations: cite("RDE-290-2022", "VII.3.a", "VI.6.5.4.a"),
  check: (plan) => {
    const { violenceTypes } = plan;
    if (violenceTypes === undefined) return unknown(plan);
    return violenceTypes.length > 0 ? satisfied : violated({ params: {}, at: ["violenceTypes"] });
  },
});
