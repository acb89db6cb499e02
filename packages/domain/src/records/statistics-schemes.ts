import { cite } from "../norms/citation.js";
import { type CodeOf, defineScheme } from "../taxonomy/scheme.js";

// What a table of published figures may state of them: arithmetic, and so a list of the record alone.

const reliable = cite("RDE-290-2022", "VI.6.5.6.d");

/** The arithmetic statements that a source makes of its figures. */
export const claimKind = defineScheme({
  id: "claim-kind",
  title: { es: "Clase de afirmación sobre cifras", en: "Kind of claim on figures" },
  concepts: [
    { code: "total", label: { es: "Total", en: "Total" }, synonyms: ["Suma"], citations: reliable },
    {
      code: "share",
      label: { es: "Proporción", en: "Share" },
      synonyms: ["Porcentaje del total", "Participación"],
      citations: reliable,
    },
    {
      code: "change",
      label: { es: "Variación", en: "Change" },
      synonyms: ["Cambio", "Incremento", "Disminución"],
      citations: reliable,
    },
    {
      code: "partition",
      label: { es: "Reparto", en: "Partition" },
      synonyms: ["Distribución"],
      citations: reliable,
    },
  ],
});

/** A code of `claimKind`. */
export type ClaimKind = CodeOf<typeof claimKind>;

/** In what a change is stated. */
export const changeUnit = defineScheme({
  id: "change-unit",
  title: { es: "Unidad de la variación", en: "Unit of the change" },
  concepts: [
    {
      code: "percent",
      label: { es: "Porcentaje", en: "Per cent" },
      synonyms: ["%", "Por ciento"],
      citations: reliable,
    },
    {
      code: "percentage-points",
      label: { es: "Puntos porcentuales", en: "Percentage points" },
      synonyms: ["pp", "p. p.", "Punto porcentual"],
      citations: reliable,
    },
  ],
});
