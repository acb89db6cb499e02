import { cite } from "../../norms/citation.js";
import type { RuleMeta } from "../rule.js";

/** Two columns match the same field. (The duty of reliable, validated information: RDE-290-2022 VI.6.5.6.d, VII.5.e.) */
export const dat004 = {
  code: "DAT-004",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "Dos columnas corresponden al mismo campo.",
    en: "Two columns match the same field.",
  },
  remedy: {
    es: "Deje una sola de las dos columnas.",
    en: "Keep only one of the two columns.",
  },
  fields: [],
  examples: {
    bad: "columns `campania` and `campaña`, which are one field",
    good: "one column for each field",
  },
  citations: cite("RDE-290-2022", "VI.6.5.6.d", "VII.5.e"),
  timeless: true,
} as const satisfies RuleMeta;
