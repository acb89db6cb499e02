import { cite } from "../norms/citation.js";
import { type CodeOf, type Definitions, defineScheme } from "./scheme.js";

/** The two groups into which preventive work falls (RDE-290-2022 VI.6.4.1–6.4.2). */
export const interventionClass = defineScheme({
  id: "intervention-class",
  title: { es: "Clase de intervención", en: "Intervention class" },
  headwords: ["clase", "intervención", "intervenciones"],
  concepts: [
    {
      code: "sustained",
      label: { es: "Intervención preventiva sostenida", en: "Sustained preventive intervention" },
      synonyms: ["Sostenida", "Sostenidas", "Intervenciones preventivas sostenidas"],
      citations: cite("RDE-290-2022", "VI.6.4.1"),
    },
    {
      code: "other",
      label: { es: "Otra acción preventiva", en: "Other preventive action" },
      synonyms: ["Otra", "Otras", "Otra acción", "Otras acciones", "Otras acciones preventivas"],
      citations: cite("RDE-290-2022", "VI.6.4.2"),
    },
  ],
});

/** A code of `interventionClass`. */
export type InterventionClass = CodeOf<typeof interventionClass>;

export const interventionClassDefinitions: Definitions<InterventionClass> = {
  sustained: {
    es: "Se programa y presupuesta para dos años o más en una zona focalizada, y mide los cambios que logra.",
    en: "Is planned and budgeted for two years or more in a focused zone, and measures the change it achieves.",
  },
  other: {
    es: "Intervención breve, pedida por actores locales o parte de una campaña o de un compromiso institucional.",
    en: "A brief intervention, asked for by local actors or part of a campaign or institutional commitment.",
  },
};
