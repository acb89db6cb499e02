import { cite } from "../../norms/citation.js";
import type { RuleMeta } from "../rule.js";

/** There are blank rows, which were skipped. (The duty of reliable, validated information: RDE-290-2022 VI.6.5.6.d, VII.5.e.) */
export const dat011 = {
  code: "DAT-011",
  severity: "info",
  basis: "description",
  summary: {
    es: "Hay filas en blanco, que se saltaron.",
    en: "There are blank rows, which were skipped.",
  },
  remedy: {
    es: "Quite las filas en blanco si quiere; no se contaron.",
    en: "Take the blank rows out if you like; they were not counted.",
  },
  fields: [],
  examples: {
    bad: "a row without anything between two records",
    good: "record after record",
  },
  citations: cite("RDE-290-2022", "VI.6.5.6.d", "VII.5.e"),
  timeless: true,
} as const satisfies RuleMeta;
