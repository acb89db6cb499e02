import { cite } from "../../norms/citation.js";
import type { RuleMeta } from "../rule.js";

/** A value is not in its column's list. (The duty of reliable, validated information: RDE-290-2022 VI.6.5.6.d, VII.5.e.) */
export const dat008 = {
  code: "DAT-008",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "Un valor no está en la lista de su columna.",
    en: "A value is not in its column's list.",
  },
  remedy: {
    es: "Use una etiqueta o un código de la lista.",
    en: "Use a label or a code of the list.",
  },
  fields: [],
  examples: {
    bad: "`tipo_accion` Capasitación (did you mean Capacitación?)",
    good: "`tipo_accion` Capacitación",
  },
  citations: cite("RDE-290-2022", "VI.6.5.6.d", "VII.5.e"),
  timeless: true,
} as const satisfies RuleMeta;
