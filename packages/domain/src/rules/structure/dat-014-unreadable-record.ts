import { cite } from "../../norms/citation.js";
import type { RuleMeta } from "../rule.js";

/** A record among others cannot be read as one. (The duty of reliable, validated information: RDE-290-2022 VI.6.5.6.d, VII.5.e.) */
export const dat014 = {
  code: "DAT-014",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "Un elemento de la lista no se puede leer como registro.",
    en: "An item of the list cannot be read as a record.",
  },
  remedy: {
    es: "Quite el elemento, o escríbalo como un objeto JSON con los campos del registro.",
    en: "Take the item out, or write it as a JSON object with the record's fields.",
  },
  fields: [],
  examples: {
    bad: "`null` or a number among the objects of a JSON list, or an object of a hundred levels",
    good: "a list of nothing but objects",
  },
  citations: cite("RDE-290-2022", "VI.6.5.6.d", "VII.5.e"),
  timeless: true,
} as const satisfies RuleMeta;
