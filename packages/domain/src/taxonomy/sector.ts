import { cite } from "../norms/citation.js";
import { type CodeOf, type Definitions, defineScheme } from "./scheme.js";

/** The sectors whose part against violence the citizens' monitoring of Carabayllo reports (CARABAYLLO-2022). */
export const sector = defineScheme({
  id: "sector",
  title: { es: "Sector", en: "Sector" },
  headwords: ["sector", "sectores"],
  concepts: [
    {
      code: "local-government",
      label: { es: "Gobierno local", en: "Local government" },
      synonyms: [
        "Gobiernos locales",
        "Municipalidad",
        "Municipalidades",
        "Municipalidad distrital",
        "Municipalidad provincial",
        "Municipio",
      ],
      citations: cite("CARABAYLLO-2022", "Objetivos y Metodología", "Hallazgos", "Recomendaciones"),
    },
    {
      code: "health",
      label: { es: "Salud", en: "Health" },
      synonyms: [
        "Ministerio de Salud",
        "MINSA",
        "DIRIS",
        "Centro de salud",
        "Centros de salud",
        "Centro de Salud Mental Comunitario",
        "Establecimiento de salud",
        "Establecimientos de salud",
      ],
      citations: cite("CARABAYLLO-2022", "Objetivos y Metodología", "Hallazgos", "Recomendaciones"),
    },
    {
      code: "education",
      label: { es: "Educación", en: "Education" },
      synonyms: [
        "Ministerio de Educación",
        "MINEDU",
        "UGEL",
        "Escuela",
        "Escuelas",
        "Colegio",
        "Colegios",
        "Institución educativa",
      ],
      citations: cite("CARABAYLLO-2022", "Objetivos y Metodología", "Hallazgos", "Recomendaciones"),
    },
    {
      code: "police",
      label: { es: "Policía", en: "Police" },
      synonyms: [
        "Policía Nacional",
        "Policía Nacional del Perú",
        "PNP",
        "Comisaría",
        "Comisarías",
        "Interior",
        "Ministerio del Interior",
        "MININTER",
      ],
      citations: cite("CARABAYLLO-2022", "Objetivos y Metodología", "Hallazgos"),
    },
    {
      code: "women-ministry",
      label: { es: "Ministerio de la Mujer", en: "Ministry of Women" },
      synonyms: [
        "Ministerio de la Mujer y Poblaciones Vulnerables",
        "MIMP",
        "Mujer",
        "Mujer y Poblaciones Vulnerables",
        "CEM",
        "Centro Emergencia Mujer",
        "Centro de Emergencia Mujer",
        "Centros de Emergencia Mujer",
      ],
      citations: cite("CARABAYLLO-2022", "Objetivos y Metodología", "Hallazgos", "Recomendaciones"),
    },
    {
      code: "justice",
      label: { es: "Justicia", en: "Justice" },
      synonyms: [
        "Ministerio de Justicia",
        "Ministerio de Justicia y Derechos Humanos",
        "MINJUSDH",
        "MINJUS",
        "Centro de Asistencia Legal Gratuita",
        "Poder Judicial",
        "Ministerio Público",
        "Fiscalía",
      ],
      citations: cite("CARABAYLLO-2022", "Contexto", "Hallazgos"),
    },
    {
      code: "universities",
      label: { es: "Universidades", en: "Universities" },
      synonyms: ["Universidad"],
      citations: cite("CARABAYLLO-2022", "Hallazgos", "Recomendaciones"),
    },
    {
      code: "civil-society",
      label: { es: "Sociedad civil", en: "Civil society" },
      synonyms: ["Sociedad civil organizada"],
      citations: cite("CARABAYLLO-2022", "Objetivos y Metodología", "Hallazgos", "Recomendaciones"),
    },
    {
      code: "womens-organizations",
      label: { es: "Organizaciones de mujeres", en: "Women's organizations" },
      synonyms: [
        "Organización de mujeres",
        "Organizaciones sociales de mujeres",
        "Mujeres organizadas",
        "Olla común",
        "Ollas comunes",
        "Comedor popular",
        "Comedores populares",
      ],
      citations: cite("CARABAYLLO-2022", "Contexto", "Hallazgos", "Recomendaciones"),
      broader: "civil-society",
    },
    {
      code: "social-organizations",
      label: { es: "Organizaciones sociales", en: "Social organizations" },
      synonyms: [
        "Organización social",
        "Organizaciones sociales de base",
        "Organizaciones vecinales",
        "Junta vecinal",
        "Juntas vecinales",
        "Juntas vecinales de seguridad ciudadana",
      ],
      citations: cite("CARABAYLLO-2022", "Hallazgos", "Recomendaciones"),
      broader: "civil-society",
    },
    {
      code: "ngos",
      label: { es: "ONG", en: "NGOs" },
      synonyms: ["ONGs", "Organización no gubernamental", "Organizaciones no gubernamentales"],
      citations: cite("CARABAYLLO-2022", "Hallazgos", "Recomendaciones"),
      broader: "civil-society",
    },
  ],
});

/** A code of `sector`. */
export type Sector = CodeOf<typeof sector>;

export const sectorDefinitions: Definitions<Sector> = {
  "local-government": {
    es: "La municipalidad, que por ley preside y conduce la instancia de concertación del distrito.",
    en: "The municipality, which by law presides over and leads the district's concertation body.",
  },
  health: {
    es: "Los centros de salud y de salud mental del distrito y quienes los dirigen.",
    en: "The district's health and mental health centres and those who direct them.",
  },
  education: {
    es: "Las escuelas y la unidad de gestión educativa de la que dependen.",
    en: "Schools and the education office to which they belong.",
  },
  police: {
    es: "Las comisarías y su trabajo con el vecindario.",
    en: "Police stations and their work with the neighbourhood.",
  },
  "women-ministry": {
    es: "El ministerio rector contra la violencia y sus Centros Emergencia Mujer.",
    en: "The ministry that leads against violence and its Centros Emergencia Mujer.",
  },
  justice: {
    es: "Quienes juzgan, acusan o defienden, con la asistencia legal gratuita.",
    en: "Those who judge, prosecute or defend, with free legal assistance.",
  },
  universities: {
    es: "Casas de estudio que aportan docentes, profesionales y convenios.",
    en: "Places of higher learning that lend teachers, professionals and agreements.",
  },
  "civil-society": {
    es: "La ciudadanía organizada que vigila y acompaña la lucha contra la violencia.",
    en: "Organized citizens who watch over and join in the fight against violence.",
  },
  "womens-organizations": {
    es: "Organizaciones que las mujeres forman para sostenerse y defender sus derechos.",
    en: "Organizations that women form to sustain one another and defend their rights.",
  },
  "social-organizations": {
    es: "Vecinas y vecinos que se juntan por el bien de su zona.",
    en: "Neighbours who come together for the good of their zone.",
  },
  ngos: {
    es: "Instituciones privadas sin fin de lucro que apoyan a escuelas, municipios y comunidades.",
    en: "Private non-profit institutions that support schools, municipalities and communities.",
  },
};
