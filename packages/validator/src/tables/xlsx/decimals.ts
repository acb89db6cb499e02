const POINT = 0x2e;
const ZERO = 0x30;

/** The most digits that a whole number may have to be exact in all of its values: 2⁵³ has 16. */
const EXACT_DIGITS = 15;

const decoder = new TextDecoder();

/** A whole number of 0 or more in ASCII digits; -1 where it is none, or too large. */
export function digitsAt(bytes: Uint8Array, start: number, end: number): number {
  if (start === end || end - start > 9) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Whether a number is written as a short whole one, without zeros before it: as good as its text. */
export function isShortInteger(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > EXACT_DIGITS || (end - start > 1 && bytes[start] === ZERO)) return false;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit < 0 || digit > 9) return false;
  }
  return true;
}

/**
 * The number that bytes spell, the same as `Number` of their text without white space around it; NaN
 * where they spell none.
 */
export function decimalAt(bytes: Uint8Array, start: number, end: number): number {
  // Whole numbers below 2⁵³ and powers of ten up to 10²² are exact, so that one division rounds once.
  if (end - start <= 18) {
    let whole = 0;
    let point = -1;
    let at = start;
    for (; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte === POINT && point < 0) {
        point = at;
        continue;
      }
      const digit = byte - ZERO;
      if (digit < 0 || digit > 9) break;
      whole = whole * 10 + digit;
    }
    const digits = end - start - (point < 0 ? 0 : 1);
    if (at === end && digits > 0 && whole <= Number.MAX_SAFE_INTEGER) {
      return point < 0 ? whole : whole / (POWERS[end - point - 1] as number);
    }
  }
  const text = decoder.decode(bytes.subarray(start, end)).trim();
  return text === "" ? Number.NaN : Number(text);
}

const POWERS = Float64Array.from({ length: 18 }, (_, exponent) => 10 ** exponent);
