import type { Finding } from "../../run/finding.js";
import type { Limits } from "../../run/options.js";
import { UnreadableWorkbook } from "../../tables/xlsx/faults.js";
import { openSheetTexts } from "../../tables/xlsx/sheet-texts.js";
import type { Report } from "../report.js";
import type { WordOptions } from "../report-words.js";
import { inputOf, isUnread } from "./annotate.js";
import { UnmarkableWorkbook } from "./failures.js";
import { countOwnSheets } from "./own-sheets.js";
import { OfficePackage } from "./package.js";
import { tableRows } from "./table-rows.js";

/** What a file is parted by. */
export interface SplitTableOptions extends WordOptions {
  /** The bytes of the file that was validated: CSV in any encoding that is read, NDJSON, JSON or a workbook. */
  readonly table: Uint8Array;
  /** A report that speaks of the file. */
  readonly report: Report;
  /** The name under which the report speaks of it. */
  readonly file: string;
  /** Columns by header, as the run was told of them. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly limits?: Partial<Limits>;
  /** To which part a row belongs; undefined leaves it out. */
  readonly partOf: (row: number) => string | undefined;
}

/** The rows of a file that belong to one part, as a file of their own. */
export interface TablePart {
  /** CSV in UTF-8, under the header of the file. */
  readonly table: Uint8Array;
  /** What a report says of the file and of the part's rows, said of this table: rows are numbered anew. */
  readonly renumbered: (report: Report) => Report;
}

/** A file, parted. */
export interface SplitTable {
  readonly parts: ReadonlyMap<string, TablePart>;
  /**
   * How many worksheets the file has beside the one that was read, and beside those of an earlier run: what they
   * hold is nobody knows whose.
   */
  readonly otherSheets: number;
}

/**
 * Parts the rows of a file, each part under the file's header: so that whoever is sent one sees no row of
 * another. The file is read once, whatever the number of parts.
 *
 * @throws UnmarkableWorkbook where the bytes are nothing that was read as a table
 */
export function splitTable(options: SplitTableOptions): SplitTable {
  const { report, file, partOf, columns = {} } = options;
  const { headers, each, otherSheets } = openTable(options, columns);
  const headerLine = csvLine(headers);
  const drafts = new Map<string, { readonly lines: string[]; readonly rows: Map<number, number> }>();
  each((row, texts) => {
    if (texts.every((text) => text === "")) return;
    const name = partOf(row);
    if (name === undefined) return;
    let draft = drafts.get(name);
    if (draft === undefined) {
      draft = { lines: [headerLine], rows: new Map() };
      drafts.set(name, draft);
    }
    draft.lines.push(csvLine(texts));
    draft.rows.set(row, draft.lines.length);
  });
  const encoder = new TextEncoder();
  const parts = [...drafts].map(([name, { lines, rows }]) => {
    const part: TablePart = {
      table: encoder.encode(lines.join("")),
      renumbered: (given) => renumbered(given, { file, rows }),
    };
    return [name, part] as const;
  });
  return { parts: new Map(parts), otherSheets };

  function openTable(of: SplitTableOptions, renamed: Readonly<Record<string, string>>) {
    if (isUnread(report, file)) throw new UnmarkableWorkbook({ reason: "unread" });
    const known = inputOf(of, renamed);
    const format = report.inputs.find((input) => input.file === file)?.format;
    if (known === undefined || format === undefined) throw new UnmarkableWorkbook({ reason: "no-table" });
    const { index, sheet } = known;
    if (format !== "xlsx") {
      const rows = tableRows(of.table, { format, index, limits: of.limits });
      return {
        headers: rows.headers,
        otherSheets: 0,
        each: (take: (row: number, texts: readonly string[]) => void): void => {
          rows.each((row, texts) => {
            if (row > rows.headerRow) take(row - rows.rowOffset, texts);
          });
        },
      };
    }
    try {
      const sheetTexts = openSheetTexts(of.table, { index, sheet, ...(of.limits && { limits: of.limits }) });
      if (sheetTexts !== undefined) {
        const { otherSheets } = sheetTexts;
        // The sheets of an earlier run go before the workbook comes back.
        const own = otherSheets === 0 ? 0 : countOwnSheets(new OfficePackage(of.table, of.limits));
        return { ...sheetTexts, otherSheets: otherSheets - own };
      }
    } catch (thrown) {
      if (!(thrown instanceof UnreadableWorkbook)) throw thrown;
    }
    throw new UnmarkableWorkbook({ reason: "no-workbook" });
  }
}

/** A report in which a file is a table of some of its rows, numbered anew. */
function renumbered(
  report: Report,
  { file, rows }: { readonly file: string; readonly rows: ReadonlyMap<number, number> },
): Report {
  return {
    ...report,
    inputs: report.inputs.map((input) => {
      if (input.file !== file) return input;
      const { sheet: _sheet, hiddenRows: _hidden, ...rest } = input;
      return { ...rest, format: "csv" };
    }),
    findings: report.findings.map((finding) => {
      if (finding.record.file !== file) return finding;
      const { row } = finding.record;
      return {
        ...finding,
        params: swallowedIn(otherRowIn(finding, { file, rows }), row === null ? undefined : rows.get(row)),
        record: { ...finding.record, sheet: null, row: row === null ? null : (rows.get(row) ?? null) },
      };
    }),
  };
}

/** The parameters of a finding that names another record: one of the part by its new row, another by its file. */
function otherRowIn(
  { params }: Finding,
  { file, rows }: { readonly file: string; readonly rows: ReadonlyMap<number, number> },
): Finding["params"] {
  const { otherRow, otherFile } = params;
  if (typeof otherRow !== "number" || otherFile !== "") return params;
  const row = rows.get(otherRow);
  return row === undefined ? { ...params, otherFile: file } : { ...params, otherRow: row };
}

/** The parameters of a finding that names the rows which were read as one: they follow the row of the finding. */
function swallowedIn(params: Finding["params"], row: number | undefined): Finding["params"] {
  const { firstRow, lastRow } = params;
  if (row === undefined || typeof firstRow !== "number" || typeof lastRow !== "number") return params;
  return { ...params, firstRow: row, lastRow: row + lastRow - firstRow };
}

function csvLine(texts: readonly string[]): string {
  const cells = texts.map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text));
  return `${cells.join(",")}\r\n`;
}
