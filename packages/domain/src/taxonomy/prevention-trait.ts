import { cite } from "../norms/citation.js";
import { type CodeOf, type Definitions, defineScheme } from "./scheme.js";

/** The traits of the Programme's prevention work (RDE-290-2022 VI.6.5.1–6.5.6). */
export const preventionTrait = defineScheme({
  id: "prevention-trait",
  title: { es: "Característica de la labor preventiva", en: "Trait of prevention work" },
  headwords: ["característica", "labor preventiva"],
  concepts: [
    {
      code: "systemic",
      label: { es: "Es sistémica", en: "Systemic" },
      synonyms: ["Sistémica", "Sistémico", "Abordaje sistémico"],
      citations: cite("RDE-290-2022", "VI.6.5.1"),
    },
    {
      code: "multidimensional",
      label: { es: "Es multidimensional", en: "Multidimensional" },
      citations: cite("RDE-290-2022", "VI.6.5.2"),
    },
    {
      code: "multicomponent",
      label: { es: "Es multicomponente", en: "Multicomponent" },
      synonyms: ["Multicomponente"],
      citations: cite("RDE-290-2022", "VI.6.5.3"),
    },
    {
      code: "all-manifestations",
      label: {
        es: "Se orienta a enfrentar las diversas manifestaciones de violencia",
        en: "Faces violence in all its manifestations",
      },
      synonyms: ["Diversas manifestaciones de violencia", "Diversas manifestaciones"],
      citations: cite("RDE-290-2022", "VI.6.5.4"),
    },
    {
      code: "interdependent",
      label: {
        es: "Favorece la interdependencia entre las intervenciones preventivas y los servicios de prevención, atención y protección",
        en: "Interdependent with prevention, care and protection services",
      },
      synonyms: ["Interdependencia", "Interdependiente", "Favorece la interdependencia"],
      citations: cite("RDE-290-2022", "VI.6.5.5"),
    },
    {
      code: "results-oriented",
      label: {
        es: "Se orienta a resultados y genera evidencias",
        en: "Aims at results and generates evidence",
      },
      synonyms: ["Se orienta a resultados", "Orientada a resultados", "Genera evidencias"],
      citations: cite("RDE-290-2022", "VI.6.5.6"),
    },
  ],
});

/** A code of `preventionTrait`. */
export type PreventionTrait = CodeOf<typeof preventionTrait>;

export const preventionTraitDefinitions: Definitions<PreventionTrait> = {
  systemic: {
    es: "Suma a muchos actores y refuerza con ellos el sistema nacional contra la violencia.",
    en: "Joins many actors and strengthens with them the national system against violence.",
  },
  multidimensional: {
    es: "Actúa en la persona, sus vínculos, su comunidad y la sociedad, porque la violencia se forma en los cuatro.",
    en: "Acts on the person, their ties, their community and society, since violence takes shape in all four.",
  },
  multicomponent: {
    es: "Combina intervenciones que atacan a la vez varios factores de riesgo, junto con otros sectores.",
    en: "Combines interventions that attack several risk factors at once, together with other sectors.",
  },
  "all-manifestations": {
    es: "No deja fuera ningún tipo ni modalidad de violencia ni a ningún grupo que la sufra.",
    en: "Leaves out no type or modality of violence and no group that suffers it.",
  },
  interdependent: {
    es: "Tiende puentes por los que las personas pasan de la prevención a la atención y al revés.",
    en: "Builds bridges by which people pass from prevention to care and back.",
  },
  "results-oriented": {
    es: "Planifica, sigue y evalúa los cambios que busca, y declara cifras comprobadas.",
    en: "Plans, follows and evaluates the change it seeks, and declares verified figures.",
  },
};
