import type { Field } from "@aurora/domain/records/core";
import { decodeCell } from "../../decode/cell.js";
import { defaultLimits, type Limits } from "../../run/options.js";
import { type Cells, CsvReader, cellText } from "../../tables/csv.js";
import { sniffEncoding, transcoder } from "../../tables/encoding.js";
import type { HeaderIndex } from "../../tables/header.js";
import { findHeaderRow } from "../../tables/header-row.js";
import { jsonReader, ndjsonReader } from "../../tables/json.js";
import { MOST_COLUMNS } from "./cell-address.js";
import { UnmarkableWorkbook } from "./failures.js";

/** How many bytes from the start decide encoding, delimiter and header. */
const HEAD_BYTES = 256 * 1024;
/** How many bytes are turned into rows at a time. */
const CHUNK_BYTES = 1024 * 1024;

/** What bounds a table that is read once more: the limits to which reading held it. */
export type TableLimits = Pick<Limits, "maxRowBytes" | "maxJsonDepth">;

/** The rows of a text file, as a sheet holds them. */
export interface TableRows {
  /** The texts of the header; "" where a column has none. */
  readonly headers: readonly string[];
  /** The row of the header in the sheet, from 1. */
  readonly headerRow: number;
  /** How many rows of the sheet stand before a row of the file with the same number. */
  readonly rowOffset: number;
  /** How many rows there are; the last one's number in the sheet. */
  readonly count: number;
  /** The row of the file at which it cannot be read any more. */
  readonly unreadFrom: number | undefined;
  /**
   * Hands each row over by its number in the sheet, blank ones left out, with as many cells as a sheet takes.
   *
   * @returns how many cells stand beyond those
   */
  readonly each: (take: (row: number, texts: readonly string[]) => void) => number;
}

/** How a file is to be read. */
interface TableOptions {
  readonly format: string;
  readonly index: HeaderIndex;
  readonly limits?: Partial<TableLimits> | undefined;
}

/** Reads the rows of a text file. @throws UnmarkableWorkbook where it is no text */
export function tableRows(table: Uint8Array, options: TableOptions): TableRows {
  const head = table.subarray(0, HEAD_BYTES);
  const limits = { ...defaultLimits, ...options.limits };
  const sniffed = sniffEncoding(head, head.length === table.length);
  if ("unreadable" in sniffed) throw new UnmarkableWorkbook({ reason: "no-table" });
  /** Feeds the file in UTF-8; answers with whether it is text to its end. */
  const feed = (push: (utf8: Uint8Array) => boolean): boolean => {
    const { push: transcode, end } = transcoder(sniffed.encoding);
    try {
      for (let at = sniffed.bomLength; at < table.length; at += CHUNK_BYTES) {
        if (!push(transcode(table.subarray(at, at + CHUNK_BYTES)))) return false;
      }
      const rest = end();
      return rest.length === 0 || push(rest);
    } catch (error) {
      // A unit of UTF-16 that is no character: the file is damaged from here on.
      if (error instanceof TypeError) return false;
      throw error;
    }
  };
  return options.format === "csv"
    ? csvRows(feed, {
        head: transcodedHead(head.subarray(sniffed.bomLength), sniffed.encoding),
        whole: head.length === table.length,
        index: options.index,
        limits,
      })
    : jsonRows(feed, { format: options.format, limits });
}

type Feed = (push: (utf8: Uint8Array) => boolean) => boolean;

function transcodedHead(head: Uint8Array, encoding: Parameters<typeof transcoder>[0]): Uint8Array {
  try {
    return transcoder(encoding).push(head);
  } catch {
    throw new UnmarkableWorkbook({ reason: "no-table" });
  }
}

