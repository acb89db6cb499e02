import { cite } from "../norms/citation.js";
import { type CodeOf, citeAll, type Definitions, defineScheme } from "./scheme.js";

/** The publics that preventive work names (RDE-290-2022 VI.6.3, VI.6.5.2, VI.6.5.4.c, VII.2.e, VII.3.b). */
export const population = defineScheme({
  id: "population",
  title: { es: "Población", en: "Population" },
  headwords: ["población", "poblaciones", "personas", "público"],
  concepts: [
    {
      code: "children",
      label: { es: "Niñas y niños", en: "Children" },
      synonyms: ["Niños y niñas", "Niño/a", "Niñas/os", "Niñas, niños", "Niñez", "Infancia"],
      citations: cite("RDE-290-2022", "VI.6.5.4.c", "VI.6.3.j", "VI.6.1.i"),
    },
    {
      code: "adolescents",
      label: { es: "Adolescentes", en: "Adolescents" },
      synonyms: ["Adolescente", "Adolescencia", "Las y los adolescentes"],
      citations: cite("RDE-290-2022", "VI.6.5.4.c", "VI.6.3.j", "VI.6.1.i"),
    },
    {
      code: "young-people",
      label: { es: "Jóvenes", en: "Young people" },
      synonyms: ["Joven", "Juventud", "Las y los jóvenes"],
      citations: cite("RDE-290-2022", "VI.6.3.g", "VI.6.5.5.c"),
    },
    {
      code: "adults",
      label: { es: "Personas adultas", en: "Adults" },
      synonyms: ["Adulto/a", "Adultas/os", "Adultez"],
      citations: cite("RDE-290-2022", "VI.6.3.g"),
    },
    {
      code: "older-adults",
      label: { es: "Personas adultas mayores", en: "Older adults" },
      synonyms: ["Adulto/a mayor", "Adultas/os mayores", "Personas mayores", "PAM", "Tercera edad", "Vejez"],
      citations: cite("RDE-290-2022", "VI.6.5.4.c", "VI.6.3.j", "VII.3.b"),
    },
    {
      code: "women",
      label: { es: "Mujeres", en: "Women" },
      synonyms: ["Mujer"],
      citations: cite("RDE-290-2022", "VI.6.5.2", "VI.6.5.4.c"),
    },
    {
      code: "men",
      label: { es: "Hombres", en: "Men" },
      synonyms: ["Hombre", "Varón", "Varones"],
      citations: citeAll(cite("RDE-290-2022", "VI.6.5.2", "VII.2.e"), cite("DG-018-2016", "VI.6.6")),
    },
    {
      code: "families",
      label: { es: "Familias", en: "Families" },
      synonyms: [
        "Familia",
        "Hogares",
        "Hogares/familias",
        "Grupo familiar",
        "Integrantes del grupo familiar",
      ],
      citations: cite("RDE-290-2022", "VI.6.5.2", "VI.6.5.4.c", "VII.2.g"),
    },
    {
      code: "community-leaders",
      label: { es: "Líderes y lideresas", en: "Community leaders" },
      synonyms: [
        "Lideresas y líderes",
        "Líderes",
        "Lideresas",
        "Líderes/as",
        "Líderes/lideresas",
        "Líderes/as comunitarios/as",
        "Líderes comunitarios",
        "Líderes y lideresas comunitarias",
        "Líderes y lideresas comunales",
        "Líderes comunales",
      ],
      citations: cite("RDE-290-2022", "VI.6.5.2"),
    },
    {
      code: "educational-community",
      label: { es: "Comunidad educativa", en: "Educational community" },
      synonyms: ["Comunidades educativas"],
      citations: cite("RDE-290-2022", "VI.6.5.2"),
    },
    {
      code: "justice-operators",
      label: { es: "Operadoras y operadores de justicia", en: "Justice operators" },
      synonyms: [
        "Operadores y operadoras de justicia",
        "Operador/a de justicia",
        "Operadoras/es de justicia",
        "Operadores y aplicadores de la ley",
        "Aplicadores de la ley",
      ],
      citations: cite("RDE-290-2022", "VI.6.5.1.c"),
    },
    {
      code: "authorities",
      label: { es: "Autoridades", en: "Authorities" },
      synonyms: ["Autoridad", "Autoridades locales", "Autoridades regionales y locales"],
      citations: cite("RDE-290-2022", "VII.2.e"),
    },
    {
      code: "police",
      label: { es: "Policía", en: "Police" },
      synonyms: ["Policías", "PNP", "Policía Nacional", "Policía Nacional del Perú", "Personal policial"],
      citations: cite("RDE-290-2022", "VII.2.e"),
    },
    {
      code: "municipal-security",
      label: { es: "Serenazgo", en: "Municipal security" },
      synonyms: ["Serenos", "Sereno/a", "Serenas/os", "Personal de serenazgo"],
      citations: cite("RDE-290-2022", "VII.2.e"),
    },
    {
      code: "media",
      label: { es: "Medios de comunicación", en: "Media" },
      synonyms: ["Medios", "Medio de comunicación", "Medios de comunicación local", "Prensa"],
      citations: cite("RDE-290-2022", "VI.6.5.2", "VII.1.e", "VII.2.h"),
    },
    {
      code: "public-figures",
      label: { es: "Personalidades y colectivos con incidencia pública", en: "Public figures" },
      synonyms: ["Personalidades", "Figuras públicas", "Influenciadores sociales", "Influencers"],
      citations: cite("RDE-290-2022", "VI.6.5.2", "VII.1.e"),
    },
    {
      code: "companies",
      label: { es: "Empresas", en: "Companies" },
      synonyms: ["Empresa"],
      citations: cite("RDE-290-2022", "VI.6.5.2", "VI.6.4.2"),
    },
    {
      code: "institutions",
      label: { es: "Instituciones públicas y privadas", en: "Public and private institutions" },
      synonyms: ["Instituciones", "Institución", "Instituciones públicas", "Instituciones privadas"],
      citations: cite("RDE-290-2022", "VI.6.5.2"),
    },
    {
      code: "general-public",
      label: { es: "Población general", en: "General public" },
      synonyms: ["Población en general", "Público general", "Público en general", "Ciudadanía"],
      citations: cite("RDE-290-2022", "VI.6.5.2", "VI.6.1.i"),
    },
    {
      code: "people-with-disabilities",
      label: { es: "Personas con discapacidad", en: "People with disabilities" },
      synonyms: ["Persona con discapacidad", "PCD", "Discapacidad"],
      citations: cite("RDE-290-2022", "VI.6.5.4.c", "VI.6.3.j", "VII.3.b"),
    },
    {
      code: "lgbti",
      label: { es: "Personas LGTBI", en: "LGBTI people" },
      synonyms: ["LGBTI", "LGTBIQ", "LGBTIQ", "LGTBIQ+", "LGBTIQ+", "Comunidad LGTBI", "Comunidad LGBTI"],
      citations: cite("RDE-290-2022", "VI.6.5.4.c", "VI.6.3.j", "VII.3.b"),
    },
    {
      code: "afro-descendant",
      label: { es: "Población afrodescendiente", en: "Afro-descendant people" },
      synonyms: ["Afrodescendientes", "Afroperuano/a", "Afroperuanas/os"],
      citations: cite("RDE-290-2022", "VII.3.b", "VI.6.3.j"),
    },
    {
      code: "indigenous",
      label: { es: "Pueblos indígenas u originarios", en: "Indigenous peoples" },
      synonyms: [
        "Indígena",
        "Indígenas",
        "Pueblos indígenas",
        "Pueblos originarios",
        "Comunidades nativas",
        "Comunidad nativa",
      ],
      citations: cite("RDE-290-2022", "VI.6.3.j", "VI.6.5.4.b"),
    },
    {
      code: "peasant-communities",
      label: { es: "Comunidades campesinas", en: "Peasant communities" },
      synonyms: ["Comunidad campesina", "Campesino/a", "Campesinas/os"],
      citations: cite("RDE-290-2022", "VI.6.3.j"),
    },
    {
      code: "migrants-refugees",
      label: { es: "Personas en situación de migración o refugio", en: "Migrants and refugees" },
      synonyms: [
        "Migrante",
        "Migrantes",
        "Refugiado/a",
        "Refugiadas/os",
        "Migrantes y refugiados/as",
        "Migrantes y refugiadas/os",
        "Personas migrantes o refugiadas",
        "Personas migrantes y refugiadas",
      ],
      citations: cite("RDE-290-2022", "VII.3.b"),
    },
    {
      code: "rural",
      label: { es: "Personas de zonas rurales", en: "Rural people" },
      synonyms: ["Zonas rurales", "Población rural"],
      citations: cite("RDE-290-2022", "VII.3.b"),
    },
    {
      code: "deprived-of-liberty",
      label: { es: "Personas privadas de libertad", en: "People deprived of liberty" },
      synonyms: [
        "Personas privadas de la libertad",
        "Privado/a de libertad",
        "Privadas/os de libertad",
        "PPL",
      ],
      citations: cite("RDE-290-2022", "VI.6.5.4.b"),
    },
    {
      code: "living-with-hiv",
      label: { es: "Personas que viven con VIH", en: "People living with HIV" },
      synonyms: ["VIH", "Personas con VIH", "Personas viviendo con VIH"],
      citations: cite("RDE-290-2022", "VI.6.5.4.b", "VI.6.3.f"),
    },
  ],
});

