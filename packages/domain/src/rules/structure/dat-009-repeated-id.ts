import { cite } from "../../norms/citation.js";
import type { RuleMeta } from "../rule.js";

/** The same record id stands more than once in the run. (The duty of reliable, validated information: RDE-290-2022 VI.6.5.6.d, VII.5.e.) */
export const dat009 = {
  code: "DAT-009",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "El mismo código de registro aparece más de una vez en la revisión.",
    en: "The same record id stands more than once in the run.",
  },
  remedy: {
    es: "Dé a cada registro un identificador propio, o quite el repetido.",
    en: "Give each record an id of its own, or take the repeated one out.",
  },
  fields: [],
  examples: {
    bad: "`id_accion` A-0001 in rows 2 and 9",
    good: "every record with an id of its own",
  },
  citations: cite("RDE-290-2022", "VI.6.5.6.d", "VII.5.e"),
  timeless: true,
} as const satisfies RuleMeta;
