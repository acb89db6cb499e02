import type { MessagesByParams } from "../message.js";
import type { StructureParams, UnreadableReason } from "../structure.js";
import { NOT_A_RECORD } from "./unreadable-records.js";

const unreadable: Record<UnreadableReason, string> = {
  empty: "The file is empty.",
  "no-header":
    "No header row was found among the first 30 rows. A register must bring the template's column names",
  workbook:
    'The file is an Excel workbook (XLSX), and the program that checks it reads no workbooks. Save it as "CSV UTF-8 (comma delimited)" and check it again. Those who maintain the program can have it read them, by the option "formats: [xlsx]" of @aurora/validator/xlsx.',
  "old-workbook":
    'The file is an old Excel workbook (XLS) or protected by a password. Open it and save it as "CSV UTF-8 (comma delimited)".',
  archive: "The file is compressed. Decompress it first.",
  pdf: "The file is a PDF. The table that it was made from is needed, as CSV.",
  binary: "The file is no text. The table is needed as CSV, NDJSON or JSON.",
  "damaged-text":
    'The file\'s text is damaged: it holds bytes that do not fit its encoding. Save it again as "CSV UTF-8".',
  "unclosed-quote":
    "A quote is opened and never closed, so that the rest of the file fell into one cell. Close or remove that quote.",
  "row-too-long":
    "A row is longer than is accepted. Most likely a quote or, in JSON, a bracket or brace was opened and not closed.",
  "too-many-columns": "The header has more columns than are accepted. Most likely the file is no register.",
  "not-a-workbook":
    'The file is no Excel workbook (.xlsx), though it says so. Open it in Excel or LibreOffice and save it as "Excel Workbook (.xlsx)".',
  "protected-workbook":
    "The workbook needs a password to be opened. Open it, take the password off (File > Info > Protect Workbook > Encrypt with Password) and save it again.",
  "xls-workbook":
    'The file is an Excel workbook in the old format (.xls). Open it and save it as "Excel Workbook (.xlsx)".',
  "binary-workbook":
    'The file is a binary Excel workbook (.xlsb). Open it and save it as "Excel Workbook (.xlsx)".',
  "open-document":
    'The file is a document of LibreOffice or OpenOffice (.ods). Open it and save it as "Excel 2007-365 (.xlsx)".',
  "damaged-workbook":
    "The Excel workbook is damaged or not whole: it cannot be unpacked. Download or copy it once more, or open it in Excel to repair it.",
  "missing-part":
    "The Excel workbook lacks one of its parts. Open it in Excel to repair it and save it again. Missing is",
  "broken-part":
    "A part of the Excel workbook is damaged. Open it in Excel to repair it and save it again. The part is",
  "document-type":
    "A part of the workbook declares XML entities, which no spreadsheet writes and which serve to attack whoever reads them. It was not read. The part is",
  "zip-bomb":
    "A part of the workbook unpacks to an absurd size, as in files made to exhaust whoever reads them. It was not read. The part is",
  "workbook-too-large": "The Excel workbook is larger than is accepted. Split it or save it as CSV.",
  "workbook-unpacks-too-large":
    "The content of the Excel workbook is larger than is accepted. Split it or save it as CSV.",
  "shared-strings-too-large":
    "The texts of the Excel workbook take more than is accepted. Split it or save it as CSV.",
  "sheet-row-too-long": "A row of the sheet holds more text than is accepted.",
  "too-many-sheets": "The Excel workbook has too many sheets. Leave only that of the register.",
  "too-many-parts": "The Excel workbook is made of too many parts. Copy the register to a new workbook.",
  "no-worksheet": "The Excel workbook has no worksheet.",
  "no-such-sheet": "The Excel workbook does not have the sheet that was asked for. Its sheets are",
  "not-json": "The content is no well-formed JSON.",
  "not-a-record": NOT_A_RECORD,
  changed: "The file changed while it was read. Wait until it is saved and check it again.",
};

/** What a limit counts, where not bytes. */
const UNITS: Partial<Record<UnreadableReason, string>> = {
  "too-many-columns": "columns",
  "too-many-sheets": "sheets",
  "too-many-parts": "parts",
};

/** The message in English on a file that cannot be read; who reads no files does not carry it. */
export const unreadableFileMessages: Pick<MessagesByParams<StructureParams>, "DAT-001"> = {
  "DAT-001": ({ reason, row, limit, looked }, say) => {
    const where = row > 0 ? ` (row ${say.number(row)})` : "";
    const unit = UNITS[reason] ?? "bytes";
    const bound = limit > 0 ? ` The limit is ${say.number(limit)} ${unit}.` : "";
    const expected = looked.length > 0 ? `: ${looked.join(", ")}${reason === "no-header" ? "…" : "."}` : "";
    return `${unreadable[reason]}${expected}${bound}${where}`;
  },
};
