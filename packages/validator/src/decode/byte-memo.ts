/** A cell that was seen: its bytes as overlapping little-endian words, and what it meant. */
interface Entry {
  readonly length: number;
  readonly first: number;
  readonly second: number;
  readonly beforeLast: number;
  readonly last: number;
  /** All whole words, for cells of more than 16 bytes. */
  readonly words: Int32Array;
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
 * Bytes are read four at a time through a `DataView` of the row's buffer, short cells without a loop:
 * this comparison is the dearest step of reading a register.
 */
export class ByteMemo {
  #slots: (Entry | undefined)[] = new Array(64).fill(undefined);
  #size = 0;

  /** The value of these bytes, or undefined where they were not seen. */
  get(data: DataView, start: number, end: number): unknown {
    const length = end - start;
    const first = length >= 4 ? data.getInt32(start, true) : shortWord(data, start, end);
    const last = length >= 4 ? data.getInt32(end - 4, true) : first;
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hashOf(length, first, last) & mask;
    for (;;) {
      const entry = slots[slot];
      if (entry === undefined) return undefined;
      if (entry.first === first && entry.last === last && entry.length === length) {
        if (length <= 8 || isSameInside(entry, data, start, end)) return entry.value;
      }
      slot = (slot + 1) & mask;
    }
  }

  /** Remembers a value, which must not be undefined; takes no more than it has room for. */
  set(data: DataView, start: number, end: number, value: unknown): void {
    const length = end - start;
    if (this.#size >= MAX_ENTRIES || length > MAX_LENGTH) return;
    if (this.#size * 2 >= this.#slots.length) this.#grow();
    const first = length >= 4 ? data.getInt32(start, true) : shortWord(data, start, end);
    this.#insert({
      length,
      first,
      second: length > 8 ? data.getInt32(start + 4, true) : 0,
      beforeLast: length > 8 ? data.getInt32(end - 8, true) : 0,
      last: length >= 4 ? data.getInt32(end - 4, true) : first,
      words: Int32Array.from({ length: length >> 2 }, (_, index) => data.getInt32(start + index * 4, true)),
      value,
    });
    this.#size++;
  }

  #insert(entry: Entry): void {
    const mask = this.#slots.length - 1;
    let slot = hashOf(entry.length, entry.first, entry.last) & mask;
    while (this.#slots[slot] !== undefined) slot = (slot + 1) & mask;
    this.#slots[slot] = entry;
  }

  #grow(): void {
    const entries = this.#slots;
    this.#slots = new Array(entries.length * 2).fill(undefined);
    for (const entry of entries) if (entry !== undefined) this.#insert(entry);
  }
}

/** Both ends and the length tell the cells of one column apart well enough; equality is checked in full. */
function hashOf(length: number, first: number, last: number): number {
  let hash = Math.imul(length ^ first, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15) ^ last, 0x85ebca6b);
  return hash ^ (hash >>> 13) ^ (hash >>> 22);
}

/** Fewer than four bytes as one number. */
function shortWord(data: DataView, start: number, end: number): number {
  let word = 0;
  for (let index = start; index < end; index++) word = (word << 8) | data.getUint8(index);
  return word;
}

/** Whether the bytes between the first four and the last four are the same. */
function isSameInside(entry: Entry, data: DataView, start: number, end: number): boolean {
  if (data.getInt32(start + 4, true) !== entry.second || data.getInt32(end - 8, true) !== entry.beforeLast) {
    return false;
  }
  if (entry.length <= 16) return true;
  const { words } = entry;
  for (let index = 2; index < words.length; index++) {
    if (data.getInt32(start + index * 4, true) !== words[index]) return false;
  }
  return true;
}
