import { cite } from "../../norms/citation.js";
import type { RuleMeta } from "../rule.js";

/**
 * A workbook holds other registers than the one that was read, or that one stands on a hidden sheet. (The duty of
 * reliable, validated information: RDE-290-2022 VI.6.5.6.d, VII.5.e.)
 *
 * Asked only where nobody named the sheet. Another sheet is a register if its header names at least half as many fields
 * as that of the sheet that was read; of another kind of record, if it names at least three fields and all required
 * ones; and if there is something below it.
 */
export const dat018 = {
  code: "DAT-018",
  severity: "warning",
  basis: "reliable-data",
  summary: {
    es: "El libro tiene otra hoja que parece un registro y no se leyó, o la que se leyó está oculta.",
    en: "The workbook has another sheet that looks like a register and was not read, or the one that was read is hidden.",
  },
  remedy: {
    es: "Revise cada hoja por separado (--sheet), o reúna los registros en una sola hoja visible.",
    en: "Check each sheet by itself (--sheet), or bring the records together on one visible sheet.",
  },
  fields: [],
  examples: {
    bad: "a workbook with the sheets «Enero» and «Febrero», each with a register",
    good: "one sheet with the records of both months",
  },
  citations: cite("RDE-290-2022", "VI.6.5.6.d", "VII.5.e"),
  timeless: true,
} as const satisfies RuleMeta;
