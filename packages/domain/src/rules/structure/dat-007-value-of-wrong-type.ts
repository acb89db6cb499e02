import { cite } from "../../norms/citation.js";
import type { RuleMeta } from "../rule.js";

/** A value is not of its column's type. (The duty of reliable, validated information: RDE-290-2022 VI.6.5.6.d, VII.5.e.) */
export const dat007 = {
  code: "DAT-007",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "Un valor no es del tipo de su columna.",
    en: "A value is not of its column's type.",
  },
  remedy: {
    es: "Escriba el valor en la forma que pide su columna.",
    en: "Write the value in the form that its column asks for.",
  },
  fields: [],
  examples: {
    bad: "`fecha_inicio` 31/02/2023",
    good: "`fecha_inicio` 28/02/2023",
  },
  citations: cite("RDE-290-2022", "VI.6.5.6.d", "VII.5.e"),
  timeless: true,
} as const satisfies RuleMeta;
