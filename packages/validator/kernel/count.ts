/** Whole numbers, eight bytes at a time. */

/** The code of a count that is not known, as an empty cell may leave it: no count is so large. */
export const NOTHING: i32 = 0x7fffffff;

/** Eight bytes of 1: what all eight bytes are to be is a multiple of it. */
export const ONES: u64 = (0x01010101 << 32) | 0x01010101;
const HIGH_BITS: u64 = ONES * 0x80;
const ZEROS: u64 = ONES * 0x30;
/** What lifts a byte above 9 to its high bit. */
const ABOVE_NINE: u64 = ONES * 0x76;
const PAIRS: u64 = (0x00ff00ff << 32) | 0x00ff00ff;
const FOURS: u64 = (0x0000ffff << 32) | 0x0000ffff;

/** The bits before the first of eight bytes that is as in `pattern`, eight of which are alike; 64 or more where none is. */
export function bitsBefore(word: u64, pattern: u64): u64 {
  const apart = word ^ pattern;
  const found = (apart - ONES) & ~apart & HIGH_BITS;
  return found === 0 ? 64 : ctz(found) - 7;
}

/** The whole number that the first `bits` (8 to 56) of a word spell in ASCII; negative where they are not all digits. */
export function countOf(word: u64, bits: u64): i32 {
  // What stands behind falls out, and zeros lead.
  const digits = (word ^ ZEROS) << (64 - bits);
  // A byte above 9 gets its high bit set, if it has not.
  if ((((digits + ABOVE_NINE) | digits) & HIGH_BITS) !== 0) return -1;
  const pairs = (digits * 10 + (digits >> 8)) & PAIRS;
  const fours = (pairs * 100 + (pairs >> 16)) & FOURS;
  return (fours * 10000 + (fours >> 32)) as i32;
}
