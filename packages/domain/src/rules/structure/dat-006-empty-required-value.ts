import { cite } from "../../norms/citation.js";
import type { RuleMeta } from "../rule.js";

/** A required value is empty. (The duty of reliable, validated information: RDE-290-2022 VI.6.5.6.d, VII.5.e.) */
export const dat006 = {
  code: "DAT-006",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "Un valor obligatorio está vacío.",
    en: "A required value is empty.",
  },
  remedy: {
    es: "Llene la celda.",
    en: "Fill the cell in.",
  },
  fields: [],
  examples: {
    bad: "`cem` empty",
    good: "`cem` with the centre's name",
  },
  citations: cite("RDE-290-2022", "VI.6.5.6.d", "VII.5.e"),
  timeless: true,
} as const satisfies RuleMeta;
