import { daysInMonth, isoDay } from "@aurora/domain/calendar";
import { type Cells, IRREGULAR } from "../tables/csv.js";

/**
 * Decoding straight from bytes, for cells that are provably clean. Each function answers undefined
 * on any doubt: the ordinary decoder then decides, and it alone makes findings. So there is one
 * meaning of a cell, and speed is a shortcut to "nothing to report".
 */

const ZERO = 0x30;
const NINE = 0x39;

const isoDates: (string | undefined)[] = new Array(200 * 12 * 32 + 512).fill(undefined);

/** A day written `YYYY-MM-DD` or `DD/MM/YYYY`, as its ISO string. */
export function fastDate(bytes: Uint8Array, start: number, end: number): string | undefined {
  if (end - start !== 10) return undefined;
  let century: number;
  let year: number;
  let month: number;
  let day: number;
  if (bytes[start + 4] === 0x2d && bytes[start + 7] === 0x2d) {
    century = twoDigits(bytes, start);
    year = twoDigits(bytes, start + 2);
    month = twoDigits(bytes, start + 5);
    day = twoDigits(bytes, start + 8);
  } else if (bytes[start + 2] === 0x2f && bytes[start + 5] === 0x2f) {
    day = twoDigits(bytes, start);
    month = twoDigits(bytes, start + 3);
    century = twoDigits(bytes, start + 6);
    year = twoDigits(bytes, start + 8);
  } else {
    return undefined;
  }
  if ((century | year | month | day) < 0) return undefined;
  year += century * 100;
  // A register's days lie in a few decades; only those are cached.
  if (year < 1950 || year >= 2150 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const key = ((year - 1950) * 12 + month) * 32 + day;
  const known = isoDates[key];
  if (known !== undefined) return known;
  if (day > daysInMonth(year, month)) return undefined;
  const iso = isoDay(year, month, day);
  isoDates[key] = iso;
  return iso;
}

const times: (string | undefined)[] = new Array(24 * 60).fill(undefined);

/** A time written `HH:MM`. */
export function fastTime(bytes: Uint8Array, start: number, end: number): string | undefined {
  if (end - start !== 5 || bytes[start + 2] !== 0x3a) return undefined;
  const hour = twoDigits(bytes, start);
  const minute = twoDigits(bytes, start + 3);
  if ((hour | minute) < 0 || hour >= 24 || minute >= 60) return undefined;
  const key = hour * 60 + minute;
  let time = times[key];
  if (time === undefined) {
    time = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
    times[key] = time;
  }
  return time;
}

/** A whole number of at most seven digits, the most that a count may hold. */
export function fastCount(bytes: Uint8Array, start: number, end: number): number | undefined {
  if (end - start > 7) return undefined;
  let value = 0;
  for (let index = start; index < end; index++) {
    const byte = bytes[index] as number;
    if (byte < ZERO || byte > NINE) return undefined;
    value = value * 10 + byte - ZERO;
  }
  return value;
}

/** The commonest spellings of yes and no. */
export function fastYesNo(bytes: Uint8Array, start: number, end: number): boolean | undefined {
  const length = end - start;
  const first = (bytes[start] as number) | 0x20;
  if (length === 2) {
    const second = (bytes[start + 1] as number) | 0x20;
    if (first === 0x73 && second === 0x69) return true;
    if (first === 0x6e && second === 0x6f) return false;
    return undefined;
  }
  // "sí" and "SÍ" in UTF-8.
  if (length === 3 && first === 0x73 && bytes[start + 1] === 0xc3) {
    const last = bytes[start + 2];
    return last === 0xad || last === 0x8d ? true : undefined;
  }
  if (length === 1) {
    const byte = bytes[start];
    if (byte === 0x31) return true;
    if (byte === ZERO) return false;
  }
  return undefined;
}

/** The codes last met, by their lowest bits: those of districts come again and again. */
const ubigeos: string[] = new Array(8192).fill("");
const ubigeoNumbers = new Int32Array(8192).fill(-1);

/** Six digits. */
export function fastUbigeo(bytes: Uint8Array, start: number, end: number): string | undefined {
  if (end - start !== 6) return undefined;
  const department = twoDigits(bytes, start);
  const province = twoDigits(bytes, start + 2);
  const district = twoDigits(bytes, start + 4);
  if ((department | province | district) < 0) return undefined;
  const value = (department * 100 + province) * 100 + district;
  const slot = (value ^ (value >> 8)) & 8191;
  if (ubigeoNumbers[slot] !== value) {
    ubigeoNumbers[slot] = value;
    ubigeos[slot] = String(value).padStart(6, "0");
  }
  return ubigeos[slot];
}

/**
 * Whether a free text or an identifier is provably nothing to report: short enough, no space at
 * its ends, no formula, no control character, well-formed, and too few digits and no `@` to hold
 * personal data.
 */
export function isPlainText(cells: Cells, index: number, maxLength: number, digitsAllowed: number): boolean {
  if (cells.forms[index] === IRREGULAR) return false;
  const { bytes } = cells;
  const start = cells.starts[index] as number;
  const end = cells.ends[index] as number;
  // A byte is at most one UTF-16 unit, so a text of few bytes cannot be too long.
  if (end - start > maxLength) return false;
  const first = bytes[start] as number;
  if (first <= 0x20 || (bytes[end - 1] as number) <= 0x20) return false;
  if (first === 0x3d || first === 0x2b || first === 0x2d || first === 0x40) return false;
  return scanText(bytes, start, end, digitsAllowed);
}

function scanText(bytes: Uint8Array, start: number, end: number, digitsAllowed: number): boolean {
  let digits = 0;
  for (let index = start; index < end; index++) {
    const byte = bytes[index] as number;
    if (byte < 0x80) {
      if (byte >= ZERO && byte <= NINE) digits++;
      else if (byte === 0x40 || byte < 0x20 || byte === 0x7f) return false;
    } else if (byte === 0xc3) {
      // U+00C0 to U+00FF, all the letters that Spanish needs; the second byte must continue the first.
      if (++index >= end || ((bytes[index] as number) & 0xc0) !== 0x80) return false;
    } else if (byte === 0xc2) {
      // U+00A1 to U+00BF: ¿ ¡ « » º ª °; not the no-break space, which is trimmed like a space.
      if (++index >= end || (bytes[index] as number) <= 0xa0 || (bytes[index] as number) > 0xbf) return false;
    } else if (byte === 0xe2 && bytes[index + 1] === 0x80) {
      // U+2010 to U+2027: dashes, curly quotes, bullets, the ellipsis; not the odd spaces around them.
      index += 2;
      if (index >= end || (bytes[index] as number) < 0x90 || (bytes[index] as number) > 0xa7) return false;
    } else {
      return false;
    }
  }
  return digits <= digitsAllowed;
}

/** Two digits as a number; negative where either is none. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = ((bytes[at] as number) - ZERO) | 0;
  const units = ((bytes[at + 1] as number) - ZERO) | 0;
  return (tens | units | (9 - tens) | (9 - units)) < 0 ? -1 : tens * 10 + units;
}