/** A code of `population`. */
export type Population = CodeOf<typeof population>;

export const populationDefinitions: Definitions<Population> = {
  children: {
    es: "Personas que no han llegado a la adolescencia.",
    en: "People who have not reached adolescence.",
  },
  adolescents: {
    es: "Personas entre la niñez y la mayoría de edad.",
    en: "People between childhood and coming of age.",
  },
  "young-people": {
    es: "Personas en los primeros años tras la adolescencia.",
    en: "People in the first years after adolescence.",
  },
  adults: {
    es: "Personas que dejaron la juventud y aún no llegan a la vejez.",
    en: "People past youth and not yet in old age.",
  },
  "older-adults": {
    es: "Personas en la etapa de la vejez.",
    en: "People in the stage of old age.",
  },
  women: {
    es: "Mujeres, cuando la acción se dirige a ellas como tales.",
    en: "Women, when the action addresses them as such.",
  },
  men: {
    es: "Hombres, cuando la acción se dirige a ellos como tales.",
    en: "Men, when the action addresses them as such.",
  },
  families: {
    es: "Hogares y parientes convocados en conjunto.",
    en: "Households and relatives invited together.",
  },
  "community-leaders": {
    es: "Quienes guían o representan a organizaciones y vecindarios.",
    en: "Those who guide or represent organizations and neighbourhoods.",
  },
  "educational-community": {
    es: "Estudiantes, docentes, directivos, personal y familias de un centro de estudios.",
    en: "Students, teachers, heads, staff and families of a place of learning.",
  },
  "justice-operators": {
    es: "Quienes aplican la ley contra la violencia desde el sistema de justicia.",
    en: "Those who apply the law against violence from within the justice system.",
  },
  authorities: {
    es: "Quienes toman decisiones públicas en la región o la localidad.",
    en: "Those who take public decisions in the region or locality.",
  },
  police: {
    es: "Personal de la Policía Nacional.",
    en: "Members of the National Police.",
  },
  "municipal-security": {
    es: "Personal municipal que vigila y auxilia en la vía pública.",
    en: "Municipal staff who patrol and give help in public places.",
  },
  media: {
    es: "Periodistas y empresas de prensa, radio, televisión o medios digitales.",
    en: "Journalists and companies of press, radio, television or digital media.",
  },
  "public-figures": {
    es: "Personas y colectivos conocidos cuya voz pesa en el debate público.",
    en: "Known people and groups whose voice weighs in public debate.",
  },
  companies: {
    es: "Empresas y quienes trabajan en ellas.",
    en: "Companies and those who work in them.",
  },
  institutions: {
    es: "Entidades del Estado o privadas y su personal.",
    en: "State or private bodies and their staff.",
  },
  "general-public": {
    es: "Cualquier persona, sin distinguir un grupo.",
    en: "Anyone, with no group singled out.",
  },
  "people-with-disabilities": {
    es: "Personas que por una deficiencia y las barreras del entorno no participan en igualdad.",
    en: "People whom an impairment and the barriers around them keep from taking part as equals.",
  },
  lgbti: {
    es: "Personas lesbianas, gais, trans, bisexuales e intersex.",
    en: "Lesbian, gay, trans, bisexual and intersex people.",
  },
  "afro-descendant": {
    es: "Personas que descienden de la población africana llegada al país.",
    en: "People who descend from the Africans brought to the country.",
  },
  indigenous: {
    es: "Pueblos anteriores al Estado que conservan identidad propia, con sus comunidades nativas.",
    en: "Peoples older than the State who keep an identity of their own, with their native communities.",
  },
  "peasant-communities": {
    es: "Comunidades del campo con tierra, organización y costumbres comunes.",
    en: "Country communities with shared land, organization and customs.",
  },
  "migrants-refugees": {
    es: "Personas que dejaron su lugar de origen, por decisión o por necesidad de protección.",
    en: "People who left their home place, by choice or in need of protection.",
  },
  rural: {
    es: "Personas que viven en el campo, lejos de los centros urbanos.",
    en: "People who live in the country, away from urban centres.",
  },
  "deprived-of-liberty": {
    es: "Personas recluidas por orden de una autoridad.",
    en: "People held by order of an authority.",
  },
  "living-with-hiv": {
    es: "Personas con diagnóstico de VIH.",
    en: "People diagnosed with HIV.",
  },
};
