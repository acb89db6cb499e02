import type { TypeFault } from "../../decode/cell.js";
import { HIDDEN } from "../../run/show.js";
import type { MessagesByParams } from "../message.js";
import type { StructureParams, UnreadableReason } from "../structure.js";

const unreadable: Record<UnreadableReason, string> = {
  empty: "The file is empty.",
  "no-header":
    "No header row was found among the first 30 rows. A register must bring the template's column names",
  workbook:
    'The file is an Excel workbook (XLSX), which is not read here yet. Save it as "CSV UTF-8 (comma delimited)" and check it again.',
  "old-workbook":
    'The file is an old Excel workbook (XLS) or protected by a password. Open it and save it as "CSV UTF-8 (comma delimited)".',
  archive: "The file is compressed. Decompress it first.",
  pdf: "The file is a PDF. The table that it was made from is needed, as CSV.",
  binary: "The file is no text. The table is needed as CSV, NDJSON or JSON.",
  "damaged-text":
    'The file\'s text is damaged: it holds bytes that do not fit its encoding. Save it again as "CSV UTF-8".',
  "unclosed-quote":
    "A quote is opened and never closed, so that the rest of the file fell into one cell. Close or remove that quote.",
  "row-too-long": "A row is longer than is accepted. Most likely a quote was opened and not closed.",
  "not-json": "The content is no well-formed JSON.",
  "not-a-record": "A JSON object is expected, or a list of objects, with one record each.",
  changed: "The file changed while it was read. Wait until it is saved and check it again.",
};

const typeFaults: Record<TypeFault, string> = {
  date: "is no date. Write it DD/MM/YYYY or YYYY-MM-DD (the day before the month)",
  "impossible-date": "is a day that the calendar does not have (the day stands before the month)",
  "two-digit-year": "has its year in two digits. Write all four: DD/MM/YYYY",
  "serial-date":
    "looks like the number by which Excel keeps a day. Give the column the format of a date and save again",
  dates: "is not a list of days. Write them YYYY-MM-DD, apart by semicolons",
  time: "is no time. Write it HH:MM, from 00:00 to 23:59",
  count: "is no whole number. Write digits only, without marks between thousands",
  "grouped-count": "has a mark between thousands; write it without, in digits only",
  "negative-count": "is negative; a whole number of 0 or more is expected",
  "decimal-count": "has decimals; a whole number is expected",
  "count-too-large": "is too large a number to count people or cases",
  "yes-no": 'cannot be understood as yes or no. Write "sí" or "no"',
  ubigeo: "is no ubigeo. The six digits of the district's INEI code are expected",
  number: "is not a number. Write digits, decimals behind a point or a comma, thousands not set apart",
  month: "is not a month. Write it as YYYY-MM",
  ubigeos: "is not a list of six-digit ubigeos",
  nested: "is a list or a group of data that a cell cannot bring; send the record as JSON",
  "not-object": "is of another type; an object is expected",
  "too-long": "is too long a text",
  "not-text": "is of another type; a text is expected",
  "not-list": "is of another type; a list is expected",
};

/** Messages in English on a file's structure. */
export const structureMessages: MessagesByParams<StructureParams> = {
  "DAT-001": ({ reason, row, limit, looked }, say) => {
    const where = row > 0 ? ` (row ${say.number(row)})` : "";
    const bound = limit > 0 ? ` The limit is ${say.number(limit)} bytes.` : "";
    const expected = looked.length > 0 ? `: ${looked.join(", ")}…` : "";
    return `${unreadable[reason]}${expected}${bound}${where}`;
  },
  "DAT-002": ({ column }) => `The required column "${column}" is missing.`,
  "DAT-003": ({ header, nearest, letters }) => {
    const column = letters === "" ? "" : ` ${letters}`;
    if (header === "") return `Column${column} holds data and has no header; it was not read.`;
    const named = header === HIDDEN ? "whose header is not shown" : `"${header}"`;
    const hint = nearest === "" ? "" : ` Did you mean "${nearest}"?`;
    return `The column${column} ${named} matches no field; it was not read.${hint}`;
  },
  "DAT-004": ({ column, headers }, say) =>
    `There are ${say.number(headers.length)} columns for the one field "${column}": ${say.list(headers.map((header) => `"${header}"`))}. Only the first was read.`,
  "DAT-005": ({ cells, columns }, say) =>
    `The row has ${say.count(cells, "cell", "cells")} and the header ${say.number(columns)}. See whether a delimiter is missing or one too many.`,
  "DAT-006": ({ column }) => `"${column}" is required and empty.`,
  "DAT-007": ({ column, reason, maxLength }, say) => {
    const bound = reason === "too-long" ? ` (at most ${say.number(maxLength)} characters)` : "";
    return `The value of "${column}" ${typeFaults[reason]}${bound}.`;
  },
  "DAT-008": ({ column, unknown, nearest }, say) => {
    const values = unknown.map((value, index) => {
      const near = nearest[index];
      if (value === HIDDEN) return "a value that is not shown";
      return near ? `"${value}" (did you mean "${near}"?)` : `"${value}"`;
    });
    const verb = values.length === 1 ? "is not" : "are not";
    return `${capitalized(say.list(values))} ${verb} in the list of "${column}".`;
  },
  "DAT-009": ({ otherFile, otherRow }, say) =>
    `This record is repeated: row ${say.number(otherRow)}${otherFile === "" ? "" : ` of ${otherFile}`} is identified alike.`,
  "DAT-010": ({ otherFile, otherRow }, say) =>
    `This looks like the action of row ${say.number(otherRow)}${otherFile === "" ? "" : ` of ${otherFile}`}: same centre, date, district, kind, topic and total, under another id.`,
  "DAT-011": ({ count }, say) =>
    count === 1 ? "One blank row was skipped." : `${say.number(count)} blank rows were skipped.`,
  "DAT-012": ({ column }) =>
    `The cell of "${column}" begins with =, +, - or @ followed by text: a spreadsheet would run it as a formula. Remove that sign.`,
  "DAT-013": ({ row }, say) =>
    `The header stands in row ${say.number(row)}; the rows above it were not read.`,
};

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
