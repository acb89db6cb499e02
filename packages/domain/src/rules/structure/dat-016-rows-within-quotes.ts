import { cite } from "../../norms/citation.js";
import type { RuleMeta } from "../rule.js";

/** A quote that is not closed in its row took the rows behind it into one cell. (The duty of reliable, validated information: RDE-290-2022 VI.6.5.6.d, VII.5.e.) */
export const dat016 = {
  code: "DAT-016",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "Una comilla que no se cierra en su fila juntó varias filas en una sola.",
    en: "A quote that is not closed in its row made several rows into one.",
  },
  remedy: {
    es: "Cierre o quite la comilla que se abre en esa celda y vuelva a revisar el archivo: las filas que quedaron dentro no se leyeron.",
    en: "Close or remove the quote that opens in that cell and check the file again: the rows that it took in were not read.",
  },
  fields: [],
  examples: {
    bad: '`observaciones` "Se coordinó, without the closing quote: the text runs on to the next quote, some rows below',
    good: '`observaciones` "Se coordinó"',
  },
  citations: cite("RDE-290-2022", "VI.6.5.6.d", "VII.5.e"),
  timeless: true,
} as const satisfies RuleMeta;
