import type { Field } from "@aurora/domain/records/core";
import type { Finding } from "../../run/finding.js";
import type { HeaderIndex } from "../../tables/header.js";
import type { Report } from "../report.js";
import { type WordOptions, wordsOf } from "../report-words.js";
import { inputOf, isUnread, notesOf } from "./annotate.js";
import { cellName, MOST_ROWS, sheetName } from "./cell-address.js";
import { UnmarkableWorkbook } from "./failures.js";
import { addFindingsSheets, type Located } from "./findings-sheets.js";
import { bytesOf, escapeXml } from "./markup.js";
import { noteText } from "./note-texts.js";
import { MOST_NOTES, putNotes } from "./notes.js";
import { OFFICE_RELATIONSHIPS, OfficePackage } from "./package.js";
import { Columns, gravest, MarkCollector } from "./places.js";
import { type Cell, SheetWriter } from "./sheet-writer.js";
import { StyleSheet } from "./style-sheet.js";
import { type CellValue, cellValue, type TableLimits, type TableRows, tableRows } from "./table-rows.js";
import { words } from "./words.js";
import { WorkbookPart } from "./workbook-part.js";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** What a workbook is made of. */
export interface TableWorkbookOptions extends WordOptions {
  /** The bytes of the table that was validated: CSV in any encoding that is read, NDJSON or JSON. */
  readonly table: Uint8Array;
  readonly report: Report;
  /** The name under which the report speaks of the table. */
  readonly file: string;
  /** Columns by header, as the run was told of them. */
  readonly columns?: Readonly<Record<string, string>>;
  /** The limits to which the run held the table; the default ones where absent. */
  readonly limits?: Partial<TableLimits>;
  /** The most rows of one sheet, its header included; what a spreadsheet holds where absent. */
  readonly maxRowsPerSheet?: number;
}

/**
 * A workbook of a table that came as text, with every fault of its report marked as in
 * {@link annotatedWorkbook}. Text stays text, whatever it begins with: ids keep their zeros and nothing
 * becomes a formula; days and numbers in canonical form are days and numbers. A table of more rows than a
 * sheet holds goes on on the next one, under the same header.
 *
 * @throws UnmarkableWorkbook where the bytes are no text, or the report says that they cannot be read
 *   (DAT-001): then they are not read again
 */
export async function workbookFromTable(options: TableWorkbookOptions): Promise<Uint8Array> {
  const { report, file, columns = {}, maxRowsPerSheet = MOST_ROWS } = options;
  const told = wordsOf(report, options);
  if (isUnread(report, file)) throw new UnmarkableWorkbook({ reason: "unread" });
  const known = inputOf(options, columns);
  const format = report.inputs.find((each) => each.file === file)?.format;
  if (known === undefined || format === undefined) throw new UnmarkableWorkbook({ reason: "no-table" });
  const { index } = known;
  const rows = tableRows(options.table, { format, index, limits: options.limits });
  const say = words[told.language];
  const { number } = told.speak;

  const pages = new Pages({ rows, most: maxRowsPerSheet, name: say.sheets.register });
  const { located, marks } = pages.place(
    report.findings.filter(({ record }) => record.file === file),
    new Columns(rows.headers, index),
  );
  const { workbook, styles, book } = bareWorkbook(pages);
  const names = {
    findings: { name: sheetName(say.sheets.findings, pages.names), part: "xl/worksheets/hallazgos.xml" },
    summary: { name: sheetName(say.sheets.summary, pages.names), part: "xl/worksheets/resumen.xml" },
  };
  const writer = new RegisterWriter({ rows, index, styles });
  let withoutNote = 0;
  pages.names.forEach((_name, page) => {
    const part = pages.part(page);
    const ofPage = marks[page]?.marks ?? new Map<number, Map<number, Finding[]>>();
    const notes = notesOf(ofPage, (found) => noteText(found, { words: told, list: names.findings.name }));
    withoutNote += Math.max(0, notes.length - MOST_NOTES);
    const legacyDrawing = putNotes(workbook, part, { notes: notes.slice(0, MOST_NOTES) });
    workbook.set(part, {
      write: (sink) => writer.write(sink, { pages, page, marks: ofPage, legacyDrawing }),
    });
  });
  const front = addFindingsSheets(
    workbook,
    {
      report,
      file,
      words: told,
      located,
      notices: [
        ...(rows.unreadFrom === undefined ? [] : [say.unread(number(rows.unreadFrom))]),
        ...(withoutNote > 0 ? [say.withoutNote(number(withoutNote))] : []),
      ],
      lateNotices: () => [
        ...(writer.shortened > 0 ? [say.shortened(number(writer.shortened))] : []),
        ...(writer.leftOut > 0 ? [say.columnsLeftOut(number(writer.leftOut))] : []),
      ],
    },
    { names, styles, selected: true },
  );
  book.putInFront(front, true);
  workbook.set("xl/styles.xml", { last: () => styles.bytes() });
  return workbook.bytes();
}

