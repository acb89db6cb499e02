import { cite } from "../norms/citation.js";
import { defineScheme } from "../taxonomy/scheme.js";

/** What an activity is for, as the three categories of prevention tell them apart (RDE-290-2022 VI.6.1.i). */
export const preventionPurpose = defineScheme({
  id: "prevention-purpose",
  title: { es: "Propósito de la prevención", en: "Purpose of prevention" },
  headwords: ["propósito"],
  concepts: [
    {
      code: "avoid-occurrence",
      label: { es: "Evitar que la violencia ocurra", en: "Keep violence from happening" },
      synonyms: ["Evitar"],
      citations: cite("RDE-290-2022", "VI.6.1.i"),
    },
    {
      code: "change-trajectory",
      label: { es: "Cambiar la trayectoria de riesgo", en: "Change the course of risk" },
      synonyms: ["Cambiar la trayectoria"],
      citations: cite("RDE-290-2022", "VI.6.1.i"),
    },
    {
      code: "respond",
      label: { es: "Responder a la violencia ocurrida", en: "Respond to violence that happened" },
      synonyms: ["Responder"],
      citations: cite("RDE-290-2022", "VI.6.1.i"),
    },
  ],
});
