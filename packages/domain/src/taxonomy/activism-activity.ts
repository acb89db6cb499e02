import { cite } from "../norms/citation.js";
import { type CodeOf, type Definitions, defineScheme } from "./scheme.js";

/** The one numeral that lists the activities. */
const listed = cite("DG-018-2016", "VI.6.5.4");

/** The activities of community activism (DG-018-2016 VI.6.5.4), an open list: `other` stands for its "etc.". */
export const activismActivity = defineScheme({
  id: "activism-activity",
  title: { es: "Actividad de activismo comunitario", en: "Community activism activity" },
  headwords: ["actividad"],
  concepts: [
    {
      code: "seminar",
      label: { es: "Seminarios", en: "Seminars" },
      synonyms: ["Seminario"],
      citations: listed,
    },
    {
      code: "talk",
      label: { es: "Charlas", en: "Talks" },
      synonyms: ["Charla", "Charla informativa"],
      citations: listed,
    },
    {
      code: "video-forum",
      label: { es: "Video fórum", en: "Video forums" },
      synonyms: ["Videofórum", "Video foro", "Videoforo", "Cine fórum", "Cineforo"],
      citations: listed,
    },
    {
      code: "services-fair",
      label: { es: "Ferias de servicios", en: "Services fairs" },
      synonyms: ["Feria de servicios", "Feria", "Ferias", "Feria informativa"],
      citations: listed,
    },
    {
      code: "contest",
      label: { es: "Concursos", en: "Contests" },
      synonyms: ["Concurso"],
      citations: listed,
    },
    {
      code: "street-parade",
      label: { es: "Pasacalles", en: "Street parades" },
      synonyms: ["Pasacalle"],
      citations: listed,
    },
    {
      code: "educational-game",
      label: { es: "Juegos educativos", en: "Educational games" },
      synonyms: ["Juego educativo", "Juegos", "Juego"],
      citations: listed,
    },
    {
      code: "other",
      label: { es: "Otra actividad", en: "Other activity" },
      synonyms: ["Otra", "Otras", "Otro", "Otros", "Otras actividades"],
      citations: listed,
    },
  ],
});

/** A code of `activismActivity`. */
export type ActivismActivity = CodeOf<typeof activismActivity>;

export const activismActivityDefinitions: Definitions<ActivismActivity> = {
  seminar: {
    es: "Reunión de estudio en que se trata un tema a fondo.",
    en: "A study meeting that goes into a subject in depth.",
  },
  talk: {
    es: "Exposición breve y en lenguaje llano ante un grupo.",
    en: "A brief exposition in plain language before a group.",
  },
  "video-forum": {
    es: "Proyección de una película o video que el público comenta después.",
    en: "The showing of a film or video that the public then discusses.",
  },
  "services-fair": {
    es: "Puestos donde varias instituciones ofrecen y explican sus servicios.",
    en: "Stands where several institutions offer and explain their services.",
  },
  contest: {
    es: "Competencia con premio o reconocimiento en torno a un mensaje.",
    en: "A competition with a prize or recognition around a message.",
  },
  "street-parade": {
    es: "Recorrido festivo por las calles con un mensaje.",
    en: "A festive march through the streets with a message.",
  },
  "educational-game": {
    es: "Juego con el que se aprende sobre la violencia y el respeto.",
    en: "A game by which one learns about violence and respect.",
  },
  other: {
    es: "Actividad que la lista abierta de la norma admite sin nombrarla.",
    en: "An activity that the norm's open list admits without naming it.",
  },
};
