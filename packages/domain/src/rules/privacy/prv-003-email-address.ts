import { cite } from "../../norms/citation.js";
import type { RuleMeta } from "../rule.js";

/** A free text holds an e-mail address (Ley N° 29733: RDE-290-2022 IV.4.11). */
export const prv003 = {
  code: "PRV-003",
  severity: "error",
  basis: "privacy",
  summary: {
    es: "Un texto contiene una dirección de correo electrónico.",
    en: "A text holds an e-mail address.",
  },
  remedy: {
    es: "Quite el correo del texto; el registro no debe identificar a nadie.",
    en: "Take the address out of the text; the register must identify nobody.",
  },
  fields: [],
  examples: {
    bad: "`observaciones` with an e-mail address",
    good: "`observaciones` without anybody's address",
  },
  citations: cite("RDE-290-2022", "IV.4.11"),
  timeless: true,
} as const satisfies RuleMeta;
