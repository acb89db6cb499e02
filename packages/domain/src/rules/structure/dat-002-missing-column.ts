import { cite } from "../../norms/citation.js";
import type { RuleMeta } from "../rule.js";

/** A required column is missing. (The duty of reliable, validated information: RDE-290-2022 VI.6.5.6.d, VII.5.e.) */
export const dat002 = {
  code: "DAT-002",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "Falta una columna obligatoria.",
    en: "A required column is missing.",
  },
  remedy: {
    es: "Agregue la columna con su encabezado oficial.",
    en: "Add the column under its official header.",
  },
  fields: [],
  examples: {
    bad: "no column `ubigeo`",
    good: "every required column of the template",
  },
  citations: cite("RDE-290-2022", "VI.6.5.6.d", "VII.5.e"),
  timeless: true,
} as const satisfies RuleMeta;
