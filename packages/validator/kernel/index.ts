/**
 * Reads rows of delimited text from their bytes, cell by cell: of each cell that is provably clean it
 * writes a number that says what it holds. It has no opinion of its own: a cell of which anything is
 * in doubt is handed back by its place, and so is a row whose shape is not plain.
 */
import {
  COLUMN_SIZE,
  COUNT,
  describeColumn,
  emptyCodeOf,
  keptOf,
  MEMO,
  maxDigitsOf,
  maxLengthOf,
  setWords,
  slotOf,
  TEXT,
  takesDoubled,
  wayOf,
  wordsOf,
  YES_NO,
} from "./columns";
import { bitsBefore, countOf, NOTHING, ONES } from "./count";
import { addNumber, addPlainText, high, low, prepareFolding, resetHash } from "./hash";
import { MAX_ENTRIES, makeMemo, recall, recallShort, remember as rememberCell } from "./memo";
import { allocate, freeAll } from "./memory";
import { ask, forgetGroups, forgetQuestions, hasRoomForQuestions, question } from "./rules";
import { DOUBLED, endsAt, form, PLAIN, plainEnd, quotedEnd } from "./spans";
import { isPlainText } from "./text";

export { group, groupField, openGroups, questions } from "./rules";

const LF: i32 = 0x0a;
const CR: i32 = 0x0d;
const QUOTE: i32 = 0x22;
const SPACE: i32 = 0x20;

/** "No" and "Sí" as little-endian words, which are the first two that a column of yes and no remembers. */
const NO: u32 = 0x6f4e;
const SI: u32 = 0xadc353;

/** How many bytes are read at a time, and how many more may be looked at behind them. */
export const INPUT_SIZE: i32 = 65536;
const LOOKS_AHEAD: usize = 64;

/** How much one reading may tell: of cells in all, of rows, and of cells in doubt. */
const CODES: usize = 32768;
const MAX_ROWS: usize = 512;
const DOUBTS: usize = 4096;
const DOUBT_SIZE: usize = 16;
const SPAN_SIZE: usize = 12;
const ROW_SIZE: usize = 24;

let columnsAt: usize = 0;
let lastColumn: usize = 0;
let rowBytes: usize = 0;
let keptBytes: usize = 0;
let maxRows: i32 = 0;
let minDoubts: usize = 0;
let delimiter: i32 = 0;
/** The columns by which records are alike, one address behind the other. */
let likenessAt: usize = 0;
let likenessEnd: usize = 0;

let inputAt: usize = 0;
let rowsAt: usize = 0;
let codesAt: usize = 0;
let keptAt: usize = 0;
let doubtsAt: usize = 0;

/** Where the cell last asked for ends, and how it stands. */
export let cellEnd: usize = 0;
export let cellForm: i32 = 0;

/** Where the next cell in doubt is noted. */
let doubt: usize = 0;
/** Whether the row that could not be read ends behind what was to be read. */
let cut: bool = false;

/**
 * Prepares to read a table; forgets the one before.
 *
 * @param codes how many codes a row has
 * @param kept of how many columns the places are told
 * @param likeness by how many columns records are alike; none where that is nothing to the kernel
 * @returns false where the table is too wide, or memory has reached its bound
 */
export function open(columns: i32, codes: i32, kept: i32, likeness: i32, separator: i32): bool {
  if (columns < 1 || columns > (DOUBTS as i32) || codes > (CODES as i32) || kept > columns) return false;
  freeAll();
  forgetGroups();
  prepareFolding();
  likenessAt = allocate((max(likeness, 1) as usize) << 2);
  likenessEnd = likenessAt;
  delimiter = separator;
  rowBytes = (max(codes, 1) as usize) << 2;
  keptBytes = (kept as usize) * SPAN_SIZE;
  maxRows = min(MAX_ROWS, CODES / (max(codes, 1) as usize)) as i32;
  if (kept > 0) maxRows = min(maxRows, max((CODES as i32) / (kept * 3), 1));
  minDoubts = columns as usize;
  columnsAt = allocate((columns as usize) * COLUMN_SIZE);
  lastColumn = columnsAt + ((columns as usize) - 1) * COLUMN_SIZE;
  rowsAt = allocate(MAX_ROWS * ROW_SIZE);
  codesAt = allocate((maxRows as usize) * rowBytes);
  keptAt = allocate((maxRows as usize) * keptBytes);
  doubtsAt = allocate(DOUBTS * DOUBT_SIZE);
  inputAt = allocate((INPUT_SIZE as usize) + LOOKS_AHEAD);
  return columnsAt !== 0 && rowsAt !== 0 && codesAt !== 0 && keptAt !== 0 && doubtsAt !== 0 && inputAt !== 0;
}

