/** Four tables: four bytes are taken in at once. */
const tables = makeTables();

/** The checksum of archives, CRC-32. */
export class Crc32 {
  #state = -1;

  /** Takes bytes in. */
  update(bytes: Uint8Array): void {
    const [zero, one, two, three] = tables;
    let state = this.#state;
    let at = 0;
    const whole = bytes.length - (bytes.length % 4);
    while (at < whole) {
      state ^=
        (bytes[at] as number) |
        ((bytes[at + 1] as number) << 8) |
        ((bytes[at + 2] as number) << 16) |
        ((bytes[at + 3] as number) << 24);
      state =
        (three[state & 0xff] as number) ^
        (two[(state >>> 8) & 0xff] as number) ^
        (one[(state >>> 16) & 0xff] as number) ^
        (zero[state >>> 24] as number);
      at += 4;
    }
    for (; at < bytes.length; at++) {
      state = (zero[(state ^ (bytes[at] as number)) & 0xff] as number) ^ (state >>> 8);
    }
    this.#state = state;
  }

  /** The checksum of what was taken in, without a sign. */
  get value(): number {
    return ~this.#state >>> 0;
  }
}

function makeTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const zero = new Int32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    zero[byte] = value;
  }
  const after = (table: Int32Array) => table.map((value) => (zero[value & 0xff] as number) ^ (value >>> 8));
  const one = after(zero);
  const two = after(one);
  return [zero, one, two, after(two)];
}
