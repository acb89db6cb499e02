import { cite } from "../../norms/citation.js";
import type { RuleMeta } from "../rule.js";

/** A free text holds the number of an identity document, a DNI or a foreigner's card (Ley N° 29733: RDE-290-2022 IV.4.11). */
export const prv001 = {
  code: "PRV-001",
  severity: "error",
  basis: "privacy",
  summary: {
    es: "Un texto contiene un número de documento de identidad (DNI o carné de extranjería).",
    en: "A text holds the number of an identity document (DNI or foreigner's card).",
  },
  remedy: {
    es: "Quite el número del texto; el registro no debe identificar a nadie.",
    en: "Take the number out of the text; the register must identify nobody.",
  },
  fields: [],
  examples: {
    bad: "`observaciones` with eight digits behind the word DNI",
    good: "`observaciones` that names nobody",
  },
  citations: cite("RDE-290-2022", "IV.4.11"),
  timeless: true,
} as const satisfies RuleMeta;
