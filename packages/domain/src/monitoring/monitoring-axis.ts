import { cite } from "../norms/citation.js";
import { type CodeOf, type Definitions, defineScheme } from "../taxonomy/scheme.js";

/** What the Carabayllo method asks about: five axes for every sector, and two topics that belong to one sector each. */
export const monitoringAxis = defineScheme({
  id: "monitoring-axis",
  title: { es: "Eje de monitoreo", en: "Monitoring axis" },
  headwords: ["eje", "tema"],
  concepts: [
    {
      code: "competencies",
      label: {
        es: "Competencias y capacidades desarrolladas sobre temas básicos para la comprensión de la violencia de género",
        en: "Competence and capacities developed on what is basic to understand gender-based violence",
      },
      synonyms: ["Competencias y capacidades", "Competencias"],
      citations: cite("CARABAYLLO-2022", "Metodología eje 1"),
    },
    {
      code: "primary-prevention",
      label: {
        es: "Relación entre el desarrollo de capacidades y las acciones de prevención primaria, dirigidas a su público objetivo",
        en: "Relation between the development of capacities and primary prevention actions for their target public",
      },
      synonyms: ["Desarrollo de capacidades y prevención primaria", "Prevención primaria"],
      citations: cite("CARABAYLLO-2022", "Metodología eje 2"),
    },
    {
      code: "multisectoral-articulation",
      label: {
        es: "Compromiso y alianzas generadas en la intervención articulada multisectorial",
        en: "Commitment and alliances made in articulated multisector intervention",
      },
      synonyms: ["Intervención articulada multisectorial", "Compromiso y alianzas"],
      citations: cite("CARABAYLLO-2022", "Metodología eje 3"),
    },
    {
      code: "territorial-approach",
      label: {
        es: "Incorporación de un enfoque territorial para la prevención y atención de la VBG",
        en: "Inclusion of a territorial approach to prevent and attend gender-based violence",
      },
      synonyms: ["Enfoque territorial"],
      citations: cite("CARABAYLLO-2022", "Metodología eje 4"),
    },
    {
      code: "civil-society-participation",
      label: {
        es: "Incorporación de la participación de la sociedad civil",
        en: "Inclusion of civil society's participation",
      },
      synonyms: ["Participación de la sociedad civil"],
      citations: cite("CARABAYLLO-2022", "Metodología eje 5"),
    },
    {
      code: "stereotypes-and-sex-education",
      label: {
        es: "Incorporación en la enseñanza educativa de contenidos sobre la eliminación de estereotipos de género y lineamientos de Educación Sexual Integral como una forma de prevención de la violencia",
        en: "Inclusion in teaching of contents to end gender stereotypes and of the guidelines of comprehensive sex education as a form of violence prevention",
      },
      synonyms: ["Educación Sexual Integral", "ESI"],
      citations: cite("CARABAYLLO-2022", "Metodología tema 1"),
    },
    {
      code: "emergency-kits",
      label: {
        es: "Entrega de Kits de Emergencia en casos de Violencia Sexual en Centros de Salud",
        en: "Delivery of emergency kits in cases of sexual violence in health centres",
      },
      synonyms: ["Kits de emergencia", "Entrega de Kits de Emergencia"],
      citations: cite("CARABAYLLO-2022", "Metodología tema 2"),
    },
  ],
});

/** A code of `monitoringAxis`. */
export type MonitoringAxis = CodeOf<typeof monitoringAxis>;

export const monitoringAxisDefinitions: Definitions<MonitoringAxis> = {
  competencies: {
    es: "Lo que el personal ha aprendido de la violencia, sus causas y los enfoques para entenderla.",
    en: "What staff have learnt of violence, its causes and the approaches to understand it.",
  },
  "primary-prevention": {
    es: "Cómo lo aprendido se vuelve trabajo preventivo con la gente a la que sirve cada sector.",
    en: "How what was learnt becomes preventive work with the people whom each sector serves.",
  },
  "multisectoral-articulation": {
    es: "Cuánto se comprometen y se alían los sectores para actuar juntos.",
    en: "How far the sectors commit and ally themselves to act together.",
  },
  "territorial-approach": {
    es: "Si los servicios se reparten y actúan según dónde ocurre la violencia.",
    en: "Whether services are spread and act according to where violence happens.",
  },
  "civil-society-participation": {
    es: "Qué lugar se da a la ciudadanía organizada en la prevención y en su vigilancia.",
    en: "What place organized citizens are given in prevention and in watching over it.",
  },
  "stereotypes-and-sex-education": {
    es: "Si la escuela enseña contra los estereotipos y da educación sexual integral.",
    en: "Whether schools teach against stereotypes and give comprehensive sex education.",
  },
  "emergency-kits": {
    es: "Si los centros de salud dan a tiempo el kit a quien sufrió violencia sexual.",
    en: "Whether health centres give the kit in time to those who suffered sexual violence.",
  },
};

/** The topics that the method asks only of one sector; the axes are asked of every one. */
export const sectorTopics = {
  "stereotypes-and-sex-education": "education",
  "emergency-kits": "health",
} as const;
