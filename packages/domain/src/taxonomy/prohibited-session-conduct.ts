import { cite } from "../norms/citation.js";
import { type CodeOf, type Definitions, defineScheme } from "./scheme.js";

/** The one literal that lists what a session has to avoid. */
const listed = cite("DG-018-2016", "VI.6.4.10.c");

/** What has to be avoided at every moment of group work with men (DG-018-2016 VI.6.4.10.c). */
export const prohibitedSessionConduct = defineScheme({
  id: "prohibited-session-conduct",
  title: { es: "Conducta que se debe evitar en las sesiones", en: "Conduct to be avoided in the sessions" },
  headwords: ["conducta"],
  concepts: [
    {
      code: "evading-responsibility",
      label: {
        es: "Eludir o minimizar la responsabilidad masculina sobre la violencia ejercida",
        en: "Evading or playing down men's responsibility for the violence used",
      },
      synonyms: [
        "Eludir la responsabilidad",
        "Eludir o minimizar la responsabilidad",
        "Minimizar la violencia",
      ],
      citations: listed,
    },
    {
      code: "blaming-women",
      label: {
        es: "Culpabilizar a las mujeres sobre los hechos de violencia o ridiculizarlas",
        en: "Blaming women for the violence or ridiculing them",
      },
      synonyms: ["Culpabilizar a las mujeres", "Culpar a las mujeres", "Ridiculizar a las mujeres"],
      citations: listed,
    },
    {
      code: "concealing-cause-and-effect",
      label: {
        es: "Encubrir o quitarle importancia a la relación de causa y efecto de la violencia de género",
        en: "Concealing or making light of the relation of cause and effect in gender violence",
      },
      synonyms: ["Encubrir la relación de causa y efecto", "Encubrir la violencia"],
      citations: listed,
    },
    {
      code: "reinforcing-sexist-codes",
      label: {
        es: "Reforzar o aceptar códigos, patrones, comentarios y/o comportamientos contrarios a la perspectiva de género",
        en: "Reinforcing or accepting codes, patterns, remarks or behaviour contrary to the gender perspective",
      },
      synonyms: ["Reforzar códigos machistas", "Reforzar códigos sexistas", "Comentarios machistas"],
      citations: listed,
    },
  ],
});

/** A code of `prohibitedSessionConduct`. */
export type ProhibitedSessionConduct = CodeOf<typeof prohibitedSessionConduct>;

export const prohibitedSessionConductDefinitions: Definitions<ProhibitedSessionConduct> = {
  "evading-responsibility": {
    es: "Excusar al varón que ejerció violencia o rebajar su culpa, por la razón que sea.",
    en: "Excusing the man who used violence or lessening his fault, for whatever reason.",
  },
  "blaming-women": {
    es: "Achacar la violencia a las mujeres o burlarse de ellas.",
    en: "Laying the violence at women's door or mocking them.",
  },
  "concealing-cause-and-effect": {
    es: "Ocultar qué origina la violencia de género y qué daño deja, o tratarlo como cosa menor.",
    en: "Hiding what brings gender violence about and what harm it leaves, or treating it as a trifle.",
  },
  "reinforcing-sexist-codes": {
    es: "Dar por buenos dichos, modelos o actos que van contra la igualdad de género.",
    en: "Taking sayings, models or acts that go against gender equality as good.",
  },
};