/**
 * Says how a column is read.
 *
 * @param slot where its code stands in a row's
 * @param emptyCode of an empty cell; negative where it is to be handed back
 * @param kept where its place stands among those that are told; negative where it is not
 * @returns false where memory has reached its bound
 */
export function column(
  index: i32,
  way: i32,
  slot: i32,
  emptyCode: i32,
  maxLength: i32,
  maxDigits: i32,
  doubled: bool,
  kept: i32,
): bool {
  const at = columnsAt + (index as usize) * COLUMN_SIZE;
  describeColumn(at, way, slot, emptyCode, maxLength, maxDigits, doubled, kept);
  return way === MEMO || way === YES_NO ? makeMemo(at) : true;
}

/**
 * Says that records are alike by a column, in the order in which it is hashed.
 *
 * @returns false where memory has reached its bound
 */
export function alike(index: i32): bool {
  const at = columnsAt + (index as usize) * COLUMN_SIZE;
  store<u32>(likenessEnd, at as u32);
  likenessEnd += 4;
  if (wayOf(at) !== MEMO) return true;
  setWords(at, allocate(((MAX_ENTRIES + 1) as usize) << 2));
  return wordsOf(at) !== 0;
}

/** Where the bytes to be read are written. */
export function input(): usize {
  return inputAt;
}

/**
 * Of each row read, the place behind it, the place behind its cells in doubt, whether its likeness is
 * known, both parts of that hash, to which the last step is still to be done, and the place behind what is
 * asked of it.
 */
export function rows(): usize {
  return rowsAt;
}

/** The codes of the rows read, one row behind the other. */
export function codes(): usize {
  return codesAt;
}

/** The places of the cells that are told, one row behind the other: start, end, form. */
export function kept(): usize {
  return keptAt;
}

/** The cells in doubt, row by row: column, start, end, form. */
export function doubts(): usize {
  return doubtsAt;
}

/** The number of a cell's bytes, counted from 1; 0 where they are not remembered. */
export function find(index: i32, start: usize, end: usize): i32 {
  return recall(columnsAt + (index as usize) * COLUMN_SIZE, start, end);
}

/**
 * Remembers the bytes of a clean cell, and numbers them; 0 where there is no room.
 *
 * @param word what the cell is hashed as, in a column of likeness
 */
export function remember(index: i32, start: usize, end: usize, word: u32): i32 {
  const at = columnsAt + (index as usize) * COLUMN_SIZE;
  const known = recall(at, start, end);
  const id = known !== 0 ? known : rememberCell(at, start, end);
  const words = wordsOf(at);
  if (id !== 0 && words !== 0) store<u32>(words + ((id as usize) << 2), word);
  return id;
}

/**
 * Reads rows from `from` on, as many as are whole and plain and as there is room for.
 *
 * @param end the place behind a line feed
 * @returns how many rows were read
 */
