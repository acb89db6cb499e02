import { type Cells, type CsvFault, CsvReader, cellText } from "./csv.js";
import { foldHeader, type HeaderIndex } from "./header.js";

/** The delimiters that tables come with. */
const DELIMITERS = [",", ";", "\t"] as const;

/** How many rows from the top a header is looked for. */
const ROWS_SEARCHED = 30;

/** The longest row that may be a header: one that the head of a file cuts in two is not to be taken for a whole one. */
const MAX_HEADER_BYTES = 128 * 1024;

/** The longest text that is held against the names of fields, however it is spaced: what is longer is a text, or a row. */
const LONGEST_HEADER = 2000;

/** Where a table's header stands. */
export interface HeaderRow<I> {
  /** Counted from 1. */
  readonly row: number;
  readonly headers: readonly string[];
  /** The index whose fields the headers name. */
  readonly index: I;
  /** How many fields they name. */
  readonly score: number;
  /** Whether a row above it, other than a `sep=` line, holds anything. */
  readonly titleRows: boolean;
}

/** What a search for a header came to. */
export interface HeaderSearch<I> {
  /** Undefined where no row names even two fields. */
  readonly header: DelimitedHeaderRow<I> | undefined;
  /** The row that is too long to be a header and ended the search; undefined where none did. */
  readonly tooLong: CsvFault | undefined;
}

/**
 * Finds the header of a table in its first bytes: of all delimiters and rows, the one whose cells
 * name the most fields of any of the candidates; the first of equals.
 *
 * @param options.whole whether these are all the bytes: where more follow, the last row may go on
 */
export function findHeaderRow<I extends HeaderIndex>(
  head: Uint8Array,
  { candidates, whole }: { readonly candidates: readonly I[]; readonly whole: boolean },
): HeaderSearch<I> {
  let header: DelimitedHeaderRow<I> | undefined;
  let tooLong: CsvFault | undefined;
  for (const delimiter of DELIMITERS) {
    const { rows, fault } = firstRows(head, delimiter, whole);
    const found = headerAmong(rows, candidates);
    if (found !== undefined && found.score > (header?.score ?? 0)) header = { ...found, delimiter };
    tooLong ??= fault;
  }
  return { header, tooLong };
}

/** The header of a table of text, and how its cells are parted. */
export interface DelimitedHeaderRow<I> extends HeaderRow<I> {
  readonly delimiter: string;
}

/** A row among which a header is looked for; its number is counted from 1. */
interface CandidateRow {
  readonly number: number;
  readonly headers: readonly string[];
}

/**
 * Finds the header among rows: the one whose cells name the most fields of any of the candidates; the
 * first of equals.
 *
 * @param options.mergedDown whether a header may be merged over two rows, so that its name stands in the upper one
 * @returns undefined where no row names even two fields
 */
export function headerAmong<I extends HeaderIndex>(
  rows: readonly CandidateRow[],
  candidates: readonly I[],
  { mergedDown = false }: { readonly mergedDown?: boolean } = {},
): HeaderRow<I> | undefined {
  let best: HeaderRow<I> | undefined;
  rows.forEach(({ number, headers: written }, position) => {
    const above = mergedDown ? rows[position - 1] : undefined;
    const folded = written.map((text) => (text.length > LONGEST_HEADER ? "" : foldHeader(text)));
    for (const index of candidates) {
      const headers = above?.number === number - 1 ? filledFrom(above.headers, written, index) : written;
      const score = headers === written ? index.scoreFolded(folded) : index.score(headers);
      if (score >= 2 && score > (best?.score ?? 0)) {
        const titles = rows.slice(0, headers === written ? position : position - 1);
        best = { row: number, headers, index, score, titleRows: titles.some(isTitle) };
      }
    }
  });
  return best;
}

function isTitle({ number, headers }: CandidateRow): boolean {
  const isSeparatorLine = number === 1 && /^sep=/i.test(headers[0] ?? "");
  return !isSeparatorLine && headers.some((header) => header.trim() !== "");
}

/** A row of headers with its gaps filled by the names of fields that stand right above them. */
function filledFrom(
  above: readonly string[],
  headers: readonly string[],
  index: HeaderIndex,
): readonly string[] {
  const filled = Array.from({ length: Math.max(above.length, headers.length) }, (_, column) => {
    const own = headers[column] ?? "";
    const upper = above[column] ?? "";
    return own === "" && upper !== "" && index.find(upper) !== undefined ? upper : own;
  });
  return filled.some((header, column) => header !== (headers[column] ?? "")) ? filled : headers;
}

function firstRows(
  head: Uint8Array,
  delimiter: string,
  whole: boolean,
): { readonly rows: readonly CandidateRow[]; readonly fault: CsvFault | undefined } {
  const rows: CandidateRow[] = [];
  const reader: CsvReader = new CsvReader({
    delimiter,
    maxRowBytes: MAX_HEADER_BYTES,
    onRow: (cells) => {
      if (reader.row <= ROWS_SEARCHED) rows.push({ number: reader.row, headers: textsOf(cells) });
    },
  });
  const fault = reader.push(head);
  // A quote that is still open at the end is for whoever reads the rows to tell.
  if (fault === undefined && whole) reader.end();
  return { rows, fault: rows.length < ROWS_SEARCHED ? fault : undefined };
}

function textsOf(cells: Cells): string[] {
  return Array.from({ length: cells.count }, (_, index) => (cellText(cells, index) ?? "").trim());
}
