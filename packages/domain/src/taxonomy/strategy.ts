import { cite } from "../norms/citation.js";
import { type CodeOf, type Definitions, defineScheme } from "./scheme.js";

/** The preventive strategies that RDE-290-2022 VI.6.1.f names as examples; `other` stands for the rest. */
export const strategy = defineScheme({
  id: "strategy",
  title: { es: "Estrategia preventiva", en: "Preventive strategy" },
  headwords: ["estrategia", "estrategia preventiva"],
  concepts: [
    {
      code: "community",
      label: { es: "Comunitaria", en: "Community" },
      synonyms: ["Comunitario"],
      citations: cite("RDE-290-2022", "VI.6.1.f"),
    },
    {
      code: "educational",
      label: { es: "Educativa", en: "Educational" },
      synonyms: ["Educativo", "Educación"],
      citations: cite("RDE-290-2022", "VI.6.1.f"),
    },
    {
      code: "communication",
      label: { es: "Comunicacional", en: "Communication" },
      synonyms: ["Comunicación"],
      citations: cite("RDE-290-2022", "VI.6.1.f"),
    },
    {
      code: "other",
      label: { es: "Otra", en: "Other" },
      synonyms: ["Otras", "Otro", "Otra estrategia"],
      citations: cite("RDE-290-2022", "VI.6.1.f"),
    },
  ],
});

/** A code of `strategy`. */
export type Strategy = CodeOf<typeof strategy>;

export const strategyDefinitions: Definitions<Strategy> = {
  community: {
    es: "Trabaja con vecinas, vecinos, líderes y organizaciones del lugar.",
    en: "Works with neighbours, leaders and organizations of the place.",
  },
  educational: {
    es: "Trabaja con estudiantes, docentes y familias en los espacios de enseñanza.",
    en: "Works with students, teachers and families where teaching takes place.",
  },
  communication: {
    es: "Lleva mensajes preventivos al público por medios, campañas y redes.",
    en: "Takes preventive messages to the public through media, campaigns and networks.",
  },
  other: {
    es: "Estrategia distinta de las tres que la norma pone como ejemplo.",
    en: "A strategy other than the three that the norm gives as examples.",
  },
};
