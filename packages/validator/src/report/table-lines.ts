import type { Entity } from "@aurora/domain/records/core";
import { defaultLimits } from "../run/options.js";
import { CsvReader } from "../tables/csv.js";
import { sniffEncoding, transcoder } from "../tables/encoding.js";
import { HeaderIndex } from "../tables/header.js";
import { findHeaderRow } from "../tables/header-row.js";
import { linesOf } from "../tables/swallowed-rows.js";

/** How many bytes from the start decide encoding and delimiter. */
const HEAD_BYTES = 256 * 1024;
/** How many bytes are read at a time. */
const CHUNK_BYTES = 1024 * 1024;
const LF = 0x0a;

/** The line of a table's file on which a row starts, both counted from 1; undefined where nobody can say. */
export type LineOfRow = (row: number) => number | undefined;

/**
 * On which lines of its file the rows of a table (CSV) stand: a row's number is its line's, but for those
 * below a cell with a line break in it. Where rows end without a line feed, or the table cannot be read to
 * its end, no editor would agree, and no line is told.
 *
 * @param options.entity the kind of its records, as the report names it: its headers tell how cells are parted
 * @param options.columns headers that the file has in its own way, as they were given to the run
 */
export function tableLines(
  table: Uint8Array,
  options: { readonly entity: Entity; readonly columns?: Readonly<Record<string, string>> },
): LineOfRow {
  const whole = table.length <= HEAD_BYTES;
  const sniffed = sniffEncoding(table.subarray(0, HEAD_BYTES), whole);
  if ("unreadable" in sniffed) return unknown;
  const { encoding, bomLength } = sniffed;
  /** The rows that take up several lines, and how many lines more than rows there are up to each, itself included. */
  const rows: number[] = [];
  const surplus: number[] = [];
  let more = 0;
  let lineFeeds = 0;
  let last = 0;
  try {
    const head = transcoder(encoding).push(table.subarray(bomLength, HEAD_BYTES));
    const candidates = [HeaderIndex.of(options.entity, options.columns)];
    const delimiter = findHeaderRow(head, { candidates, whole }).header?.delimiter ?? ",";
    const shape = { delimiter: delimiter.charCodeAt(0), columns: 0 };
    const reader: CsvReader = new CsvReader({
      delimiter,
      maxRowBytes: defaultLimits.maxRowBytes,
      onRow: (cells) => {
        const lines = linesOf(cells, shape);
        if (lines === 1) return;
        more += lines - 1;
        rows.push(reader.row);
        surplus.push(more);
      },
    });
    const { push, end } = transcoder(encoding);
    const take = (utf8: Uint8Array): boolean => {
      for (let at = utf8.indexOf(LF); at >= 0; at = utf8.indexOf(LF, at + 1)) lineFeeds++;
      if (utf8.length > 0) last = utf8[utf8.length - 1] as number;
      return reader.push(utf8) === undefined;
    };
    for (let at = bomLength; at < table.length; at += CHUNK_BYTES) {
      if (!take(push(table.subarray(at, at + CHUNK_BYTES)))) return unknown;
    }
    if (!take(end()) || reader.end() !== undefined) return unknown;
    // A carriage return alone ends a row here, and a line nowhere else.
    if (lineFeeds + (last === LF ? 0 : 1) !== reader.row + more) return unknown;
  } catch (thrown) {
    // A unit that is no character: the file is damaged.
    if (thrown instanceof TypeError) return unknown;
    throw thrown;
  }
  return (row) => {
    // How many of the rows above it take up several lines.
    let [from, to] = [0, rows.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((rows[middle] as number) < row) from = middle + 1;
      else to = middle;
    }
    return row + (from === 0 ? 0 : (surplus[from - 1] as number));
  };
}

const unknown: LineOfRow = () => undefined;
