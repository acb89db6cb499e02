const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/** How a cell stands in its row's bytes. */
export const PLAIN = 0;
/** Between quotes, which its bounds leave out; nothing to undo. */
const QUOTED = 1;
/** Between quotes, which its bounds leave out, with doubled quotes inside. */
export const DOUBLED = 2;
/** Has text behind its closing quote: its bounds take in the opening quote. */
export const IRREGULAR = 3;

/** A row of so many bytes is long: looking at it over and over would tell. */
const LONG_ROW = 64 * 1024;

/** The cells of one row, as places in a buffer of UTF-8 bytes; valid until the next row. */
export interface Cells {
  bytes: Uint8Array;
  /** The same bytes, to be read several at a time. */
  data: DataView;
  /** How many cells the row has. */
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  forms: Uint8Array;
}

/**
 * Takes the row at `from` straight from its bytes, if it can: the place behind it, or -1 where it is
 * to be scanned. A line feed stands right before `limit`. The view of the bytes is another one
 * whenever they are.
 */
export type Shortcut = (cells: Cells, from: number, limit: number) => number;

/** Why reading rows stopped short. */
export type CsvFault =
  | { readonly kind: "unclosed-quote"; readonly row: number }
  | { readonly kind: "row-too-long"; readonly row: number; readonly limit: number };

/**
 * Cuts a stream of UTF-8 bytes into rows of cells, RFC 4180 as ordinary readers take it: rows end
 * with LF, CRLF or a lone CR; a cell that opens with a quote runs to its closing one, doubled
 * quotes inside; text behind a closing quote belongs to the cell; a quote inside a plain cell is
 * just a quote.
 *
 * A row is handed over only once it is whole, so no cell straddles two chunks. Memory is bound by
 * `maxRowBytes`.
 */
export class CsvReader {
  readonly cells: Cells;
  /** The number of the row last handed over, counted from 1, blank rows too. */
  row = 0;
  #rest: Uint8Array = new Uint8Array(0);
  #restLength = 0;
  /** How much of the row being carried must be there before it is looked at again. */
  #enough = 0;
  #skipLineFeed = false;
  readonly #delimiter: number;
  readonly #maxRowBytes: number;
  readonly #onRow: (cells: Cells) => void;
  readonly #shortcut: Shortcut | undefined;

