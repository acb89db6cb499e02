import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { groupRules } from "./rules-over-groups.js";

/** The two traits of the method that the directive names. */
const TRAITS = ["experiential", "didactic"] as const;

const unknown = undeterminedBy("techniques");

/** The techniques hold none that is experiential, or none that is didactic (DG-018-2016 VI.6.4.10.a). */
export const grp026 = groupRules.record({
  code: "GRP-026",
  severity: "error",
  basis: "obligation",
  wording: "se deben considerar los siguientes elementos […] mediante una metodología vivencial y didáctica",
  summary: {
    es: "Entre las técnicas del grupo faltan las vivenciales o las didácticas.",
    en: "The group's techniques lack experiential or didactic ones.",
  },
  remedy: {
    es: "Trabaje el análisis de la violencia con técnicas vivenciales y también didácticas.",
    en: "Work on the analysis of violence with techniques that are experiential and with didactic ones too.",
  },
  fields: ["techniques"],
  citations: cite("DG-018-2016", "VI.6.4.10.a"),
  check: (group) => {
    const { techniques } = group;
    if (techniques === undefined) return unknown(group);
    const lacks = TRAITS.filter((trait) => !techniques.includes(trait));
    return lacks.length === 0 ? satisfied : violated({ params: { lacks }, at: ["techniques"] });
  },
});
