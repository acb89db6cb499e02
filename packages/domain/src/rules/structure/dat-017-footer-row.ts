import { cite } from "../../norms/citation.js";
import type { RuleMeta } from "../rule.js";

/**
 * A row of a table is a total, a signature or a note. (The duty of reliable, validated information: RDE-290-2022
 * VI.6.5.6.d, VII.5.e.)
 *
 * In such a row at least half and all but two of the cells are empty that every record must have, numbers aside (where
 * the id is all of them, it is empty or the label), and no cell holds a day where a day belongs. Its first cell with
 * something begins with one of the words of totals, signatures and notes, or is a line to sign on, and beside it at
 * most one cell holds anything but numbers and formulas; or all its cells hold formulas and counts, and the row above
 * is blank or such a row itself. It is not counted as a record, and nothing else is said of it.
 */
export const dat017 = {
  code: "DAT-017",
  severity: "warning",
  basis: "reliable-data",
  summary: {
    es: "Una fila parece un total, una firma o una nota, y no un registro.",
    en: "A row looks like a total, a signature or a note, not like a record.",
  },
  remedy: {
    es: "Quite esa fila, o póngala fuera de la tabla; si es un registro, complete sus datos obligatorios.",
    en: "Remove that row or put it outside the table; if it is a record, complete its required data.",
  },
  fields: [],
  examples: {
    bad: '`id_accion` "TOTAL", `total_participantes` 812, all else empty',
    good: "record after record, and nothing below the last",
  },
  citations: cite("RDE-290-2022", "VI.6.5.6.d", "VII.5.e"),
  timeless: true,
} as const satisfies RuleMeta;
