import { cite } from "../../norms/citation.js";
import { type GuidelineLevel, guidelineLevels } from "../../taxonomy/ecological-level.js";
import type { Population } from "../../taxonomy/population.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

/**
 * The ecological levels at which each group is worked with (RDE-290-2022 VI.6.5.2). Where the
 * numeral does not name a group, the comment says by what it is placed; where that leaves two
 * levels open, both count.
 */
const levelsOfGroup: { readonly [G in Population]: readonly GuidelineLevel[] } = {
  // "A nivel individual: con mujeres y hombres"; the age groups are women and men of an age.
  women: ["individual"],
  men: ["individual"],
  children: ["individual"],
  adolescents: ["individual"],
  "young-people": ["individual"],
  adults: ["individual"],
  "older-adults": ["individual"],
  // Women and men in a condition of vulnerability: VI.6.5.4.c, VII.3.b.
  "people-with-disabilities": ["individual"],
  lgbti: ["individual"],
  "afro-descendant": ["individual"],
  indigenous: ["individual"],
  "migrants-refugees": ["individual"],
  rural: ["individual"],
  "deprived-of-liberty": ["individual"],
  "living-with-hiv": ["individual"],
  // As the other vulnerable groups, and communities by themselves: VI.6.3.j.
  "peasant-communities": ["individual", "community"],
  // "A nivel familiar/relacional: con hogares/familias".
  families: ["relational"],
  // "A nivel organizativo y comunitario: con líderes y lideresas […] comunidad educativa […] empresas,
  // medios de comunicación, personalidades y colectivos con incidencia en la esfera pública".
  "community-leaders": ["community"],
  "educational-community": ["community"],
  companies: ["community"],
  "public-figures": ["community"],
  // Those who apply the law act within their community: VI.6.5.1.c.
  "justice-operators": ["community"],
  // "policía, serenazgo, autoridades" are men of the community (VII.2.e) and of public institutions.
  authorities: ["community", "societal"],
  police: ["community", "societal"],
  "municipal-security": ["community", "societal"],
  // Named at both levels.
  media: ["community", "societal"],
  // "A nivel social: con la población general, medios de comunicación, instituciones públicas y privadas".
  "general-public": ["societal"],
  // Also "instituciones y sus agentes" of the community level.
  institutions: ["community", "societal"],
};

const unknown = undeterminedBy("ecologicalLevels", "audience");

/** No ecological level declared is one at which any group of the audience is worked with (RDE-290-2022 VI.6.5.2). */
export const act112 = actionRules.record({
  code: "ACT-112",
  severity: "warning",
  basis: "doubtful-data",
  summary: {
    es: "Ninguno de los niveles ecológicos declarados es uno en que se trabaje con algún grupo del público.",
    en: "No ecological level declared is one at which any group of the audience is worked with.",
  },
  remedy: {
    es: "Declare un nivel ecológico en el que se trabaja con ese público.",
    en: "Declare an ecological level at which that audience is worked with.",
  },
  fields: ["ecologicalLevels", "audience"],
  citations: cite("RDE-290-2022", "VI.6.5.2"),
  interpretation: {
    es: "El numeral ubica en cada nivel a algunos grupos; los que no nombra se ubican por semejanza, y por eso solo se advierte.",
    en: "The numeral places some groups at each level; those that it does not name are placed by likeness, so this only warns.",
  },
  check: (action) => {
    const { ecologicalLevels: declared, audience } = action;
    if (audience?.length === 0) return satisfied;
    if (declared === undefined || audience === undefined) return unknown(action);
    if (audience.some((group) => levelsOfGroup[group].some((level) => declared.includes(level)))) {
      return satisfied;
    }
    const fitting = guidelineLevels.filter((level) =>
      audience.some((group) => levelsOfGroup[group].includes(level)),
    );
    return violated({ params: { groups: audience, declared, fitting } });
  },
});
