/** Keys are kept in blocks of so many positions: what is written is never copied to make room. */
const BLOCK_BITS = 16;
const BLOCK_MASK = (1 << BLOCK_BITS) - 1;

/**
 * Remembers where each of many keys was first met: 8 bytes a record for its key, known by a 64-bit
 * hash (see `Hash64`), and 4 bytes a slot of an index from hashes to positions. No object per key, so
 * that millions fit.
 */
export class PositionTable {
  /** The keys by position, two words each. */
  readonly #blocks: Uint32Array[] = [];
  /** Positions, each increased by one; 0 is an empty slot. */
  #index = new Uint32Array(1 << 10);
  #size = 0;

  /** Where a key was first met, or -1 where that is here and now. */
  meet(low: number, high: number, position: number): number {
    const block = this.#block(position);
    const at = (position & BLOCK_MASK) << 1;
    block[at] = low;
    block[at + 1] = high;
    const index = this.#index;
    const mask = index.length - 1;
    let slot = low & mask;
    for (;;) {
      const stored = index[slot] as number;
      if (stored === 0) break;
      const first = stored - 1;
      const keys = this.#blocks[first >>> BLOCK_BITS] as Uint32Array;
      const there = (first & BLOCK_MASK) << 1;
      if (keys[there] === low && keys[there + 1] === high) return first;
      slot = (slot + 1) & mask;
    }
    index[slot] = position + 1;
    this.#size++;
    if (this.#size > index.length * 0.8) this.#grow();
    return -1;
  }

  /** Forgets where a key was met before: it is met here first. */
  restart(low: number, high: number, position: number): void {
    const index = this.#index;
    const mask = index.length - 1;
    let slot = low & mask;
    for (;;) {
      const first = (index[slot] as number) - 1;
      const keys = this.#blocks[first >>> BLOCK_BITS] as Uint32Array;
      const there = (first & BLOCK_MASK) << 1;
      if (keys[there] === low && keys[there + 1] === high) break;
      slot = (slot + 1) & mask;
    }
    index[slot] = position + 1;
  }

  /** Half of the key that was met at a position: enough to tell records with another key apart. */
  tagAt(position: number): number {
    return this.#blocks[position >>> BLOCK_BITS]?.[(position & BLOCK_MASK) << 1] ?? 0;
  }

  /** Takes over what another table knows of its positions, shifted; not which of them were first. */
  copyKeys(other: PositionTable, offset: number): void {
    other.#blocks.forEach((keys, number) => {
      for (let at = 0; at < keys.length; at += 2) {
        const low = keys[at] as number;
        const high = keys[at + 1] as number;
        // Nobody was met there: a row that is no record.
        if (low === 0 && high === 0) continue;
        const position = (number << BLOCK_BITS) + (at >> 1) + offset;
        const into = (position & BLOCK_MASK) << 1;
        const block = this.#block(position);
        block[into] = low;
        block[into + 1] = high;
      }
    });
  }

  /** Visits every key with where it was first met. */
  forEach(visit: (low: number, high: number, position: number) => void): void {
    for (const stored of this.#index) {
      if (stored === 0) continue;
      const position = stored - 1;
      const keys = this.#blocks[position >>> BLOCK_BITS] as Uint32Array;
      const at = (position & BLOCK_MASK) << 1;
      visit(keys[at] as number, keys[at + 1] as number, position);
    }
  }

  #block(position: number): Uint32Array {
    const number = position >>> BLOCK_BITS;
    let block = this.#blocks[number];
    if (block === undefined) {
      block = new Uint32Array(2 << BLOCK_BITS);
      this.#blocks[number] = block;
    }
    return block;
  }

  #grow(): void {
    const old = this.#index;
    const index = new Uint32Array(old.length * 2);
    const mask = index.length - 1;
    for (const stored of old) {
      if (stored === 0) continue;
      let slot = this.tagAt(stored - 1) & mask;
      while (index[slot] !== 0) slot = (slot + 1) & mask;
      index[slot] = stored;
    }
    this.#index = index;
  }
}
