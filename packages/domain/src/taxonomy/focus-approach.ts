import { type Citations, cite } from "../norms/citation.js";
import { type CodeOf, citeAll, type Definitions, defineScheme } from "./scheme.js";

/**
 * An approach that the guidelines and the men's directive share.
 *
 * @__NO_SIDE_EFFECTS__
 */
function inBothNorms(guidelines: `VI.6.3.${string}`, directive: `V.5.4.${number}`): Citations {
  return citeAll(cite("RDE-290-2022", guidelines), cite("DG-018-2016", directive));
}

/** The approaches of preventive work (RDE-290-2022 VI.6.3.a–j; DG-018-2016 V.5.4.1–8). */
export const focusApproach = defineScheme({
  id: "focus-approach",
  title: { es: "Enfoque", en: "Approach" },
  headwords: ["enfoque", "enfoques", "perspectiva"],
  concepts: [
    {
      code: "gender",
      label: { es: "Género", en: "Gender" },
      synonyms: ["Igualdad de género"],
      citations: inBothNorms("VI.6.3.a", "V.5.4.1"),
    },
    {
      code: "integrality",
      label: { es: "Integralidad", en: "Integrality" },
      synonyms: ["Integral"],
      citations: inBothNorms("VI.6.3.b", "V.5.4.3"),
    },
    {
      code: "systems",
      label: { es: "Sistemas", en: "Systems" },
      synonyms: ["Sistémico"],
      citations: cite("RDE-290-2022", "VI.6.3.c"),
    },
    {
      code: "interculturality",
      label: { es: "Interculturalidad", en: "Interculturality" },
      synonyms: ["Intercultural"],
      citations: inBothNorms("VI.6.3.d", "V.5.4.4"),
    },
    {
      code: "human-rights",
      label: { es: "Derechos humanos", en: "Human rights" },
      synonyms: ["Derechos", "DDHH", "DD.HH.", "DD. HH."],
      citations: inBothNorms("VI.6.3.e", "V.5.4.2"),
    },
    {
      code: "intersectionality",
      label: { es: "Interseccionalidad", en: "Intersectionality" },
      synonyms: ["Interseccional"],
      citations: inBothNorms("VI.6.3.f", "V.5.4.5"),
    },
    {
      code: "generational",
      label: { es: "Generacional", en: "Generational" },
      synonyms: ["Intergeneracional"],
      citations: inBothNorms("VI.6.3.g", "V.5.4.6"),
    },
    {
      code: "territorial",
      label: { es: "Territorial", en: "Territorial" },
      synonyms: ["Territorialidad"],
      citations: cite("RDE-290-2022", "VI.6.3.h"),
    },
    {
      code: "life-cycle",
      label: { es: "Ciclo de vida", en: "Life cycle" },
      synonyms: ["Curso de vida"],
      citations: cite("RDE-290-2022", "VI.6.3.i"),
    },
    {
      code: "differential",
      label: { es: "Diferencial", en: "Differential" },
      citations: cite("RDE-290-2022", "VI.6.3.j"),
    },
    {
      code: "ecological",
      label: { es: "Ecológico o multinivel", en: "Ecological or multilevel" },
      synonyms: ["Ecológico", "Multinivel", "Ecológico multinivel"],
      citations: cite("DG-018-2016", "V.5.4.7"),
    },
    {
      code: "multicomponent",
      label: { es: "Multicomponente", en: "Multicomponent" },
      citations: cite("DG-018-2016", "V.5.4.8"),
    },
  ],
});

/** A code of `focusApproach`. */
export type FocusApproach = CodeOf<typeof focusApproach>;

export const focusApproachDefinitions: Definitions<FocusApproach> = {
  gender: {
    es: "Mira las desigualdades entre mujeres y hombres como causa de la violencia y busca cerrarlas.",
    en: "Sees the inequalities between women and men as a cause of violence and seeks to close them.",
  },
  integrality: {
    es: "Atiende a la vez las muchas causas de la violencia, desde la persona hasta la estructura social.",
    en: "Deals at once with the many causes of violence, from the person to the structure of society.",
  },
  systems: {
    es: "Junta a todos los sectores y actores bajo un fin común, con tareas repartidas y coordinadas.",
    en: "Brings all sectors and actors under one aim, with shared out and coordinated tasks.",
  },
  interculturality: {
    es: "Dialoga con las culturas del país en pie de igualdad, sin admitir por ello prácticas que dañen derechos.",
    en: "Talks with the country's cultures as equals, without thereby admitting practices that harm rights.",
  },
  "human-rights": {
    es: "Distingue quién tiene un derecho y quién debe cumplirlo, y da fuerzas a ambos.",
    en: "Tells who holds a right from who must fulfil it, and strengthens both.",
  },
  intersectionality: {
    es: "Considera que origen, edad, discapacidad y otras condiciones se suman en la violencia que vive cada mujer.",
    en: "Considers that origin, age, disability and other conditions add up in the violence each woman lives.",
  },
  generational: {
    es: "Revisa el poder entre personas de distinta edad y las hace corresponsables.",
    en: "Examines the power between people of different ages and makes them share responsibility.",
  },
  territorial: {
    es: "Ajusta la labor a cada lugar y se apoya en sus alianzas locales.",
    en: "Fits the work to each place and leans on its local alliances.",
  },
  "life-cycle": {
    es: "Adapta la labor a lo propio de cada etapa de la vida.",
    en: "Adapts the work to what is proper to each stage of life.",
  },
  differential: {
    es: "Da un trato a medida a las poblaciones que por sus características enfrentan más discriminación.",
    en: "Gives tailored treatment to populations whose traits expose them to more discrimination.",
  },
  ecological: {
    es: "Entiende la violencia contra las mujeres en tres niveles sociales que influyen unos en otros.",
    en: "Understands violence against women on three social levels that influence one another.",
  },
  multicomponent: {
    es: "Separa las facetas de la experiencia de los varones en que la violencia echa raíz, para trabajar cada una.",
    en: "Separates the sides of men's experience in which violence takes root, to work on each.",
  },
};
