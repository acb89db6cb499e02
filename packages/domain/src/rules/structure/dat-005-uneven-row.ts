import { cite } from "../../norms/citation.js";
import type { RuleMeta } from "../rule.js";

/** A row has more or fewer cells than the header. (The duty of reliable, validated information: RDE-290-2022 VI.6.5.6.d, VII.5.e.) */
export const dat005 = {
  code: "DAT-005",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "Una fila tiene más o menos celdas que el encabezado.",
    en: "A row has more or fewer cells than the header.",
  },
  remedy: {
    es: "Haga que la fila tenga tantas celdas como el encabezado: revise comillas y separadores.",
    en: "Give the row as many cells as the header: look for quotes and delimiters.",
  },
  fields: [],
  examples: {
    bad: "76 columns and a row of 77 cells, a comma left without quotes",
    good: "as many cells as columns",
  },
  citations: cite("RDE-290-2022", "VI.6.5.6.d", "VII.5.e"),
  timeless: true,
} as const satisfies RuleMeta;
