import { HIDDEN } from "../../run/show.js";
import type { MessagesByParams } from "../message.js";
import type { FileCode, StructureParams } from "../structure.js";

/** Messages in English on rows and headers: what only a file has. Who reads no files does not carry them. */
export const tableMessages: Omit<Pick<MessagesByParams<StructureParams>, FileCode>, "DAT-001"> = {
  "DAT-002": ({ column }) => `The required column "${column}" is missing.`,
  "DAT-005": ({ cells, columns, lines }, say) => {
    const quotes =
      lines > 1
        ? ` It takes up ${say.number(lines)} lines of the file: see also whether a quote was left open.`
        : "";
    return `The row has ${say.count(cells, "cell", "cells")} and the header ${say.number(columns)}. See whether a delimiter is missing or one too many.${quotes}`;
  },
  "DAT-011": ({ count }, say) =>
    count === 1 ? "One blank row was skipped." : `${say.number(count)} blank rows were skipped.`,
  "DAT-013": ({ row }, say) =>
    `The header stands in row ${say.number(row)}; the rows above it were not read.`,
  "DAT-016": ({ column, rows, firstRow, lastRow }, say) => {
    const where = column === HIDDEN ? "" : `, in "${column}",`;
    const first = say.number(firstRow);
    const last = say.number(lastRow);
    return `In row ${first}${where} a quote opens that closes only in row ${last}: rows ${first} to ${last} were read as one and not checked. Close or remove that quote. Until then, the rows that follow have the number that a spreadsheet shows, ${say.number(rows - 1)} less than afterwards.`;
  },
  "DAT-017": ({ count }, say) =>
    count === undefined
      ? "This row looks like a total, a signature or a note, not like a record: it was neither counted nor checked. Remove it; if it is a record, complete its data."
      : `There are ${say.count(count, "more row", "more rows")} that look like totals, signatures or notes: they were neither counted nor checked.`,
  "DAT-018": ({ reason, sheet, rows, more }, say) => {
    if (reason === "hidden")
      return `The sheet "${sheet}" was read, which is hidden: no visible sheet looks like a register. Unhide it to see what was checked.`;
    const held = rows === 0 ? "" : ` (${more > 0 ? "at least " : ""}${say.count(rows, "row", "rows")})`;
    return `The ${reason === "unread-hidden" ? "hidden " : ""}sheet "${sheet}" looks like a register too${held} and was not read: one sheet is checked at a time. Check it by itself with --sheet "${sheet}" or, from a program, with the option sheet.`;
  },
};