export function read(from: usize, end: usize, atMost: i32): i32 {
  memory.fill(end, 0, LOOKS_AHEAD);
  doubt = doubtsAt;
  cut = false;
  forgetQuestions();
  const lastDoubt = doubtsAt + (DOUBTS - minDoubts) * DOUBT_SIZE;
  const count = min(maxRows, atMost);
  let at = from;
  let codes = codesAt;
  let kept = keptAt;
  let row = rowsAt;
  let read: i32 = 0;
  while (read < count && at < end && doubt <= lastDoubt && hasRoomForQuestions()) {
    const before = doubt;
    at = readRow(at, end, codes, kept);
    if (at === 0) {
      doubt = before;
      break;
    }
    store<u32>(row, at as u32);
    store<u32>(row, doubt as u32, 4);
    store<u32>(row, hashLikeness(codes, kept) ? 1 : 0, 8);
    store<u32>(row, low, 12);
    store<u32>(row, high, 16);
    ask(codes);
    store<u32>(row, question as u32, 20);
    codes += rowBytes;
    kept += keptBytes;
    row += ROW_SIZE;
    read++;
  }
  return read;
}

/** Whether what ended the last reading is that a row goes on behind `end`. */
export function isCut(): bool {
  return cut;
}

/** Reads the row at `at`; the place behind it, or 0 where it is not plain. */
function readRow(from: usize, end: usize, codes: usize, kept: usize): usize {
  const separator = delimiter;
  const delimiters = i8x16.splat(separator as i8);
  const wide = (separator as u64) * ONES;
  const no: u32 = NO | ((separator as u32) << 16);
  const si: u32 = SI | ((separator as u32) << 24);
  const last = lastColumn;
  if (!holdsSomething(from, end, delimiters)) return 0;
  let at = from;
  for (let column = columnsAt; column < last; column += COLUMN_SIZE) {
    const way = wayOf(column);
    const code = codes + slotOf(column);
    if (way === MEMO) {
      const ends = endsAt(at, delimiters);
      const stop = ends !== 0 ? at + ctz(ends) : plainEnd(at + 16, delimiters);
      const id =
        ends === 0
          ? recall(column, at, stop)
          : stop === at
            ? emptyCodeOf(column)
            : recallShort(column, at, (stop - at) as i32);
      // A cell between quotes is never found with them: only plain ones are remembered as they stand.
      if ((id > 0 || (id === 0 && stop === at)) && load<u8>(stop) === separator) {
        store<i32>(code, id);
        at = stop + 1;
        continue;
      }
    } else if (way === COUNT) {
      const word = load<u64>(at);
      const bits = bitsBefore(word, wide);
      if (bits < 64) {
        const count = bits === 0 ? emptyCodeOf(column) : countOf(word, bits);
        if (count >= 0) {
          store<i32>(code, count);
          at += ((bits >> 3) as usize) + 1;
          continue;
        }
      }
    } else if (way === YES_NO) {
      const word = load<u32>(at);
      const isSi: u32 = word === si ? 1 : 0;
      const isNo: u32 = (word & 0xffffff) === no ? 1 : 0;
      if ((isSi | isNo) !== 0) {
        store<i32>(code, 1 + isSi);
        at += 3 + (isSi as usize);
        continue;
      }
    }
    at = readCell(column, at, end, codes, kept, delimiters);
    if (at === 0 || load<u8>(at) !== separator) return 0;
    at++;
  }
  at = readCell(last, at, end, codes, kept, delimiters);
  if (at === 0) return 0;
  const behind: i32 = load<u8>(at);
  if (behind === LF) return at + 1;
  return behind === CR && load<u8>(at, 1) === LF ? at + 2 : 0;
}

