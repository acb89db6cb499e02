import { cite } from "../norms/citation.js";
import { type CodeOf, type Definitions, defineScheme } from "./scheme.js";

/** The one numeral that lists the themes. */
const listed = cite("DG-018-2016", "VI.6.4.8");

/** The thirteen basic and indispensable themes of the sessions with men (DG-018-2016 VI.6.4.8). */
export const mensTheme = defineScheme({
  id: "mens-theme",
  title: { es: "Tema de las sesiones con varones", en: "Theme of the sessions with men" },
  headwords: ["tema"],
  concepts: [
    {
      code: "power-and-violence",
      label: { es: "Poder y violencia", en: "Power and violence" },
      synonyms: ["Poder"],
      citations: listed,
    },
    {
      code: "gender-and-male-identity",
      label: { es: "Género e identidad masculina", en: "Gender and male identity" },
      synonyms: ["Género", "Identidad masculina"],
      citations: listed,
    },
    {
      code: "life-stages-and-social-construction",
      label: {
        es: "Etapas de la vida, construcción social, masculinidad y violencia",
        en: "Stages of life, social construction, masculinity and violence",
      },
      synonyms: ["Etapas de la vida", "Construcción social", "Masculinidad y violencia"],
      citations: listed,
    },
    {
      code: "affect-emotions-love",
      label: { es: "Afecto, emociones y amor", en: "Affection, emotions and love" },
      synonyms: ["Afecto", "Emociones", "Amor"],
      citations: listed,
    },
    {
      code: "couple-relationship",
      label: { es: "Relación de pareja", en: "Couple relationship" },
      synonyms: ["Pareja", "Relaciones de pareja"],
      citations: listed,
    },
    {
      code: "negotiation-and-conflict",
      label: { es: "Negociación y resolución de conflictos", en: "Negotiation and conflict resolution" },
      synonyms: ["Negociación", "Resolución de conflictos"],
      citations: listed,
    },
    {
      code: "health-and-body",
      label: { es: "Salud y cuerpo", en: "Health and body" },
      synonyms: ["Salud", "Cuerpo"],
      citations: listed,
    },
    {
      code: "sexuality-eroticism-homophobia",
      label: { es: "Sexualidad, erotismo y homofobia", en: "Sexuality, eroticism and homophobia" },
      synonyms: ["Sexualidad", "Erotismo", "Homofobia"],
      citations: listed,
    },
    {
      code: "responsible-fatherhood",
      label: { es: "Paternidad responsable", en: "Responsible fatherhood" },
      synonyms: ["Paternidad"],
      citations: listed,
    },
    {
      code: "paid-and-unpaid-work",
      label: { es: "Trabajo remunerado y no remunerado", en: "Paid and unpaid work" },
      synonyms: ["Trabajo remunerado", "Trabajo no remunerado"],
      citations: listed,
    },
    {
      code: "coresponsibility-and-womens-rights",
      label: {
        es: "Corresponsabilidades, desigualdades de género y derechos de las mujeres",
        en: "Shared responsibilities, gender inequalities and women's rights",
      },
      synonyms: [
        "Corresponsabilidad",
        "Corresponsabilidades",
        "Desigualdades de género",
        "Derechos de las mujeres",
      ],
      citations: listed,
    },
    {
      code: "laws-against-violence",
      label: { es: "Leyes contra la violencia", en: "Laws against violence" },
      synonyms: ["Leyes"],
      citations: listed,
    },
    {
      code: "community-activism",
      label: { es: "Activismo comunitario", en: "Community activism" },
      synonyms: ["Activismo"],
      citations: listed,
    },
  ],
});

/** A code of `mensTheme`. */
export type MensTheme = CodeOf<typeof mensTheme>;

export const mensThemeDefinitions: Definitions<MensTheme> = {
  "power-and-violence": {
    es: "Cómo el deseo de mandar sobre otros lleva a usar la violencia.",
    en: "How the wish to rule over others leads to the use of violence.",
  },
  "gender-and-male-identity": {
    es: "Qué se espera de un hombre y cómo aprende a serlo.",
    en: "What is expected of a man and how he learns to be one.",
  },
  "life-stages-and-social-construction": {
    es: "Cómo la sociedad forma a los hombres desde la infancia hasta la vejez, y qué violencia les enseña.",
    en: "How society shapes men from childhood to old age, and what violence it teaches them.",
  },
  "affect-emotions-love": {
    es: "Reconocer y expresar lo que se siente, y querer sin dominar.",
    en: "Knowing and showing what one feels, and loving without dominating.",
  },
  "couple-relationship": {
    es: "Convivir con la pareja con respeto y en pie de igualdad.",
    en: "Living with a partner with respect and as equals.",
  },
  "negotiation-and-conflict": {
    es: "Llegar a acuerdos y salir de una disputa sin violencia.",
    en: "Coming to terms and leaving a dispute without violence.",
  },
  "health-and-body": {
    es: "Conocer y cuidar el propio cuerpo en vez de exigirle sin medida.",
    en: "Knowing and caring for one's own body rather than straining it without measure.",
  },
  "sexuality-eroticism-homophobia": {
    es: "Vivir el deseo con consentimiento y sin rechazo a quien desea de otro modo.",
    en: "Living desire with consent and without rejecting those who desire otherwise.",
  },
  "responsible-fatherhood": {
    es: "Criar, cuidar y acompañar a las hijas e hijos.",
    en: "Raising, caring for and standing by one's children.",
  },
  "paid-and-unpaid-work": {
    es: "Cómo se reparten el empleo y las tareas del hogar y quién carga con ellas.",
    en: "How jobs and household tasks are shared out and who bears them.",
  },
  "coresponsibility-and-womens-rights": {
    es: "Compartir deberes, ver las brechas entre mujeres y hombres y respetar los derechos de ellas.",
    en: "Sharing duties, seeing the gaps between women and men and respecting women's rights.",
  },
  "laws-against-violence": {
    es: "Qué prohíben y mandan las normas sobre la violencia.",
    en: "What the norms on violence forbid and command.",
  },
  "community-activism": {
    es: "Salir a la comunidad a promover una vida sin violencia.",
    en: "Going out into the community to promote a life without violence.",
  },
};
