import { cite } from "../norms/citation.js";
import { defineScheme } from "../taxonomy/scheme.js";

/** Of which level of government a concertation body is (RDE-290-2022 VI.6.5.1.b, VII.1.a). */
export const concertationLevel = defineScheme({
  id: "concertation-level",
  title: { es: "Nivel de la instancia de concertación", en: "Level of the concertation body" },
  headwords: ["instancia", "nivel"],
  concepts: [
    {
      code: "regional",
      label: { es: "Regional", en: "Regional" },
      citations: cite("RDE-290-2022", "VI.6.5.1.b", "VII.1.a"),
    },
    {
      code: "provincial",
      label: { es: "Provincial", en: "Provincial" },
      citations: cite("RDE-290-2022", "VI.6.5.1.b", "VII.1.a"),
    },
    {
      code: "district",
      label: { es: "Distrital", en: "District" },
      citations: cite("RDE-290-2022", "VI.6.5.1.b", "VII.1.a"),
    },
  ],
});
