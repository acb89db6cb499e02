import { type Cells, IRREGULAR, PLAIN } from "./csv.js";

const LF = 0x0a;
const CR = 0x0d;

/** A table of fewer columns tells nothing: a text of some lines may have as many commas as its rows. */
const FEWEST_COLUMNS = 8;

/** What tells rows of a table from a text. */
export interface TableShape {
  /** The byte that parts its cells. */
  readonly delimiter: number;
  readonly columns: number;
}

/** Rows that were read as one, because a quote that one of them opens is closed in a later one. */
export interface SwallowedRows {
  /** How many they are, the first and the last included; blank ones too. */
  readonly rows: number;
  /** The column of the cell in which the quote opens, counted from 0. */
  readonly column: number;
}

/** What stands within a cell between quotes. */
interface Contents {
  readonly column: number;
  readonly lineBreaks: number;
  /** Line breaks right behind others. */
  readonly blankLines: number;
  readonly delimiters: number;
}

/**
 * How many lines of its file a row takes up: one, and one more for each line break in a cell between quotes.
 */
export function linesOf(cells: Cells, shape: TableShape): number {
  return quotedContents(cells, shape).reduce((lines, { lineBreaks }) => lines + lineBreaks, 1);
}

/**
 * Whether a cell of a row that has as many cells as the table has columns holds rows of the table: as
 * `swallowedRows`, for this cell alone. A row without such a cell swallowed nothing.
 */
export function holdsRows(cells: Cells, column: number, shape: TableShape): boolean {
  if (cells.forms[column] === PLAIN || shape.columns < FEWEST_COLUMNS) return false;
  const contents = contentsOf(cells, column, shape.delimiter);
  return isSwallowed([contents], { delimiters: shape.columns - 1, cut: false }, shape);
}

/**
 * The rows that a row took in; undefined where there is nothing to say so. Read as they were meant, n rows
 * have n times the delimiters of one, whichever quotes some of them were read between. A text of several lines has
 * fewer: so a note with line breaks is not taken for rows.
 */
export function swallowedRows(cells: Cells, shape: TableShape): SwallowedRows | undefined {
  if (shape.columns < FEWEST_COLUMNS) return undefined;
  const contents = quotedContents(cells, shape);
  const densest = contents.toSorted((a, b) => b.delimiters - a.delimiters).slice(0, 1);
  const last = cells.count - 1;
  // A text of several lines that closed the quote by its own ends the row after its first line.
  const cut = cells.count < shape.columns && cells.forms[last] === IRREGULAR;
  for (const some of [contents, densest]) {
    const [first] = some;
    if (first === undefined) continue;
    const endsCut = cut && some.some(({ column }) => column === last);
    if (!isSwallowed(some, { delimiters: last, cut: endsCut }, shape)) continue;
    return { rows: some.reduce((rows, { lineBreaks }) => rows + lineBreaks, 1), column: first.column };
  }
  return undefined;
}

/**
 * Whether a row has as many delimiters as the rows that it would be.
 *
 * @param row the delimiters between its cells, and whether the last of the rows would be but a part of one
 */
function isSwallowed(
  contents: readonly Contents[],
  row: { readonly delimiters: number; readonly cut: boolean },
  { columns }: TableShape,
): boolean {
  let rows = 1;
  let { delimiters } = row;
  for (const each of contents) {
    rows += each.lineBreaks - each.blankLines;
    delimiters += each.delimiters;
  }
  return rows > 1 && delimiters >= (row.cut ? rows - 1 : rows) * (columns - 1);
}

/** What the cells between quotes hold that have line breaks. */
function quotedContents(cells: Cells, { delimiter }: TableShape): Contents[] {
  const found: Contents[] = [];
  for (let column = 0; column < cells.count; column++) {
    if (cells.forms[column] === PLAIN) continue;
    const contents = contentsOf(cells, column, delimiter);
    if (contents.lineBreaks > 0) found.push(contents);
  }
  return found;
}

function contentsOf({ bytes, starts, ends }: Cells, column: number, delimiter: number): Contents {
  const end = ends[column] as number;
  let lineBreaks = 0;
  let blankLines = 0;
  let delimiters = 0;
  let isAtLineStart = false;
  for (let at = starts[column] as number; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === LF || byte === CR) {
      if (byte === CR && at + 1 < end && bytes[at + 1] === LF) at++;
      lineBreaks++;
      if (isAtLineStart) blankLines++;
      isAtLineStart = true;
    } else {
      if (byte === delimiter) delimiters++;
      isAtLineStart = false;
    }
  }
  return { column, lineBreaks, blankLines, delimiters };
}