  constructor(options: {
    readonly delimiter: string;
    readonly maxRowBytes: number;
    /** Called for each row, in order; the cells are overwritten by the next. */
    readonly onRow: (cells: Cells) => void;
    readonly shortcut?: Shortcut;
  }) {
    this.#delimiter = options.delimiter.charCodeAt(0);
    this.#maxRowBytes = options.maxRowBytes;
    this.#onRow = options.onRow;
    this.#shortcut = options.shortcut;
    this.cells = {
      bytes: this.#rest,
      data: viewOf(this.#rest),
      count: 0,
      starts: new Int32Array(128),
      ends: new Int32Array(128),
      forms: new Uint8Array(128),
    };
  }

  /** Whether all bytes so far were handed over as whole rows: the next byte begins a row. */
  get isBetweenRows(): boolean {
    return this.#restLength === 0 && !this.#skipLineFeed;
  }

  /** Takes the next bytes in; answers with what makes it impossible to read on, if anything does. */
  push(chunk: Uint8Array): CsvFault | undefined {
    if (this.#restLength === 0) return this.#read(chunk, chunk.length, false);
    const length = this.#restLength + chunk.length;
    // The carried part grows in place, with room to spare: a row over many chunks costs no square.
    if (this.#rest.length < length) {
      const wider = new Uint8Array(Math.max(length, this.#rest.length * 2));
      wider.set(this.#rest.subarray(0, this.#restLength));
      this.#rest = wider;
    }
    this.#rest.set(chunk, this.#restLength);
    if (length < this.#enough && length <= this.#maxRowBytes) {
      this.#restLength = length;
      return undefined;
    }
    return this.#read(this.#rest, length, false);
  }

  /** Hands over what remains; a quote still open is a fault. */
  end(): CsvFault | undefined {
    return this.#read(this.#rest, this.#restLength, true);
  }

  #read(bytes: Uint8Array, end: number, last: boolean): CsvFault | undefined {
    let start = 0;
    this.cells.bytes = bytes;
    this.cells.data = viewOf(bytes);
    const shortcut = this.#shortcut;
    // A row that the shortcut may take ends with a line feed before this place.
    const limit = shortcut === undefined || end === 0 ? 0 : bytes.lastIndexOf(LF, end - 1) + 1;
    while (start < end) {
      if (this.#skipLineFeed) {
        this.#skipLineFeed = false;
        if (bytes[start] === LF) {
          start++;
          continue;
        }
      }
      if (start < limit) {
        const behind = (shortcut as Shortcut)(this.cells, start, limit);
        if (behind > 0) {
          this.row++;
          start = behind;
          continue;
        }
      }
      const next = this.#scan(bytes, start, end, last);
      if (next < 0) break;
      // However a row was cut into chunks, it is held to the one limit.
      if (next - start > this.#maxRowBytes && next - start - lineEnd(bytes, next) > this.#maxRowBytes)
        return { kind: "row-too-long", row: this.row + 1, limit: this.#maxRowBytes };
      this.row++;
      this.#onRow(this.cells);
      start = next;
    }
    const left = end - start;
    if (left > 0 && last) return { kind: "unclosed-quote", row: this.row + 1 };
    if (left > this.#maxRowBytes)
      return { kind: "row-too-long", row: this.row + 1, limit: this.#maxRowBytes };
    if (bytes === this.#rest) {
      this.#rest.copyWithin(0, start, end);
    } else if (left > 0) {
      if (this.#rest.length < left) this.#rest = new Uint8Array(Math.max(left * 2, 4096));
      this.#rest.set(bytes.subarray(start, end));
    }
    this.#restLength = left;
    // A long row is looked at again only once a good part more of it is there: many small chunks cost no square.
    this.#enough = left > LONG_ROW ? left + (left >> 2) : 0;
    return undefined;
  }

  /** Finds the cells of the row at `from`; the place behind its end, or -1 where it is not whole. */
  #scan(bytes: Uint8Array, from: number, end: number, last: boolean): number {
    const delimiter = this.#delimiter;
    const bound = Math.max(delimiter, CR) + 1;
    const cells = this.cells;
    const { data } = cells;
    let { starts, ends, forms } = cells;
    let count = 0;
    let at = from;
    for (;;) {
      if (count === starts.length) {
        this.#widen();
        ({ starts, ends, forms } = cells);
      }
      let byte = at < end ? (bytes[at] as number) : -1;
      if (byte === QUOTE) {
        let form = QUOTED;
        const opened = at;
        at++;
        for (;;) {
          at = findQuote(bytes, data, at, end);
          if (at >= end) return -1;
          if (at + 1 >= end && !last) return -1;
          if (at + 1 < end && bytes[at + 1] === QUOTE) {
            form = DOUBLED;
            at += 2;
            continue;
          }
          break;
        }
        const closed = at;
        at++;
        byte = at < end ? (bytes[at] as number) : -1;
        if (byte !== delimiter && byte !== LF && byte !== CR && byte !== -1) {
          form = IRREGULAR;
          while (at < end) {
            byte = bytes[at] as number;
            if (byte === delimiter || byte === LF || byte === CR) break;
            at++;
          }
          if (at >= end) byte = -1;
        }
        starts[count] = form === IRREGULAR ? opened : opened + 1;
        ends[count] = form === IRREGULAR ? at : closed;
        forms[count] = form;
      } else {
        starts[count] = at;
        for (;;) {
          at = findBelow(bytes, data, at, end, bound);
          byte = at < end ? (bytes[at] as number) : -1;
          if (byte === delimiter || byte === LF || byte === CR || byte === -1) break;
          at++;
        }
        ends[count] = at;
        forms[count] = PLAIN;
      }
      count++;
      if (byte === delimiter) {
        at++;
        continue;
      }
      if (byte === -1 && !last) return -1;
      cells.count = count;
      if (byte === CR) {
        if (at + 1 < end) return bytes[at + 1] === LF ? at + 2 : at + 1;
        this.#skipLineFeed = true;
        return at + 1;
      }
      return byte === LF ? at + 1 : at;
    }
  }

  #widen(): void {
    const { starts, ends, forms } = this.cells;
    const wider = starts.length * 2;
    const copy = <A extends Int32Array | Uint8Array>(into: A, of: A): A => {
      into.set(of);
      return into;
    };
    this.cells.starts = copy(new Int32Array(wider), starts);
    this.cells.ends = copy(new Int32Array(wider), ends);
    this.cells.forms = copy(new Uint8Array(wider), forms);
  }
}

const ONES = 0x01010101;
const HIGH_BITS = 0x80808080 | 0;

/**
 * The place of the first byte below `bound` (at most 128), or `end`. Looks at four bytes at once: a
 * subtraction borrows into the high bit of each byte that is below.
 */
function findBelow(bytes: Uint8Array, data: DataView, from: number, end: number, bound: number): number {
  const bounds = Math.imul(bound, ONES);
  let at = from;
  while (at + 4 <= end) {
    const word = data.getInt32(at, true);
    const below = ((word - bounds) | 0) & ~word & HIGH_BITS;
    if (below !== 0) return at + lowestByte(below);
    at += 4;
  }
  while (at < end && (bytes[at] as number) >= bound) at++;
  return at;
}

/** The place of the first quote, or `end`; four bytes at once, as above. */
function findQuote(bytes: Uint8Array, data: DataView, from: number, end: number): number {
  let at = from;
  while (at + 4 <= end) {
    const word = data.getInt32(at, true) ^ (QUOTE * ONES);
    const quotes = ((word - ONES) | 0) & ~word & HIGH_BITS;
    if (quotes !== 0) return at + lowestByte(quotes);
    at += 4;
  }
  while (at < end && bytes[at] !== QUOTE) at++;
  return at;
}

/** Which byte of a little-endian word holds its lowest set bit; the bits above may be borrowed ones. */
function lowestByte(word: number): number {
  return (31 - Math.clz32(word & -word)) >> 3;
}

/** How many bytes of line end stand before a place: a row that ends without one ends with none of its bytes. */
function lineEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at - 1] === CR) return 1;
  if (bytes[at - 1] !== LF) return 0;
  return bytes[at - 2] === CR ? 2 : 1;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The text of a cell, quotes undone; undefined where its bytes are no UTF-8.
 */
export function cellText(cells: Cells, index: number): string | undefined {
  const start = cells.starts[index] as number;
  const end = cells.ends[index] as number;
  if (start === end) return "";
  let text: string;
  try {
    text = decoder.decode(cells.bytes.subarray(start, end));
  } catch {
    return undefined;
  }
  switch (cells.forms[index]) {
    case DOUBLED:
      return text.replaceAll('""', '"');
    case IRREGULAR:
      return unquote(text);
    default:
      return text;
  }
}

function unquote(text: string): string {
  let out = "";
  let at = 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return out + text.slice(at);
    out += text.slice(at, quote);
    if (text[quote + 1] === '"') {
      out += '"';
      at = quote + 2;
    } else {
      return out + text.slice(quote + 1);
    }
  }
}
