import { cite } from "../../norms/citation.js";
import type { RuleMeta } from "../rule.js";

/** A column matches no field. (The duty of reliable, validated information: RDE-290-2022 VI.6.5.6.d, VII.5.e.) */
export const dat003 = {
  code: "DAT-003",
  severity: "warning",
  basis: "doubtful-data",
  summary: {
    es: "Una columna no corresponde a ningún campo.",
    en: "A column matches no field.",
  },
  remedy: {
    es: "Corrija el encabezado al de la plantilla, o quite la columna si no hace falta.",
    en: "Mend the header to the template's, or take the column out if nobody needs it.",
  },
  fields: [],
  examples: {
    bad: "a column `observacion` (did you mean `observaciones`?)",
    good: "the columns of the template",
  },
  citations: cite("RDE-290-2022", "VI.6.5.6.d", "VII.5.e"),
  timeless: true,
} as const satisfies RuleMeta;
