import { readSync } from "node:fs";
import { CsvReader } from "../tables/csv.js";

/** How far a record's start is looked for, in bytes. */
const WINDOW_BYTES = 64 * 1024;

/** How many places are tried, and how many rows behind each tell whether it is one. */
const PLACES_TRIED = 64;
const ROWS_TRIED = 3;

const LINE_FEED = 0x0a;

/**
 * Guesses where a record begins in a table of text, at or behind a place in the middle of it: behind a line
 * feed, if may be one that rows with as many cells as the header follow. It is a guess: a line feed between
 * quotes may look just so.
 *
 * @param table.at the place in bytes from which it is looked for
 * @returns undefined where no row ends near that place, or none follows
 */
export function guessRecordStart(
  fd: number,
  table: {
    readonly at: number;
    readonly size: number;
    readonly delimiter: string;
    readonly columns: number;
  },
): number | undefined {
  const window = new Uint8Array(Math.max(0, Math.min(WINDOW_BYTES, table.size - table.at)));
  let length = 0;
  while (length < window.length) {
    const read = readSync(fd, window, length, window.length - length, table.at + length);
    if (read === 0) return undefined;
    length += read;
  }
  const whole = table.at + length === table.size;
  const starts: number[] = [];
  for (let at = window.indexOf(LINE_FEED); at >= 0; at = window.indexOf(LINE_FEED, at + 1)) {
    if (table.at + at + 1 < table.size) starts.push(at + 1);
    if (starts.length === PLACES_TRIED) break;
  }
  const start = starts.find((from) => looksLikeRows(window.subarray(from), { ...table, whole })) ?? starts[0];
  return start === undefined ? undefined : table.at + start;
}

function looksLikeRows(
  bytes: Uint8Array,
  table: { readonly delimiter: string; readonly columns: number; readonly whole: boolean },
): boolean {
  const counts: number[] = [];
  const reader = new CsvReader({
    delimiter: table.delimiter,
    maxRowBytes: Number.POSITIVE_INFINITY,
    onRow: ({ count }) => {
      if (counts.length < ROWS_TRIED) counts.push(count);
    },
  });
  reader.push(bytes);
  if (table.whole) reader.end();
  return counts.length > 0 && counts.every((count) => count === table.columns);
}
