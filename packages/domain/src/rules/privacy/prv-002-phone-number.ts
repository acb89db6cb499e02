import { cite } from "../../norms/citation.js";
import type { RuleMeta } from "../rule.js";

/** A free text holds a Peruvian phone number, a mobile or a landline with its area code (Ley N° 29733: RDE-290-2022 IV.4.11). */
export const prv002 = {
  code: "PRV-002",
  severity: "error",
  basis: "privacy",
  summary: {
    es: "Un texto contiene un número de teléfono.",
    en: "A text holds a phone number.",
  },
  remedy: {
    es: "Quite el teléfono del texto; el registro no debe identificar a nadie.",
    en: "Take the phone number out of the text; the register must identify nobody.",
  },
  fields: [],
  examples: {
    bad: "`observaciones` with nine digits that begin with 9, or a landline such as (084) 234567",
    good: "`observaciones` without anybody's number",
  },
  citations: cite("RDE-290-2022", "IV.4.11"),
  timeless: true,
} as const satisfies RuleMeta;
