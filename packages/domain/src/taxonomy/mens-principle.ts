import { cite } from "../norms/citation.js";
import { type CodeOf, type Definitions, defineScheme } from "./scheme.js";

/** The principles of work with men (DG-018-2016 V.5.3.1–5.3.4). */
export const mensPrinciple = defineScheme({
  id: "mens-principle",
  title: { es: "Principio del trabajo con varones", en: "Principle of work with men" },
  headwords: ["principio"],
  concepts: [
    {
      code: "equality",
      label: { es: "Igualdad y no discriminación", en: "Equality and non-discrimination" },
      synonyms: ["Igualdad", "No discriminación"],
      citations: cite("DG-018-2016", "V.5.3.1"),
    },
    {
      code: "best-interest-of-child",
      label: { es: "Interés superior de la niña y el niño", en: "Best interest of the child" },
      synonyms: ["Interés superior", "Interés superior del niño", "Interés superior del niño y la niña"],
      citations: cite("DG-018-2016", "V.5.3.2"),
    },
    {
      code: "due-diligence",
      label: { es: "Debida diligencia", en: "Due diligence" },
      citations: cite("DG-018-2016", "V.5.3.3"),
    },
    {
      code: "immediate-intervention",
      label: { es: "Intervención inmediata y oportuna", en: "Immediate and timely intervention" },
      synonyms: ["Intervención inmediata"],
      citations: cite("DG-018-2016", "V.5.3.4"),
    },
  ],
});

/** A code of `mensPrinciple`. */
export type MensPrinciple = CodeOf<typeof mensPrinciple>;

export const mensPrincipleDefinitions: Definitions<MensPrinciple> = {
  equality: {
    es: "Tratar por igual a mujeres y varones, sin excluir a nadie por sexo, identidad u orientación.",
    en: "Treating women and men alike, leaving no one out for sex, identity or orientation.",
  },
  "best-interest-of-child": {
    es: "Poner primero lo que más conviene a la niña o al niño en toda medida que le toque.",
    en: "Putting first what is best for the girl or boy in any measure that concerns them.",
  },
  "due-diligence": {
    es: "Actuar sin demora para prevenir, castigar y acabar con toda violencia de género.",
    en: "Acting without delay to prevent, punish and end all gender violence.",
  },
  "immediate-intervention": {
    es: "Responder a tiempo a un hecho o amenaza, sin que ningún trámite frene la protección.",
    en: "Responding in time to an act or threat, letting no formality hold protection back.",
  },
};
