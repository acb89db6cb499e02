/**
 * The table of columns: one record of fixed size a column, side by side in memory, since the loop over
 * a row's cells steps from one to the next.
 */

/** The bytes of one column's record: a power of two, and its own line of the processor's cache. */
export const COLUMN_SIZE: usize = 64;

/** How a column's cells are read. */
export const TEXT: i32 = 0;
export const MEMO: i32 = 1;
export const COUNT: i32 = 2;
export const YES_NO: i32 = 3;

const WAY: usize = 0;
const SLOT: usize = 4;
const EMPTY_CODE: usize = 8;
const MAX_LENGTH: usize = 12;
const MAX_DIGITS: usize = 16;
const TAKES_DOUBLED: usize = 20;
const KEPT: usize = 24;
const MEMO_SLOTS: usize = 28;
const MEMO_MASK: usize = 32;
const MEMO_SIZE: usize = 36;
const WORDS: usize = 40;

export function wayOf(column: usize): i32 {
  return load<i32>(column, WAY);
}

/** How far into a row's codes the column's code is, in bytes. */
export function slotOf(column: usize): usize {
  return load<u32>(column, SLOT);
}

/** The code of an empty cell; negative where empty cells are to be looked at by whoever reports faults. */
export function emptyCodeOf(column: usize): i32 {
  return load<i32>(column, EMPTY_CODE);
}

/** The most bytes that a text may have without its characters being counted. */
export function maxLengthOf(column: usize): i32 {
  return load<i32>(column, MAX_LENGTH);
}

/** The most digits that a text may have without being searched for personal data. */
export function maxDigitsOf(column: usize): i32 {
  return load<i32>(column, MAX_DIGITS);
}

/** Whether a text may have doubled quotes inside. */
export function takesDoubled(column: usize): bool {
  return load<u32>(column, TAKES_DOUBLED) !== 0;
}

/** Where among a row's kept spans the column's stands, in bytes; negative where nobody asks for it. */
export function keptOf(column: usize): i32 {
  return load<i32>(column, KEPT);
}

/** Of a column of likeness, what each remembered cell is hashed as, by its number; 0 of any other. */
export function wordsOf(column: usize): usize {
  return load<u32>(column, WORDS);
}

export function setWords(column: usize, words: usize): void {
  store<u32>(column, words as u32, WORDS);
}

export function memoSlotsOf(column: usize): usize {
  return load<u32>(column, MEMO_SLOTS);
}

/** The number of the table's slots less one; all of its bits are set. */
export function memoMaskOf(column: usize): u32 {
  return load<u32>(column, MEMO_MASK);
}

export function memoSizeOf(column: usize): i32 {
  return load<i32>(column, MEMO_SIZE);
}

export function setMemoTable(column: usize, slots: usize, mask: u32): void {
  store<u32>(column, slots as u32, MEMO_SLOTS);
  store<u32>(column, mask, MEMO_MASK);
}

export function setMemoSize(column: usize, size: i32): void {
  store<i32>(column, size, MEMO_SIZE);
}

/** Writes what is said of a column; its table of remembered cells is made apart. */
export function describeColumn(
  column: usize,
  way: i32,
  slot: i32,
  emptyCode: i32,
  maxLength: i32,
  maxDigits: i32,
  doubled: bool,
  kept: i32,
): void {
  store<i32>(column, way, WAY);
  store<i32>(column, slot << 2, SLOT);
  store<i32>(column, emptyCode, EMPTY_CODE);
  store<i32>(column, maxLength, MAX_LENGTH);
  store<i32>(column, maxDigits, MAX_DIGITS);
  store<u32>(column, doubled ? 1 : 0, TAKES_DOUBLED);
  store<i32>(column, kept < 0 ? -1 : kept * 12, KEPT);
}
