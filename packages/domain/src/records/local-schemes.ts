import { cite } from "../norms/citation.js";
import { defineScheme } from "../taxonomy/scheme.js";

// Small lists that a form needs and no norm names as concepts: they belong to the record, not to the taxonomy.

/** How an action reaches its public. */
export const actionMode = defineScheme({
  id: "action-mode",
  title: { es: "Modo de la acción", en: "Mode of the action" },
  headwords: ["modalidad", "modo"],
  concepts: [
    {
      code: "in-person",
      label: { es: "Presencial", en: "In person" },
      citations: cite("RDE-290-2022", "VI.6.5.6.a"),
    },
    {
      code: "virtual",
      label: { es: "Virtual", en: "Virtual" },
      citations: cite("RDE-290-2022", "VI.6.5.6.a"),
    },
    {
      code: "mixed",
      label: { es: "Mixto", en: "Mixed" },
      synonyms: ["Mixta", "Semipresencial"],
      citations: cite("RDE-290-2022", "VI.6.5.6.a"),
    },
  ],
});

/** Who organizes an action; empty means the CEM. */
export const organizer = defineScheme({
  id: "organizer",
  title: { es: "Organizador", en: "Organizer" },
  concepts: [
    {
      code: "cem",
      label: { es: "CEM", en: "CEM" },
      synonyms: ["Centro Emergencia Mujer"],
      citations: cite("RDE-290-2022", "VII.6.d"),
    },
    {
      code: "other",
      label: { es: "Otro", en: "Other" },
      synonyms: ["Otra entidad", "Otra"],
      citations: cite("RDE-290-2022", "VII.6.d"),
    },
  ],
});
