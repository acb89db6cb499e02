import { cite } from "../../norms/citation.js";
import type { RuleMeta } from "../rule.js";

/** A suppression is past its last day. (The duty of reliable, validated information: RDE-290-2022 VI.6.5.6.d, VII.5.e.) */
export const dat015 = {
  code: "DAT-015",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "Una excepción ya venció y se sigue pidiendo.",
    en: "A suppression that has expired is still asked for.",
  },
  remedy: {
    es: "Corrija lo que la excepción dejaba pasar y quítela; si todavía hace falta, déle un motivo y una fecha nuevos.",
    en: "Mend what the suppression let pass and take it out; if it is still needed, give it a new reason and a new date.",
  },
  fields: [],
  examples: {
    bad: "`hasta` 2023-06-30 in the file of suppressions, in a run as of 2023-07-01",
    good: "a suppression whose last day is the day of the run, or later",
  },
  citations: cite("RDE-290-2022", "VI.6.5.6.d", "VII.5.e"),
  timeless: true,
} as const satisfies RuleMeta;
