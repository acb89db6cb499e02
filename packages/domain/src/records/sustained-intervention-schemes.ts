import { cite } from "../norms/citation.js";
import { defineScheme } from "../taxonomy/scheme.js";

// Small lists that the plan of an intervention needs and the norm names only in passing.

/** Whether a product addresses everybody or a chosen public (RDE-290-2022 VI.6.1.j). */
export const targeting = defineScheme({
  id: "targeting",
  title: { es: "Tipo de producto", en: "Kind of product" },
  headwords: ["producto", "tipo"],
  concepts: [
    {
      code: "universal",
      label: { es: "Universal", en: "Universal" },
      citations: cite("RDE-290-2022", "VI.6.1.j", "VI.6.1.i"),
    },
    {
      code: "focalized",
      label: { es: "Focalizado", en: "Focalized" },
      synonyms: ["Focalizada"],
      citations: cite("RDE-290-2022", "VI.6.1.j"),
    },
  ],
});

/** In what an outcome is to show a change (RDE-290-2022 VI.6.4.1, VI.6.5.6, VII.2.c, VII.2.i, VII.5.b). */
export const outcomeKind = defineScheme({
  id: "outcome-kind",
  title: { es: "Clase de resultado", en: "Kind of outcome" },
  headwords: ["cambio de", "resultado en", "resultado de"],
  concepts: [
    {
      code: "knowledge",
      label: { es: "Conocimiento", en: "Knowledge" },
      synonyms: ["Conocimientos"],
      citations: cite("RDE-290-2022", "VII.2.c"),
    },
    {
      code: "attitude",
      label: { es: "Actitud", en: "Attitude" },
      synonyms: ["Actitudes"],
      citations: cite("RDE-290-2022", "VII.5.b", "VII.2.i", "VI.6.4.1"),
    },
    {
      code: "belief",
      label: { es: "Creencia", en: "Belief" },
      synonyms: ["Creencias"],
      citations: cite("RDE-290-2022", "VII.5.b", "VII.2.i", "VI.6.4.1"),
    },
    {
      code: "behaviour",
      label: { es: "Comportamiento", en: "Behaviour" },
      synonyms: ["Comportamientos", "Conducta", "Conductas"],
      citations: cite("RDE-290-2022", "VII.2.i", "VI.6.5.2"),
    },
    {
      code: "prevalence",
      label: { es: "Prevalencia", en: "Prevalence" },
      citations: cite("RDE-290-2022", "VI.6.5.6", "VII.5"),
    },
    {
      code: "other",
      label: { es: "Otro", en: "Other" },
      synonyms: ["Otra"],
      citations: cite("RDE-290-2022", "VI.6.5.6.a"),
    },
  ],
});
