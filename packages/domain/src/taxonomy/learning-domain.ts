import { cite } from "../norms/citation.js";
import { type CodeOf, type Definitions, defineScheme } from "./scheme.js";

/** The domains of learning by which the themes of the sessions are ordered (DG-018-2016 VI.6.4.9). */
export const learningDomain = defineScheme({
  id: "learning-domain",
  title: { es: "Ámbito de aprendizaje", en: "Learning domain" },
  headwords: ["ámbito", "desarrollo"],
  concepts: [
    {
      code: "cognitive",
      label: { es: "Desarrollo cognitivo (saber conocer)", en: "Cognitive development (knowing)" },
      synonyms: ["Desarrollo cognitivo", "Saber conocer", "Cognitiva"],
      citations: cite("DG-018-2016", "VI.6.4.9"),
    },
    {
      code: "attitudes",
      label: {
        es: "Desarrollo de actitudes (saber actuar e interactuar)",
        en: "Development of attitudes (acting and interacting)",
      },
      synonyms: ["Desarrollo de actitudes", "Saber actuar e interactuar", "Actitudinal"],
      citations: cite("DG-018-2016", "VI.6.4.9"),
    },
    {
      code: "skills",
      label: {
        es: "Desarrollo de habilidades (saber resolver)",
        en: "Development of skills (solving)",
      },
      synonyms: ["Desarrollo de habilidades", "Saber resolver"],
      citations: cite("DG-018-2016", "VI.6.4.9"),
    },
  ],
});

/** A code of `learningDomain`. */
export type LearningDomain = CodeOf<typeof learningDomain>;

export const learningDomainDefinitions: Definitions<LearningDomain> = {
  cognitive: {
    es: "Lo que el participante llega a saber y comprender.",
    en: "What the participant comes to know and understand.",
  },
  attitudes: {
    es: "Cómo el participante se dispone a obrar y a tratar a los demás.",
    en: "How the participant is disposed to act and to treat others.",
  },
  skills: {
    es: "Lo que el participante aprende a hacer para salir de un problema sin violencia.",
    en: "What the participant learns to do to get out of a problem without violence.",
  },
};
