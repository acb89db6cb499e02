import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { act109 } from "../preventive-action/act-109-vulnerable-group-without-its-approach.js";
import { checkOf } from "./check-of-actions.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("audience");

/** The audience holds no group in a condition of vulnerability (RDE-290-2022 VII.3.b, VI.6.5.4.c). */
export const int041 = interventionRules.record({
  code: "INT-041",
  severity: "info",
  basis: "description",
  wording: "Realizar esfuerzos para prevenir la violencia de aquellos grupos",
  summary: {
    es: "El público del plan no incluye a ningún grupo en condición de vulnerabilidad.",
    en: "The plan's audience holds no group in a condition of vulnerability.",
  },
  remedy: {
    es: "Considere a quiénes de la zona suelen quedar fuera e inclúyalos en el público.",
    en: "Consider who in the zone tends to be left out, and include them in the audience.",
  },
  fields: ["audience"],
  citations: cite("RDE-290-2022", "VII.3.b", "VI.6.5.4.c", "VII.5"),
  interpretation: {
    es: "El esfuerzo se pide a la labor en su conjunto; a cada plan solo se le sugiere.",
    en: "The effort is asked of the work as a whole; to each plan it is only suggested.",
  },
  check: Effect.map(checkOf(act109), (check) => (plan) => {
    const { audience } = plan;
    if (audience === undefined) return unknown(plan);
    // Without any approach that check finds every vulnerable group there is.
    const holdsSome = check({ audience, approaches: [] }).status === "violated";
    return audience.length === 0 || holdsSome ? satisfied : violated({ params: {}, at: ["audience"] });
  }),
});
