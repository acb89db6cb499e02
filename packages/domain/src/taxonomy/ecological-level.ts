import { cite } from "../norms/citation.js";
import { type CodeOf, type Definitions, defineScheme } from "./scheme.js";

/**
 * The levels of the ecological model as the two norms count them: four in the guidelines
 * (RDE-290-2022 VI.6.5.2), three in the men's directive (DG-018-2016 V.5.4.7).
 */
export const ecologicalLevel = defineScheme({
  id: "ecological-level",
  title: { es: "Nivel ecológico", en: "Ecological level" },
  headwords: ["nivel", "ámbito", "nivel ecológico"],
  concepts: [
    {
      code: "individual",
      label: { es: "Individual", en: "Individual" },
      synonyms: ["Personal"],
      citations: cite("RDE-290-2022", "VI.6.5.2"),
    },
    {
      code: "relational",
      label: { es: "Relacional", en: "Relational" },
      synonyms: ["Familiar", "Familiar/relacional", "Relacional/familiar", "Familiar y relacional"],
      citations: cite("RDE-290-2022", "VI.6.5.2"),
    },
    {
      code: "community",
      label: { es: "Comunitario", en: "Community" },
      synonyms: ["Comunitaria", "Comunidad", "Organizativo y comunitario", "Organizativo"],
      citations: cite("RDE-290-2022", "VI.6.5.2"),
    },
    {
      code: "societal",
      label: { es: "Social", en: "Societal" },
      synonyms: ["Sociedad", "Estructural"],
      citations: cite("RDE-290-2022", "VI.6.5.2", "VI.6.3.b"),
    },
    {
      code: "microsocial",
      label: { es: "Microsocial", en: "Microsocial" },
      citations: cite("DG-018-2016", "V.5.4.7.c"),
    },
    {
      code: "exosocial",
      label: { es: "Exosocial", en: "Exosocial" },
      citations: cite("DG-018-2016", "V.5.4.7.b"),
    },
    {
      code: "macrosocial",
      label: { es: "Macrosocial", en: "Macrosocial" },
      citations: cite("DG-018-2016", "V.5.4.7.a"),
    },
  ],
});

/** A code of `ecologicalLevel`, of either norm. */
export type EcologicalLevel = CodeOf<typeof ecologicalLevel>;

/** The three levels of the men's directive (DG-018-2016 V.5.4.7.a–c). */
export type DirectiveLevel = "microsocial" | "exosocial" | "macrosocial";

/** The four levels of the guidelines (RDE-290-2022 VI.6.5.2). */
export type GuidelineLevel = Exclude<EcologicalLevel, DirectiveLevel>;

/** The guidelines' four levels, from the person outwards: what the register's field accepts. */
export const guidelineLevels = [
  "individual",
  "relational",
  "community",
  "societal",
] as const satisfies readonly GuidelineLevel[];

/**
 * The directive's level within which each level of the guidelines falls.
 *
 * The directive's microsocial level holds both an individual and a relational microsystem
 * (DG-018-2016 V.5.4.7.c); its exosocial level is that of institutions, schools, street and companies
 * (V.5.4.7.b) and its macrosocial level that of culture (V.5.4.7.a), as the community and social levels
 * are in RDE-290-2022 VI.6.5.2. Interpretation: no norm states the correspondence of the last two.
 */
export const directiveLevelOf: { readonly [L in GuidelineLevel]: DirectiveLevel } = {
  individual: "microsocial",
  relational: "microsocial",
  community: "exosocial",
  societal: "macrosocial",
};

/** The guidelines' levels that each level of the directive takes in: `directiveLevelOf`, read backwards. */
export const guidelineLevelsOf: {
  readonly [L in DirectiveLevel]: readonly [GuidelineLevel, ...GuidelineLevel[]];
} = {
  microsocial: ["individual", "relational"],
  exosocial: ["community"],
  macrosocial: ["societal"],
};

/**
 * The ecological level at which each level of change of RDE-290-2022 VII.2.b takes place.
 *
 * Interpretation: `institutional` is read as the organizational and community level, where VI.6.5.2
 * places institutions and their agents, and `structural` as the social one, as VI.6.3.b uses the word.
 */
export const levelOfChange: {
  readonly [L in "individual" | "interpersonal" | "institutional" | "structural"]: GuidelineLevel;
} = {
  individual: "individual",
  interpersonal: "relational",
  institutional: "community",
  structural: "societal",
};

export const ecologicalLevelDefinitions: Definitions<EcologicalLevel> = {
  individual: {
    es: "La persona: su historia, su carácter y sus conductas.",
    en: "The person: their history, character and behaviour.",
  },
  relational: {
    es: "Los vínculos cercanos: pareja, familia y amistades.",
    en: "Close ties: partner, family and friends.",
  },
  community: {
    es: "El entorno organizado: barrio, escuela, instituciones, empresas y líderes locales.",
    en: "The organized surroundings: neighbourhood, school, institutions, companies and local leaders.",
  },
  societal: {
    es: "La sociedad entera: sus normas, sus recursos y el lugar que da a mujeres y hombres.",
    en: "Society as a whole: its norms, its resources and the place it gives women and men.",
  },
  microsocial: {
    es: "La persona consigo misma y con su familia y allegados.",
    en: "The person with themselves and with their family and people close by.",
  },
  exosocial: {
    es: "Las instituciones y espacios públicos que pueden alentar el machismo.",
    en: "The institutions and public spaces that may foster machismo.",
  },
  macrosocial: {
    es: "La cultura y los imaginarios que ponen a los varones por encima de las mujeres.",
    en: "The culture and shared images that place men above women.",
  },
};
