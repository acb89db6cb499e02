interface Entry {
  readonly length: number;
  /** The bytes four by four, little-endian; the last four once more, since they may overlap. */
  readonly words: Int32Array;
  readonly last: number;
  readonly value: unknown;
}

/** The longest cell and the most cells that are remembered: what repeats in a column is short and few. */
const MAX_LENGTH = 256;
const MAX_ENTRIES = 4096;

/**
 * Remembers what the cells of one column meant, by their bytes: codes, labels and place names repeat
 * thousands of times, and are decoded once. Only clean cells go in, so a hit proves that the ordinary
 * decoder would find nothing to report and give this very value.
 *
 * Bytes are read four at a time through a `DataView` of the row's buffer: the comparison is the
 * dearest step of reading a register.
 */
export class ByteMemo {
  #slots: (Entry | undefined)[] = new Array(64).fill(undefined);
  #size = 0;

  /** The value of these bytes, or undefined where they were not seen. */
  get(data: DataView, start: number, end: number): unknown {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const length = end - start;
    let slot = hashOf(data, start, end) & mask;
    for (;;) {
      const entry = slots[slot];
      if (entry === undefined) return undefined;
      if (entry.length === length && isSame(entry, data, start, end)) return entry.value;
      slot = (slot + 1) & mask;
    }
  }

  /** Remembers a value, which must not be undefined; takes no more than it has room for. */
  set(data: DataView, start: number, end: number, value: unknown): void {
    if (this.#size >= MAX_ENTRIES || end - start > MAX_LENGTH) return;
    if (this.#size * 2 >= this.#slots.length) this.#grow();
    const words = Int32Array.from({ length: (end - start) >> 2 }, (_, index) =>
      data.getInt32(start + index * 4, true),
    );
    this.#insert(
      { length: end - start, words, last: lastWord(data, start, end), value },
      hashOf(data, start, end),
    );
    this.#size++;
  }

  #insert(entry: Entry, hash: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== undefined) slot = (slot + 1) & mask;
    this.#slots[slot] = entry;
  }

  #grow(): void {
    const entries = this.#slots;
    this.#slots = new Array(entries.length * 2).fill(undefined);
    for (const entry of entries) if (entry !== undefined) this.#insert(entry, hashOfEntry(entry));
  }
}

/** A few words tell the cells of one column apart well enough; equality is checked on all of them. */
function hashOf(data: DataView, start: number, end: number): number {
  const length = end - start;
  const last = lastWord(data, start, end);
  if (length < 4) return mix(length, last, last, last);
  return mix(length, data.getInt32(start, true), data.getInt32(start + ((length >> 3) << 2), true), last);
}

function hashOfEntry({ length, words, last }: Entry): number {
  if (length < 4) return mix(length, last, last, last);
  return mix(length, words[0] as number, words[length >> 3] as number, last);
}

function mix(length: number, first: number, middle: number, last: number): number {
  let hash = Math.imul(length ^ first, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15) ^ middle, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ last, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The last four bytes as one number; all of them where there are fewer. */
function lastWord(data: DataView, start: number, end: number): number {
  if (end - start >= 4) return data.getInt32(end - 4, true);
  let word = 0;
  for (let index = start; index < end; index++) word = (word << 8) | data.getUint8(index);
  return word;
}

function isSame({ words, last }: Entry, data: DataView, start: number, end: number): boolean {
  for (let index = 0; index < words.length; index++) {
    if (data.getInt32(start + index * 4, true) !== words[index]) return false;
  }
  return lastWord(data, start, end) === last;
}
