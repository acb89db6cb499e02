import { cite } from "../../norms/citation.js";
import type { RuleMeta } from "../rule.js";

/** The file cannot be read as the format that it claims to be. (The duty of reliable, validated information: RDE-290-2022 VI.6.5.6.d, VII.5.e.) */
export const dat001 = {
  code: "DAT-001",
  severity: "error",
  basis: "readability",
  summary: {
    es: "El archivo no se puede leer como el formato que dice ser.",
    en: "The file cannot be read as the format that it claims to be.",
  },
  remedy: {
    es: "Guarde el archivo de nuevo en el formato que dice ser, sin contraseña y completo.",
    en: "Save the file again in the format that it claims to be, whole and without a password.",
  },
  fields: [],
  examples: {
    bad: "a register saved as an Excel workbook and renamed `.csv`",
    good: "the same register saved as «CSV UTF-8»",
  },
  citations: cite("RDE-290-2022", "VI.6.5.6.d", "VII.5.e"),
  timeless: true,
} as const satisfies RuleMeta;
