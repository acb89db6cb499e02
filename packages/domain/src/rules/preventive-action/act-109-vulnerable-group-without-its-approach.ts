import { cite } from "../../norms/citation.js";
import type { Population } from "../../taxonomy/population.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

/** The groups in a condition of vulnerability, with the place that names each. */
const vulnerableGroups: ReadonlySet<Population> = new Set([
  "people-with-disabilities", // VI.6.3.f, VI.6.3.j, VII.3.b
  "lgbti", // VI.6.3.f, VI.6.3.j, VII.3.b
  "afro-descendant", // VI.6.3.j, VII.3.b
  "indigenous", // VI.6.3.j: "comunidades nativas"
  "peasant-communities", // VI.6.3.j: "y campesinas"
  "migrants-refugees", // VI.6.3.f, VII.3.b
  "rural", // VII.3.b
  "deprived-of-liberty", // VI.6.5.4.b
  "living-with-hiv", // VI.6.3.f
  "older-adults", // VI.6.3.j, VII.3.b
  "children", // VI.6.3.j
  "adolescents", // VI.6.3.j
]);

const unknown = undeterminedBy("approaches", "audience");

/** A group in a condition of vulnerability is addressed without the differential or the intersectional approach (RDE-290-2022 VI.6.3.f,j; VII.3.b). */
export const act109 = actionRules.record({
  code: "ACT-109",
  severity: "warning",
  basis: "preference",
  wording: "Realizar esfuerzos para prevenir la violencia de aquellos grupos",
  summary: {
    es: "El público incluye un grupo en condición de vulnerabilidad y no se declara el enfoque diferencial ni el de interseccionalidad.",
    en: "The audience holds a group in a condition of vulnerability and neither the differential nor the intersectional approach is declared.",
  },
  remedy: {
    es: "Aplique el enfoque diferencial o el interseccional con ese público, y declárelo.",
    en: "Use the differential or the intersectional approach with that audience, and declare it.",
  },
  fields: ["approaches", "audience"],
  citations: cite("RDE-290-2022", "VI.6.3.f", "VI.6.3.j", "VII.3.b"),
  check: (action) => {
    const { approaches, audience } = action;
    if (approaches?.includes("differential") || approaches?.includes("intersectionality")) return satisfied;
    if (audience !== undefined && !audience.some((group) => vulnerableGroups.has(group))) return satisfied;
    if (approaches === undefined || audience === undefined) return unknown(action);
    return violated({ params: { groups: audience.filter((group) => vulnerableGroups.has(group)) } });
  },
});
