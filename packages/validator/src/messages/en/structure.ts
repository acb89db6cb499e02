import type { TypeFault } from "../../decode/cell.js";
import { HIDDEN, showFile } from "../../run/show.js";
import type { CellAdvice } from "../../tables/format.js";
import type { MessagesByParams } from "../message.js";
import type { FileCode, StructureParams } from "../structure.js";

const typeFaults: Record<TypeFault | CellAdvice, string> = {
  "formula-error": "is the error of a formula. Mend the formula or write the value",
  "formula-without-value":
    "is a formula that was never calculated. Open the workbook in Excel or LibreOffice and save it again, or write the value",
  "range-as-date":
    "is a day where none can be: the spreadsheet made a date of what was typed. Give the column the format of text and write it again",
  "number-as-date":
    "is a day where a number belongs: the cell has the format of a date, or the spreadsheet made a date of what was typed. Give the cell the format of a number and write the number",
  "value-as-date":
    "is a day where none can be: the spreadsheet made a date of what was typed. Give the cell the format of text and write the value that belongs there",
  date: "is no date. Write it DD/MM/YYYY or YYYY-MM-DD (the day before the month)",
  "impossible-date": "is a day that the calendar does not have",
  "month-before-day": "has the month before the day. Write it as DD/MM/YYYY",
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

/** Messages in English on the structure of records; those on a file's own stand apart. */
export const structureMessages: Omit<MessagesByParams<StructureParams>, FileCode> = {
  "DAT-003": ({ header, nearest, letters }) => {
    const column = letters === "" ? "" : ` ${letters}`;
    if (header === "") return `Column${column} holds data and has no header; it was not read.`;
    const named = header === HIDDEN ? "whose header is not shown" : `"${header}"`;
    const hint = nearest === "" ? "" : ` Did you mean "${nearest}"?`;
    return `The column${column} ${named} matches no field; it was not read.${hint}`;
  },
  "DAT-004": ({ column, headers }, say) =>
    `There are ${say.number(headers.length)} columns for the one field "${column}": ${say.list(headers.map((header) => `"${header}"`))}. Only the first was read.`,
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
    // No label has a semicolon: it parts several.
    const hint = nearest.some((label) => label.includes(";"))
      ? " The values of a list stand apart by semicolons."
      : "";
    return `${capitalized(say.list(values))} ${verb} in the list of "${column}".${hint}`;
  },
  "DAT-009": ({ otherFile, otherRow }, say) =>
    `This record is repeated: row ${say.number(otherRow)}${otherFile === "" ? "" : ` of ${showFile(otherFile)}`} is identified alike.`,
  "DAT-010": ({ otherFile, otherRow }, say) =>
    `This looks like the action of row ${say.number(otherRow)}${otherFile === "" ? "" : ` of ${showFile(otherFile)}`}: same centre, date, district, kind, topic and total, under another id.`,
  "DAT-012": ({ column }) =>
    `The cell of "${column}" begins with =, +, - or @ followed by text: a spreadsheet would run it as a formula. Remove that sign.`,
  "DAT-014": ({ limit }, say) =>
    limit > 0
      ? `The record holds data within data more than ${say.number(limit)} levels deep; it was not read.`
      : "This item is no JSON object, and so no record; it was not read.",
  "DAT-015": ({ rule, until }, say) =>
    `The suppression of ${rule} expired on ${say.day(until)} and no longer applies: what it let pass counts again.`,
};

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
