import { cite } from "../../norms/citation.js";
import type { RuleMeta } from "../rule.js";

/** There are title rows above the header. (The duty of reliable, validated information: RDE-290-2022 VI.6.5.6.d, VII.5.e.) */
export const dat013 = {
  code: "DAT-013",
  severity: "info",
  basis: "description",
  summary: {
    es: "Hay filas de título encima del encabezado.",
    en: "There are title rows above the header.",
  },
  remedy: {
    es: "Nada: se leyó desde el encabezado. Quite los títulos si otro programa no los admite.",
    en: "Nothing: it was read from the header on. Take the titles out if another program cannot bear them.",
  },
  fields: [],
  examples: {
    bad: "a title in row 1 and the header in row 2",
    good: "the header in row 1",
  },
  citations: cite("RDE-290-2022", "VI.6.5.6.d", "VII.5.e"),
  timeless: true,
} as const satisfies RuleMeta;
