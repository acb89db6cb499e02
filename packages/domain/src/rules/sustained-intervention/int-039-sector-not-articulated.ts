import { cite } from "../../norms/citation.js";
import type { Sector } from "../../taxonomy/sector.js";
import { concluded, satisfied, undeterminedBy, violated } from "../outcome.js";
import { interventionRules } from "./rules-over-interventions.js";
import { unsaidSectors } from "./unsaid-sectors.js";

/** The sectors of the territory that the numeral names: local government, education and health. */
const NAMED = ["local-government", "education", "health"] as const satisfies readonly Sector[];

const unknown = undeterminedBy("actors");

/** The plan does not articulate with local government, education or health (RDE-290-2022 VI.6.5.1.a, VII.1.b). */
export const int039 = interventionRules.record({
  code: "INT-039",
  severity: "info",
  basis: "description",
  wording: "se articula además con instancias descentralizadas de Educación, Salud y de otros Sectores",
  summary: {
    es: "El plan no articula con el gobierno local, con Educación o con Salud.",
    en: "The plan does not articulate with local government, with education or with health.",
  },
  remedy: {
    es: "Considere articular con ese sector, según lo que la intervención necesite de él.",
    en: "Consider articulating with that sector, by what the intervention needs of it.",
  },
  fields: ["actors"],
  citations: cite("RDE-290-2022", "VI.6.5.1.a", "VII.1.b"),
  interpretation: {
    es: "Se articula «en función a las intervenciones»: no toda intervención necesita a cada sector, y por eso solo se sugiere.",
    en: "One articulates “en función a las intervenciones”: not every intervention needs each sector, so this only suggests.",
  },
  check: (plan) => {
    const { actors } = plan;
    if (actors === undefined) return unknown(plan);
    if (actors.length === 0) return satisfied;
    const lacks = NAMED.filter((sector) => !actors.some((actor) => actor.sector === sector));
    if (lacks.length === 0) return satisfied;
    const unsaid = unsaidSectors(actors);
    return unsaid.length > 0
      ? concluded<{ readonly lacks: readonly Sector[] }>([], unsaid)
      : violated({ params: { lacks }, at: ["actors"] });
  },
});
