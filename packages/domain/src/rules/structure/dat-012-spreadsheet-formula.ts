import { cite } from "../../norms/citation.js";
import type { RuleMeta } from "../rule.js";

/** A cell begins like a formula, which a spreadsheet would run. (The duty of reliable, validated information: RDE-290-2022 VI.6.5.6.d, VII.5.e.) */
export const dat012 = {
  code: "DAT-012",
  severity: "warning",
  basis: "doubtful-data",
  summary: {
    es: "Una celda empieza como una fórmula y una hoja de cálculo la ejecutaría.",
    en: "A cell begins like a formula, which a spreadsheet would run.",
  },
  remedy: {
    es: "Escriba el texto sin el signo con que empieza.",
    en: "Write the text without the sign with which it begins.",
  },
  fields: [],
  examples: {
    bad: "`observaciones` =HYPERLINK(…)",
    good: "`observaciones` that begins with a letter",
  },
  citations: cite("RDE-290-2022", "VI.6.5.6.d", "VII.5.e"),
  timeless: true,
} as const satisfies RuleMeta;