/** Reads a cell of any kind; the place of the delimiter or line end behind it, or 0 where there is none. */
function readCell(column: usize, at: usize, end: usize, codes: usize, kept: usize, delimiters: v128): usize {
  let start = at;
  let behind: usize;
  let stop: usize;
  let shape = PLAIN;
  if (load<u8>(at) === QUOTE) {
    start = at + 1;
    stop = quotedEnd(start, end);
    if (stop === 0) {
      cut = true;
      return 0;
    }
    shape = form;
    behind = stop + 1;
    const byte: i32 = load<u8>(behind);
    if (byte !== delimiter && byte !== LF && byte !== CR) return 0;
  } else {
    stop = plainEnd(at, delimiters);
    behind = stop;
  }
  const place = keptOf(column);
  if (place >= 0) {
    const span = kept + (place as usize);
    store<u32>(span, start as u32);
    store<u32>(span, stop as u32, 4);
    store<i32>(span, shape, 8);
  }
  let code = codeOf(column, start, stop, shape);
  if (code < 0) {
    store<u32>(doubt, ((column - columnsAt) / COLUMN_SIZE) as u32);
    store<u32>(doubt, start as u32, 4);
    store<u32>(doubt, stop as u32, 8);
    store<i32>(doubt, shape, 12);
    doubt += DOUBT_SIZE;
    code = -1;
  }
  store<i32>(codes + slotOf(column), code);
  return behind;
}

/** The code of a cell between two places; negative where it is in doubt. */
function codeOf(column: usize, start: usize, end: usize, shape: i32): i32 {
  if (start === end) return emptyCodeOf(column);
  const way = wayOf(column);
  if (way === TEXT) {
    if (shape === DOUBLED && !takesDoubled(column)) return -1;
    // What a cell holds is never longer than its bytes.
    if (end - start > (maxLengthOf(column) as usize)) return -1;
    return isPlainText(start, end, maxDigitsOf(column)) ? 1 : -1;
  }
  if (way === COUNT) {
    const length = end - start;
    return length > 7 ? -1 : countOf(load<u64>(start), (length as u64) << 3);
  }
  if (shape === DOUBLED) return -1;
  const id = recall(column, start, end);
  return id === 0 ? -1 : id;
}

/** Of a row that was read, finds a cell: where it begins; `cellEnd` and `cellForm` tell the rest. */
export function cellAt(from: usize, end: usize, column: i32): usize {
  const delimiters = i8x16.splat(delimiter as i8);
  let start = from;
  let behind = from;
  for (let index = 0; index <= column; index++) {
    start = behind;
    cellForm = PLAIN;
    if (load<u8>(start) === QUOTE) {
      start++;
      cellEnd = quotedEnd(start, end);
      cellForm = form;
      behind = cellEnd + 2;
    } else {
      cellEnd = plainEnd(start, delimiters);
      behind = cellEnd + 1;
    }
  }
  return start;
}

/** Hashes what a row is alike by; false where any of it is unknown, or is not for the kernel. */
function hashLikeness(codes: usize, kept: usize): bool {
  if (likenessEnd === likenessAt) return false;
  resetHash();
  for (let at = likenessAt; at < likenessEnd; at += 4) {
    const column = load<u32>(at) as usize;
    const code = load<i32>(codes + slotOf(column));
    const way = wayOf(column);
    if (way === COUNT) {
      if (code < 0 || code === NOTHING) return false;
      addNumber(code as u32);
    } else if (code <= 0) {
      return false;
    } else if (way === TEXT) {
      const span = kept + (keptOf(column) as usize);
      if (load<i32>(span, 8) === DOUBLED) return false;
      addPlainText(load<u32>(span), load<u32>(span, 4));
    } else {
      addNumber(load<u32>(wordsOf(column) + ((code as usize) << 2)));
    }
  }
  return true;
}

/** Whether any of a row's first bytes is certainly part of a cell that holds something. */
function holdsSomething(from: usize, end: usize, delimiters: v128): bool {
  for (let at = from; at < end; at += 16) {
    const bytes = v128.load(at);
    const nothing = v128.or(
      i8x16.le_u(bytes, i8x16.splat(SPACE as i8)),
      v128.or(i8x16.eq(bytes, delimiters), i8x16.eq(bytes, i8x16.splat(QUOTE as i8))),
    );
    const lineFeeds = i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(LF as i8)));
    // The bits below the first line feed, behind which may stand another row; all of them where there is none.
    const something = ~i8x16.bitmask(nothing) & 0xffff & ((lineFeeds & -lineFeeds) - 1);
    if (something !== 0) return true;
    if (lineFeeds !== 0) return false;
  }
  return false;
}
