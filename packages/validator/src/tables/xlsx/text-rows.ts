import type { Cells } from "../csv.js";
import { SPARE_BYTES } from "./byte-buffer.js";

const QUOTE = 0x22;
const LF = 0x0a;
const UNIT_SEPARATOR = 0x1f;

/** What stands between cells: a control character that XML does not know, so that next to no cell holds it. */
export const DELIMITER = "\x1f";

/** How many bytes of rows are written at most, and how many rows. */
export const TEXT_BYTES = 64 * 1024;
const MOST_ROWS = 512;

/** Four spaces: a byte below one is a control character. */
const SPACES = 0x20202020;
const HIGH_BITS = 0x80808080 | 0;

/**
 * Rows of cells written as delimited text. A cell that holds a control character, a line end among them, or
 * that begins with a quote is put between quotes, so that whoever reads the text finds the same cells.
 */
export class TextRows {
  readonly #bytes = new Uint8Array(TEXT_BYTES + SPARE_BYTES);
  readonly #data = new DataView(this.#bytes.buffer);
  readonly #numbers = new Int32Array(MOST_ROWS);
  #length = 0;
  #count = 0;

  /**
   * Writes a row behind the others; false where there is no room for it.
   *
   * @param cells behind each of which `SPARE_BYTES` may be looked at
   */
  add(cells: Cells, number: number): boolean {
    const { bytes, data, count, starts, ends } = cells;
    const target = this.#data;
    let to = this.#length;
    if (this.#count === MOST_ROWS || to + count > TEXT_BYTES) return false;
    for (let column = 0; column < count; column++) {
      const start = starts[column] as number;
      const end = ends[column] as number;
      if (start < end) {
        // Behind each cell that is still to come there is room for what ends it.
        if (to + (end - start) + (count - column) > TEXT_BYTES) return false;
        let odd = bytes[start] === QUOTE ? HIGH_BITS : 0;
        let at = start;
        let next = to;
        for (; at + 4 <= end; at += 4, next += 4) {
          const word = data.getInt32(at, true);
          target.setInt32(next, word, true);
          odd |= (word - SPACES) & ~word;
        }
        if (at < end) {
          const word = data.getInt32(at, true);
          target.setInt32(next, word, true);
          // What stands behind the cell is written over, and is none of its characters.
          const own = word | (SPACES << ((end - at) << 3));
          odd |= (own - SPACES) & ~own;
        }
        if ((odd & HIGH_BITS) === 0) {
          to += end - start;
        } else {
          to = this.#quote(bytes, start, end, to, TEXT_BYTES - (count - column));
          if (to < 0) return false;
        }
      }
      target.setUint8(to++, UNIT_SEPARATOR);
    }
    target.setUint8(to - 1, LF);
    this.#numbers[this.#count++] = number;
    this.#length = to;
    return true;
  }

  /** The number of one of the rows last taken, counted from 0. */
  numberOf(row: number): number {
    return this.#numbers[row] as number;
  }

  /** The text of all rows, which makes room for others: it is valid until the next is added. */
  take(): Uint8Array {
    const text = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    this.#count = 0;
    return text;
  }

  /** Writes a cell between quotes; the place behind it, or -1 where that would be beyond the last. */
  #quote(cell: Uint8Array, start: number, end: number, from: number, last: number): number {
    const bytes = this.#bytes;
    let to = from;
    bytes[to++] = QUOTE;
    for (let at = start; at < end; at++) {
      // For two of this byte and the closing quote.
      if (to + 3 > last) return -1;
      const byte = cell[at] as number;
      bytes[to++] = byte;
      if (byte === QUOTE) bytes[to++] = QUOTE;
    }
    bytes[to++] = QUOTE;
    return to;
  }
}
