import type { Hash64 } from "./hash.js";

const EMPTY = 0xffff_ffff;

/**
 * Remembers where each of many keys was first met, and a tag of who met it: 16 bytes a slot in typed
 * arrays, no object per key, so that millions fit. Keys are known by a 64-bit hash (see `Hash64`).
 */
export class PositionTable {
  #lows: Uint32Array;
  #highs: Uint32Array;
  #positions: Uint32Array;
  #tags: Uint32Array;
  #size = 0;

  constructor(slots = 1 << 12) {
    this.#lows = new Uint32Array(slots);
    this.#highs = new Uint32Array(slots);
    this.#positions = new Uint32Array(slots).fill(EMPTY);
    this.#tags = new Uint32Array(slots);
  }

  /** The slot of a key: where it was met before, or -1 where this is the first time, which is then remembered. */
  meet(key: Hash64, position: number, tag: number): number {
    return this.meetHashes(key.low, key.high, position, tag);
  }

  /** As `meet`, for a key that another table knows by its hashes. */
  meetHashes(low: number, high: number, position: number, tag: number): number {
    const slot = this.#find(low, high);
    if (this.#positions[slot] !== EMPTY) return slot;
    this.#lows[slot] = low;
    this.#highs[slot] = high;
    this.#positions[slot] = position;
    this.#tags[slot] = tag;
    this.#size++;
    if (this.#size > this.#positions.length * 0.75) this.#grow();
    return -1;
  }

  /** The position at which a slot's key was first met. */
  positionAt(slot: number): number {
    return this.#positions[slot] as number;
  }

  /** The tag with which a slot's key was first met. */
  tagAt(slot: number): number {
    return this.#tags[slot] as number;
  }

  /** Visits every key with where and as whom it was first met. */
  forEach(visit: (low: number, high: number, position: number, tag: number) => void): void {
    for (let slot = 0; slot < this.#positions.length; slot++) {
      const position = this.#positions[slot] as number;
      if (position === EMPTY) continue;
      visit(this.#lows[slot] as number, this.#highs[slot] as number, position, this.#tags[slot] as number);
    }
  }

  #find(low: number, high: number): number {
    const mask = this.#positions.length - 1;
    let slot = low & mask;
    while (this.#positions[slot] !== EMPTY && (this.#lows[slot] !== low || this.#highs[slot] !== high)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    const [lows, highs, positions, tags] = [this.#lows, this.#highs, this.#positions, this.#tags];
    const slots = positions.length * 2;
    this.#lows = new Uint32Array(slots);
    this.#highs = new Uint32Array(slots);
    this.#positions = new Uint32Array(slots).fill(EMPTY);
    this.#tags = new Uint32Array(slots);
    for (let old = 0; old < positions.length; old++) {
      if (positions[old] === EMPTY) continue;
      const slot = this.#find(lows[old] as number, highs[old] as number);
      this.#lows[slot] = lows[old] as number;
      this.#highs[slot] = highs[old] as number;
      this.#positions[slot] = positions[old] as number;
      this.#tags[slot] = tags[old] as number;
    }
  }
}
