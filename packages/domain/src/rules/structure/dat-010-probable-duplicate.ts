import { cite } from "../../norms/citation.js";
import type { RuleMeta } from "../rule.js";

/** Two records with different ids describe the same action. (The duty of reliable, validated information: RDE-290-2022 VI.6.5.6.d, VII.5.e.) */
export const dat010 = {
  code: "DAT-010",
  severity: "warning",
  basis: "doubtful-data",
  summary: {
    es: "Dos registros con códigos distintos describen la misma acción.",
    en: "Two records with different ids describe the same action.",
  },
  remedy: {
    es: "Confirme si son dos acciones; si es la misma, deje un solo registro.",
    en: "Confirm whether they are two actions; if it is one, keep one record.",
  },
  fields: [],
  examples: {
    bad: "rows 2 and 9 alike in centre, date, district, kind, topic and total, with other ids",
    good: "two sessions of one day with their own topics",
  },
  citations: cite("RDE-290-2022", "VI.6.5.6.d", "VII.5.e"),
  timeless: true,
} as const satisfies RuleMeta;