function csvRows(
  feed: Feed,
  {
    head,
    whole,
    index,
    limits,
  }: {
    readonly head: Uint8Array;
    readonly whole: boolean;
    readonly index: HeaderIndex;
    readonly limits: TableLimits;
  },
): TableRows {
  const { header } = findHeaderRow(head, { candidates: [index], whole });
  const read = (take: (row: number, cells: Cells) => void) => {
    let failed = false;
    const reader: CsvReader = new CsvReader({
      delimiter: header?.delimiter ?? ",",
      maxRowBytes: limits.maxRowBytes,
      onRow: (cells) => take(reader.row, cells),
    });
    const toItsEnd = feed((utf8) => {
      failed ||= reader.push(utf8) !== undefined;
      return !failed;
    });
    if (!toItsEnd || reader.end() !== undefined) failed = true;
    return { count: reader.row, failed };
  };
  const { count, failed } = read(() => {});
  return {
    headers: header?.headers ?? [],
    headerRow: header?.row ?? 1,
    rowOffset: 0,
    count,
    unreadFrom: failed ? count + 1 : undefined,
    each: (take) => {
      let beyond = 0;
      read((row, cells) => {
        const length = Math.min(cells.count, MOST_COLUMNS);
        beyond += cells.count - length;
        take(
          row,
          Array.from({ length }, (_, index) => cellText(cells, index) ?? "\ufffd"),
        );
      });
      return beyond;
    },
  };
}

/** One row for each record below a row of keys; what a record holds in depth stands in its cell as JSON. */
function jsonRows(
  feed: Feed,
  { format, limits }: { readonly format: string; readonly limits: TableLimits },
): TableRows {
  const read = (onRecord: (record: Readonly<Record<string, unknown>>, row: number) => void) => {
    let last = 0;
    let failed = false;
    const reader = (format === "json" ? jsonReader : ndjsonReader)({
      maxRecordBytes: limits.maxRowBytes,
      maxDepth: limits.maxJsonDepth,
      onOpen: () => {},
      // What is no record stays an empty row, so that the others keep their numbers.
      onUnreadable: (row) => {
        last = row;
      },
      onRecord: (record, row) => {
        last = row;
        onRecord(record, row);
      },
    });
    const toItsEnd = feed((utf8) => {
      failed ||= reader.push(utf8) !== undefined;
      return !failed;
    });
    if (!toItsEnd || reader.end() !== undefined) failed = true;
    return { last, failed };
  };
  const keys = new Map<string, number>();
  const { last, failed } = read((record) => {
    for (const key of Object.keys(record)) {
      if (keys.size < MOST_COLUMNS && !keys.has(key)) keys.set(key, keys.size);
    }
  });
  const headers = [...keys.keys()];
  return {
    headers,
    headerRow: 1,
    rowOffset: 1,
    count: last + 1,
    unreadFrom: failed ? last + 1 : undefined,
    each: (take) => {
      let beyond = 0;
      take(1, headers);
      read((record, row) => {
        const texts: string[] = [];
        for (const [key, value] of Object.entries(record)) {
          const column = keys.get(key);
          if (column === undefined) beyond++;
          else {
            while (texts.length < column) texts.push("");
            texts[column] = jsonText(value);
          }
        }
        take(row + 1, texts);
      });
      return beyond;
    },
  };
}

function jsonText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** What a cell of a table holds, for a sheet. */
export type CellValue = { readonly kind: "text" | "number" | "date"; readonly value: string | number };

/** The days of a workbook are counted from here; before March 1900 its count has a day that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_SURE_DAY = "1900-03-01";
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The value of a cell by what its column holds: a number or a day only where the text is its one
 * canonical form, so that nothing is lost; all else stays the text that it is.
 */
export function cellValue(text: string, field: Field | undefined): CellValue {
  if (field?.kind === "date" && /^\d{4}-\d\d-\d\d$/.test(text) && text >= FIRST_SURE_DAY) {
    if (!("fault" in decodeCell(field, text))) {
      return { kind: "date", value: (Date.parse(`${text}T00:00:00Z`) - DAY_ZERO) / MILLISECONDS_A_DAY };
    }
  }
  if (
    (field?.kind === "count" || field?.kind === "number") &&
    /^-?(?:0|[1-9]\d{0,14})(?:\.\d{0,5}[1-9])?$/.test(text)
  ) {
    const value = Number(text);
    if (String(value) === text) return { kind: "number", value };
  }
  return { kind: "text", value: text };
}
