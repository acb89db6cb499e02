/** Keys are kept in blocks of so many positions: what is written is never copied to make room. */
const BLOCK_BITS = 16;
const BLOCK_MASK = (1 << BLOCK_BITS) - 1;

/** What the first block begins with, in words: V8 keeps so few among its objects, which is cheap. */
const FIRST_WORDS = 16;

/** How many slots an index begins with, for the same reason. */
const FIRST_SLOTS = 16;

/** What a table holds, as plain data that may travel between threads. */
export interface PositionTableState {
  readonly blocks: readonly (Uint32Array | undefined)[];
  readonly index: Uint32Array;
  readonly positionBits: number;
  readonly size: number;
}

/** So many bits of an index's slot tell positions at first; the others are a part of the key. */
const FIRST_POSITION_BITS = 20;

/**
 * Remembers where each of many keys was first met: 8 bytes a record for its key, known by a 64-bit
 * hash (see `Hash64`), and 4 bytes a slot of an index from hashes to positions. No object per key, so
 * that millions fit.
 *
 * A slot holds a position, increased by one, in its lower bits, and as many bits of the key as have
 * room above: most slots of other keys are passed over without a look at the key itself, which lies
 * elsewhere in memory and costs more than all the rest.
 */
export class PositionTable {
  /** The keys by position, two words each. */
  #blocks: (Uint32Array | undefined)[] = [];
  /** What stands in each slot; 0 is an empty one. */
  #index: Uint32Array = new Uint32Array(FIRST_SLOTS);
  #positionBits = FIRST_POSITION_BITS;
  /** What no position, increased by one, may reach with so many bits. */
  #positionLimit = 2 ** FIRST_POSITION_BITS;
  #size = 0;