/** How the rows of a table lie on one sheet or several. */
class Pages {
  readonly names: readonly string[];
  readonly headerRow: number;
  readonly #rows: TableRows;
  readonly #most: number;

  constructor({
    rows,
    most,
    name,
  }: { readonly rows: TableRows; readonly most: number; readonly name: string }) {
    this.#rows = rows;
    this.#most = most;
    this.headerRow = rows.headerRow;
    const beyond = Math.max(0, rows.count - most);
    const names: string[] = [];
    for (let page = 0; page <= Math.ceil(beyond / (most - 1)); page++) names.push(sheetName(name, names));
    this.names = names;
  }

  part(page: number): string {
    return `xl/worksheets/sheet${page + 1}.xml`;
  }

  /** Where a row of the table lies: sheets behind the first begin with the header once more. */
  at(row: number): { readonly page: number; readonly row: number } {
    const beyond = row - this.#most - 1;
    if (beyond < 0) return { page: 0, row };
    const each = this.#most - 1;
    return { page: Math.floor(beyond / each) + 1, row: (beyond % each) + 2 };
  }

  /** Finds the cell of each finding. */
  place(
    findings: readonly Finding[],
    columns: Columns,
  ): { readonly located: readonly Located[]; readonly marks: readonly MarkCollector[] } {
    const marks = this.names.map(() => new MarkCollector());
    const located = findings.map((finding): Located => {
      if (finding.record.row === null) return { finding, place: undefined };
      const { page, row } = this.at(finding.record.row + this.#rows.rowOffset);
      const cells = columns.of(finding);
      for (const column of cells) marks[page]?.add({ row, column }, finding);
      const sheet = this.names[page];
      return {
        finding,
        place: sheet === undefined ? undefined : { sheet, row, column: cells[0] as number },
      };
    });
    return { located, marks };
  }
}

/** Writes the register's own rows. */
class RegisterWriter {
  shortened = 0;
  leftOut = 0;
  readonly #rows: TableRows;
  readonly #fields: readonly (Field | undefined)[];
  readonly #styles: StyleSheet;
  readonly #formats: Readonly<Record<CellValue["kind"] | "header" | "begun", number>>;

