/** A cell that was seen: its bytes as little-endian words, and what it meant. */
interface Entry {
  readonly length: number;
  readonly hash: number;
  /** The first whole words, in fields of their own: to compare them costs no loop. */
  readonly word0: number;
  readonly word1: number;
  readonly word2: number;
  readonly word3: number;
  /** The last word, which overlaps the ones before; all there is of a cell of less than four bytes. */
  readonly last: number;
  /** All whole words, for cells of more than 20 bytes. */
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
 * Bytes are read four at a time through a `DataView` of the row's buffer, and compared without a loop
 * as far as most cells reach: this comparison is the dearest step of reading a register.
 */
export class ByteMemo {
  #slots: (Entry | undefined)[] = new Array(64).fill(undefined);
  #size = 0;

  /** The value of these bytes, or undefined where they were not seen. */
  get(data: DataView, start: number, end: number): unknown {
    const length = end - start;
    const slots = this.#slots;
    const mask = slots.length - 1;
    if (length < 4) {
      const word = shortWord(data, start, end);
      let slot = hashOf(length, word, 0, 0) & mask;
      for (;;) {
        const entry = slots[slot];
        if (entry === undefined) return undefined;
        if (entry.last === word && entry.length === length) return entry.value;
        slot = (slot + 1) & mask;
      }
    }
    const first = data.getInt32(start, true);
    const middle = data.getInt32(start + ((length - 4) >> 1), true);
    const last = data.getInt32(end - 4, true);
    let slot = hashOf(length, first, middle, last) & mask;
    for (;;) {
      const entry = slots[slot];
      if (entry === undefined) return undefined;
      if (entry.last === last && entry.length === length && entry.word0 === first) {
        if (
          length <= 8 ||
          (entry.word1 === data.getInt32(start + 4, true) &&
            (length <= 12 ||
              (entry.word2 === data.getInt32(start + 8, true) &&
                (length <= 16 ||
                  (entry.word3 === data.getInt32(start + 12, true) &&
                    (length <= 20 || isSameBeyond(entry.words, data, start)))))))
        ) {
          return entry.value;
        }
      }
      slot = (slot + 1) & mask;
    }
  }

  /** Remembers a value, which must not be undefined; takes no more than it has room for. */
  set(data: DataView, start: number, end: number, value: unknown): void {
    const length = end - start;
    if (this.#size >= MAX_ENTRIES || length > MAX_LENGTH) return;
    if (this.#size * 2 >= this.#slots.length) this.#grow();
    const wordAt = (offset: number) => (offset + 4 <= length ? data.getInt32(start + offset, true) : 0);
    const last = length < 4 ? shortWord(data, start, end) : wordAt(length - 4);
    this.#insert({
      length,
      hash:
        length < 4 ? hashOf(length, last, 0, 0) : hashOf(length, wordAt(0), wordAt((length - 4) >> 1), last),
      word0: wordAt(0),
      word1: wordAt(4),
      word2: wordAt(8),
      word3: wordAt(12),
      last,
      words: Int32Array.from({ length: length >> 2 }, (_, index) => wordAt(index * 4)),
      value,
    });
    this.#size++;
  }

  #insert(entry: Entry): void {
    const mask = this.#slots.length - 1;
    let slot = entry.hash & mask;
    while (this.#slots[slot] !== undefined) slot = (slot + 1) & mask;
    this.#slots[slot] = entry;
  }

  #grow(): void {
    const entries = this.#slots;
    this.#slots = new Array(entries.length * 2).fill(undefined);
    for (const entry of entries) if (entry !== undefined) this.#insert(entry);
  }
}

/** The ends, the middle and the length tell the cells of one column apart well enough; equality is checked in full. */
function hashOf(length: number, first: number, middle: number, last: number): number {
  let hash = Math.imul(length ^ first, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15) ^ last, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ middle, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Fewer than four bytes as one number. */
function shortWord(data: DataView, start: number, end: number): number {
  let word = 0;
  for (let index = start; index < end; index++) word = (word << 8) | data.getUint8(index);
  return word;
}

/** Whether the whole words behind the first 16 bytes are the same, two at a time. */
function isSameBeyond(words: Int32Array, data: DataView, start: number): boolean {
  const count = words.length;
  let index = 4;
  for (; index + 1 < count; index += 2) {
    const at = start + (index << 2);
    if (data.getInt32(at, true) !== words[index] || data.getInt32(at + 4, true) !== words[index + 1]) {
      return false;
    }
  }
  return index >= count || data.getInt32(start + (index << 2), true) === words[index];
}
