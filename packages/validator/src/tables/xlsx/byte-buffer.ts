/** How many bytes behind a text may be looked at by who reads several at a time. */
export const SPARE_BYTES = 4;

/** Bytes that are added to; the array grows and is used over and over. */
export class ByteBuffer {
  bytes: Uint8Array;
  length = 0;

  constructor(capacity: number) {
    this.bytes = new Uint8Array(capacity);
  }

  /** Adds the bytes of another array between two places. */
  append(from: Uint8Array, start: number, end: number): void {
    const length = end - start;
    this.reserve(length);
    const { bytes } = this;
    // Cells are short: a call into the runtime would cost more than the loop.
    if (length > 64) {
      bytes.set(from.subarray(start, end), this.length);
    } else {
      for (let at = start, to = this.length; at < end; at++, to++) bytes[to] = from[at] as number;
    }
    this.length += length;
  }

  /** Adds text of ASCII characters. */
  appendAscii(text: string): void {
    this.reserve(text.length);
    for (let index = 0; index < text.length; index++) this.bytes[this.length++] = text.charCodeAt(index);
  }

  /** Adds a whole number of 0 or more, with zeros before it where it has fewer digits. */
  appendDigits(value: number, digits: number): void {
    this.reserve(digits);
    const { bytes } = this;
    let rest = value;
    for (let at = this.length + digits - 1; at >= this.length; at--) {
      const next = (rest / 10) | 0;
      bytes[at] = 0x30 + rest - next * 10;
      rest = next;
    }
    this.length += digits;
  }

  /** Adds one byte. */
  appendByte(byte: number): void {
    this.reserve(1);
    this.bytes[this.length++] = byte;
  }

  /** Makes room for so many more bytes. */
  reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.bytes.length) return;
    const wider = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    wider.set(this.bytes.subarray(0, this.length));
    this.bytes = wider;
  }
}