  constructor(of: {
    readonly rows: TableRows;
    readonly index: HeaderIndex;
    readonly styles: StyleSheet;
  }) {
    const { rows, index, styles } = of;
    this.#rows = rows;
    this.#styles = styles;
    this.#fields = rows.headers.map((header) => {
      const field = index.find(header);
      return field === undefined ? undefined : index.entity.fields[field];
    });
    const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
    this.#formats = {
      text: styles.format({ number: 49 }),
      // What begins like a formula is text even for those who edit it.
      begun: styles.format({ number: 49, quotePrefix: true }),
      number: styles.format({}),
      date: styles.format({ number: "yyyy\\-mm\\-dd" }),
      header: styles.format({
        font: `<b/>${font}`,
        fill: "FFDDE3EE",
        border: '<left/><right/><top/><bottom style="thin"><color rgb="FF7F7F7F"/></bottom><diagonal/>',
        number: 49,
      }),
    };
  }

  write(
    sink: (piece: Uint8Array) => void,
    at: {
      readonly pages: Pages;
      readonly page: number;
      readonly marks: ReadonlyMap<number, ReadonlyMap<number, readonly Finding[]>>;
      readonly legacyDrawing: string | undefined;
    },
  ): void {
    const { pages, page, marks, legacyDrawing } = at;
    const { headers } = this.#rows;
    const headerRow = page === 0 ? pages.headerRow : 1;
    const sheet = new SheetWriter(sink, {
      widths: headers.map((header) => Math.min(30, Math.max(12, header.length + 3))),
      frozenRows: headerRow,
      selected: false,
    });
    let last = headerRow;
    const header: Cell[] = headers.map((value) => ({ value, format: this.#formats.header }));
    if (page > 0) sheet.row(1, header);
    const beyond = this.#rows.each((tableRow, texts) => {
      const place = pages.at(tableRow);
      if (place.page !== page) return;
      const marked = marks.get(place.row);
      const isHeader = page === 0 && tableRow === headerRow;
      if (marked === undefined && texts.every((text) => text === "")) return;
      const cells = texts.map((text, column) => this.#cell(text, isHeader ? -1 : column));
      for (const [column, found] of marked ?? []) {
        const cell = cells[column] ?? { format: this.#formats.text };
        const format = this.#styles.painted(cell.format ?? 0, gravest(found));
        cells[column] = { ...cell, format: format ?? cell.format };
      }
      sheet.row(place.row, cells);
      last = place.row;
    });
    const lastColumn = Math.max(1, headers.length) - 1;
    const filter = headers.length === 0 ? undefined : `A${headerRow}:${cellName(lastColumn, last)}`;
    sheet.end({ filter, legacyDrawing });
    this.shortened += sheet.shortened;
    // Each page reads the whole table, and leaves the same cells out.
    this.leftOut = Math.max(this.leftOut, beyond) + sheet.leftOut;
  }

  /** @param column its column; -1 for a cell of the header */
  #cell(text: string, column: number): Cell | undefined {
    if (column < 0) return { value: text, format: this.#formats.header };
    if (text === "") return undefined;
    const { kind, value } = cellValue(text, this.#fields[column]);
    const begun = kind === "text" && /^[=+\-@\t\r]/.test(text);
    return { value, format: this.#formats[begun ? "begun" : kind] };
  }
}

/** A workbook of nothing but empty sheets. */
function bareWorkbook(pages: Pages): {
  readonly workbook: OfficePackage;
  readonly styles: StyleSheet;
  readonly book: WorkbookPart;
} {
  const workbook = OfficePackage.empty();
  const part = "xl/workbook.xml";
  workbook.relate(undefined, "officeDocument", part);
  workbook.declare(part, WORKBOOK_TYPE);
  workbook.set(part, new Uint8Array(0));
  const sheets = pages.names.map((name, page) => {
    const sheet = pages.part(page);
    workbook.set(sheet, new Uint8Array(0));
    workbook.declare(sheet, WORKSHEET_TYPE);
    const id = workbook.relate(part, "worksheet", sheet);
    return `<sheet name="${escapeXml(name)}" sheetId="${page + 1}" r:id="${id}"/>`;
  });
  workbook.set(
    part,
    bytesOf(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.join("")}</sheets></workbook>`,
    ),
  );
  const styles = new StyleSheet();
  workbook.relate(part, "styles", "xl/styles.xml");
  workbook.declare("xl/styles.xml", STYLES_TYPE);
  return { workbook, styles, book: new WorkbookPart(workbook) };
}