  /** Where a key was first met, or -1 where that is here and now. */
  meet(low: number, high: number, position: number): number {
    const block = this.#block(position);
    const at = (position & BLOCK_MASK) << 1;
    block[at] = low;
    block[at + 1] = high;
    while (position + 1 >= this.#positionLimit) this.#widenPositions();
    const index = this.#index;
    const mask = index.length - 1;
    const bits = this.#positionBits;
    const tag = bits === 32 ? 0 : high >>> bits;
    let slot = low & mask;
    for (;;) {
      const stored = index[slot] as number;
      if (stored === 0) break;
      if (bits === 32 || stored >>> bits === tag) {
        const first = positionIn(stored, bits);
        const keys = this.#blocks[first >>> BLOCK_BITS] as Uint32Array;
        const there = (first & BLOCK_MASK) << 1;
        if (keys[there] === low && keys[there + 1] === high) return first;
      }
      slot = (slot + 1) & mask;
    }
    index[slot] = slotOf(high, position, bits);
    this.#size++;
    if (this.#size > index.length * 0.8) this.#rebuild(index.length * 2);
    return -1;
  }

  /** Where a key was first met, or -1 where it never was. */
  find(low: number, high: number): number {
    const index = this.#index;
    const mask = index.length - 1;
    const bits = this.#positionBits;
    const tag = bits === 32 ? 0 : high >>> bits;
    let slot = low & mask;
    for (;;) {
      const stored = index[slot] as number;
      if (stored === 0) return -1;
      if (bits === 32 || stored >>> bits === tag) {
        const first = positionIn(stored, bits);
        const keys = this.#blocks[first >>> BLOCK_BITS] as Uint32Array;
        const there = (first & BLOCK_MASK) << 1;
        if (keys[there] === low && keys[there + 1] === high) return first;
      }
      slot = (slot + 1) & mask;
    }
  }

  /** Forgets where a key was met before: it is met here first. */
  restart(low: number, high: number, position: number): void {
    const index = this.#index;
    const mask = index.length - 1;
    let slot = low & mask;
    for (;;) {
      const first = positionIn(index[slot] as number, this.#positionBits);
      const keys = this.#blocks[first >>> BLOCK_BITS] as Uint32Array;
      const there = (first & BLOCK_MASK) << 1;
      if (keys[there] === low && keys[there + 1] === high) break;
      slot = (slot + 1) & mask;
    }
    index[slot] = slotOf(high, position, this.#positionBits);
  }

  /** Half of the key that was met at a position: enough to tell records with another key apart. */
  tagAt(position: number): number {
    return this.#blocks[position >>> BLOCK_BITS]?.[(position & BLOCK_MASK) << 1] ?? 0;
  }

  /**
   * Makes room for the keys of another table, before they are met. They come in the order of their slots, as
   * they would be put here: a table that grew on the way would be full where they arrive and empty elsewhere.
   */
  makeRoomFor(other: PositionTable): void {
    let slots = this.#index.length;
    while (this.#size + other.#size > slots * 0.8) slots *= 2;
    if (slots > this.#index.length) this.#rebuild(slots);
  }

  /** Makes room for so many keys in all: a table that knows how many come need not grow on the way. */
  expect(keys: number): void {
    let positionBits = this.#positionBits;
    while (keys + 1 >= 2 ** positionBits) positionBits++;
    let slots = this.#index.length;
    while (keys > slots * 0.8) slots *= 2;
    if (slots > this.#index.length) this.#rebuild(slots, positionBits);
  }

  /**
   * Takes over what another table knows of its positions, shifted behind all those of this one; not which of
   * them were first.
   */
  copyKeys(other: PositionTable, offset: number): void {
    other.#blocks.forEach((keys, number) => {
      if (keys === undefined) return;
      // Rows of which nobody was met come along too; but the first may be the last of this table.
      let from = 0;
      while (from < keys.length && keys[from] === 0 && keys[from + 1] === 0) from += 2;
      while (from < keys.length) {
        const position = (number << BLOCK_BITS) + (from >> 1) + offset;
        const into = (position & BLOCK_MASK) << 1;
        const to = Math.min(keys.length, from + (2 << BLOCK_BITS) - into);
        const last = position + ((to - from) >> 1) - 1;
        this.#block(last).set(keys.subarray(from, to), into);
        from = to;
      }
    });
  }

  /** What it holds, to be taken over by another; the memory is not copied. */
  get state(): PositionTableState {
    return {
      blocks: this.#blocks,
      index: this.#index,
      positionBits: this.#positionBits,
      size: this.#size,
    };
  }

  /** Takes over what another held, in place of what it holds. */
  adopt({ blocks, index, positionBits, size }: PositionTableState): void {
    this.#blocks = [...blocks];
    this.#index = index;
    this.#positionBits = positionBits;
    this.#positionLimit = 2 ** positionBits;
    this.#size = size;
  }

  /** Visits every key of another table that this one has too, with where each of them first met it. */
  forEachShared(other: PositionTable, visit: (first: number, theirs: number) => void): void {
    // The loop stands here, not with a caller: there are as many keys as records, and few are in both.
    const { positionBits: bits, index } = other.state;
    for (let slot = 0; slot < index.length; slot++) {
      const stored = index[slot] as number;
      if (stored === 0) continue;
      const theirs = positionIn(stored, bits);
      const keys = other.#blocks[theirs >>> BLOCK_BITS] as Uint32Array;
      const at = (theirs & BLOCK_MASK) << 1;
      const first = this.find(keys[at] as number, keys[at + 1] as number);
      if (first >= 0) visit(first, theirs);
    }
  }

  /** Visits every key with where it was first met. */
  forEach(visit: (low: number, high: number, position: number) => void): void {
    for (const stored of this.#index) {
      if (stored === 0) continue;
      const position = positionIn(stored, this.#positionBits);
      const keys = this.#blocks[position >>> BLOCK_BITS] as Uint32Array;
      const at = (position & BLOCK_MASK) << 1;
      visit(keys[at] as number, keys[at + 1] as number, position);
    }
  }

  #block(position: number): Uint32Array {
    const number = position >>> BLOCK_BITS;
    // To ask behind the end would cost the code that V8 has made of this.
    const block = number < this.#blocks.length ? this.#blocks[number] : undefined;
    if (block !== undefined && (position & BLOCK_MASK) << 1 < block.length) return block;
    return this.#widerBlock(position, block);
  }

  /** A run over a handful of records pays for a handful; what has more than one block has whole ones. */
  #widerBlock(position: number, before: Uint32Array | undefined): Uint32Array {
    const number = position >>> BLOCK_BITS;
    let words = 2 << BLOCK_BITS;
    if (number === 0) {
      words = before?.length ?? FIRST_WORDS;
      while ((position << 1) + 1 >= words) words *= 2;
    }
    const block = new Uint32Array(words);
    if (before !== undefined) block.set(before);
    this.#blocks[number] = block;
    return block;
  }

  /** Gives positions one bit more, and keys one less. */
  #widenPositions(): void {
    this.#rebuild(this.#index.length, this.#positionBits + 1);
  }

  #rebuild(slots: number, positionBits = this.#positionBits): void {
    const old = this.#index;
    const index = new Uint32Array(slots);
    const mask = slots - 1;
    for (const stored of old) {
      if (stored === 0) continue;
      const position = positionIn(stored, this.#positionBits);
      const keys = this.#blocks[position >>> BLOCK_BITS] as Uint32Array;
      const there = (position & BLOCK_MASK) << 1;
      let slot = (keys[there] as number) & mask;
      while (index[slot] !== 0) slot = (slot + 1) & mask;
      index[slot] = slotOf(keys[there + 1] as number, position, positionBits);
    }
    this.#index = index;
    this.#positionBits = positionBits;
    this.#positionLimit = 2 ** positionBits;
  }
}

/** What a slot holds of a key that was first met at a position. */
function slotOf(high: number, position: number, positionBits: number): number {
  if (positionBits === 32) return position + 1;
  return (((high >>> positionBits) << positionBits) | (position + 1)) >>> 0;
}

function positionIn(stored: number, positionBits: number): number {
  return positionBits === 32 ? stored - 1 : (stored & ((1 << positionBits) - 1)) - 1;
}
