import { cite } from "../../norms/citation.js";
import type { Population } from "../../taxonomy/population.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { interventionRules } from "./rules-over-interventions.js";

/** The publics that the guidelines ask to involve, each by any of its groups, of which the first names it. */
const PUBLICS = [
  // "Comprometer proactivamente a los hombres de la comunidad, policía, serenazgo, autoridades" (VII.2.e).
  ["men", "police", "municipal-security", "authorities"],
  // "Involucrar a las familias" (VII.2.g).
  ["families"],
  // "Involucrar a los medios de comunicación, influenciadores sociales" (VII.1.e, VII.2.h).
  ["media", "public-figures"],
] as const satisfies readonly (readonly Population[])[];

const unknown = undeterminedBy("audience");

/** The plan does not reach men, families or the media (RDE-290-2022 VII.1.e, VII.2.e, VII.2.g, VII.2.h). */
export const int040 = interventionRules.record({
  code: "INT-040",
  severity: "info",
  basis: "description",
  summary: {
    es: "El público del plan no incluye a los hombres, a las familias o a los medios de comunicación.",
    en: "The plan's audience does not hold men, families or the media.",
  },
  remedy: {
    es: "Considere comprometer también a ese público, o articular con una intervención que lo haga.",
    en: "Consider engaging that public too, or articulating with an intervention that does.",
  },
  fields: ["audience"],
  citations: cite("RDE-290-2022", "VII.2.e", "VII.2.g", "VII.1.e", "VII.2.h"),
  interpretation: {
    es: "Involucrar a estos públicos se pide al conjunto de la labor; a cada plan solo se le sugiere.",
    en: "To involve these publics is asked of the work as a whole; to each plan it is only suggested.",
  },
  check: (plan) => {
    const { audience } = plan;
    if (audience === undefined) return unknown(plan);
    if (audience.length === 0) return satisfied;
    const lacks = PUBLICS.filter((groups) => !groups.some((group) => audience.includes(group))).map(
      ([first]) => first,
    );
    return lacks.length === 0 ? satisfied : violated({ params: { lacks }, at: ["audience"] });
  },
});
