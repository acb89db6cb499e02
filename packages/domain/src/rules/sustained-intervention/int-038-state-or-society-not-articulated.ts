import { cite } from "../../norms/citation.js";
import type { Sector } from "../../taxonomy/sector.js";
import { concluded, satisfied, undeterminedBy, violated } from "../outcome.js";
import { interventionRules } from "./rules-over-interventions.js";
import { unsaidSectors } from "./unsaid-sectors.js";

type Side = "state" | "society";

/** On which side each sector stands; universities may be of either, so that they count for both. */
const sidesOf: { readonly [S in Sector]: readonly Side[] } = {
  "local-government": ["state"],
  health: ["state"],
  education: ["state"],
  police: ["state"],
  "women-ministry": ["state"],
  justice: ["state"],
  universities: ["state", "society"],
  "civil-society": ["society"],
  "womens-organizations": ["society"],
  "social-organizations": ["society"],
  ngos: ["society"],
};
const SIDES: readonly Side[] = ["state", "society"];

const unknown = undeterminedBy("actors");

/** The plan articulates with no body of the State, or with no organization of society (RDE-290-2022 VII.1.c, VII.1, VI.6.4). */
export const int038 = interventionRules.record({
  code: "INT-038",
  severity: "warning",
  basis: "preference",
  wording: "Promover alianzas con diversos actores",
  summary: {
    es: "El plan articula con actores, pero con ninguno del Estado o con ninguno de la sociedad.",
    en: "The plan articulates with actors, but with none of the State or with none of society.",
  },
  remedy: {
    es: "Articule tanto con entidades del Estado como con organizaciones de la sociedad.",
    en: "Articulate both with bodies of the State and with organizations of society.",
  },
  fields: ["actors"],
  citations: cite("RDE-290-2022", "VII.1.c", "VII.1", "VI.6.4"),
  interpretation: {
    es: "La norma pide articular con actores estatales y sociales «desde el ámbito de intervención correspondiente»; que un plan cuente con ambos es lo que se promueve.",
    en: "The norm asks to articulate with actors of State and society “desde el ámbito de intervención correspondiente”; that one plan has both is what it promotes.",
  },
  check: (plan) => {
    const { actors } = plan;
    if (actors === undefined) return unknown(plan);
    if (actors.length === 0) return satisfied;
    const lacks = SIDES.filter(
      (side) => !actors.some(({ sector }) => sector !== undefined && sidesOf[sector].includes(side)),
    );
    if (lacks.length === 0) return satisfied;
    const unsaid = unsaidSectors(actors);
    return unsaid.length > 0
      ? concluded<{ readonly lacks: readonly Side[] }>([], unsaid)
      : violated({ params: { lacks }, at: ["actors"] });
  },
});
