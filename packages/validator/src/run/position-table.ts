import type { Hash64 } from "./hash.js";

const EMPTY = 0xffff_ffff;

// What a slot holds, side by side so that a look-up touches one line of the processor's cache.
const LOW = 0;
const HIGH = 1;
const POSITION = 2;
const TAG = 3;
const SLOT = 4;

/**
 * Remembers where each of many keys was first met, and a tag of who met it: 16 bytes a slot in one
 * typed array, no object per key, so that millions fit. Keys are known by a 64-bit hash (see `Hash64`).
 */
export class PositionTable {
  #slots: Uint32Array;
  #mask: number;
  #size = 0;

  constructor(slots = 1 << 12) {
    this.#slots = emptySlots(slots);
    this.#mask = slots - 1;
  }

  /** The slot of a key: where it was met before, or -1 where this is the first time, which is then remembered. */
  meet(key: Hash64, position: number, tag: number): number {
    return this.meetHashes(key.low, key.high, position, tag);
  }

  /** As `meet`, for a key that another table knows by its hashes. */
  meetHashes(low: number, high: number, position: number, tag: number): number {
    const slots = this.#slots;
    const at = find(slots, this.#mask, low, high);
    if (slots[at + POSITION] !== EMPTY) return at;
    slots[at + LOW] = low;
    slots[at + HIGH] = high;
    slots[at + POSITION] = position;
    slots[at + TAG] = tag;
    this.#size++;
    if (this.#size > (this.#mask + 1) * 0.75) this.#grow();
    return -1;
  }

  /** The position at which a slot's key was first met. */
  positionAt(slot: number): number {
    return this.#slots[slot + POSITION] as number;
  }

  /** The tag with which a slot's key was first met. */
  tagAt(slot: number): number {
    return this.#slots[slot + TAG] as number;
  }

  /** Visits every key with where and as whom it was first met. */
  forEach(visit: (low: number, high: number, position: number, tag: number) => void): void {
    const slots = this.#slots;
    for (let at = 0; at < slots.length; at += SLOT) {
      const position = slots[at + POSITION] as number;
      if (position === EMPTY) continue;
      visit(slots[at + LOW] as number, slots[at + HIGH] as number, position, slots[at + TAG] as number);
    }
  }

  #grow(): void {
    const old = this.#slots;
    const count = (this.#mask + 1) * 2;
    const slots = emptySlots(count);
    for (let from = 0; from < old.length; from += SLOT) {
      if (old[from + POSITION] === EMPTY) continue;
      const at = find(slots, count - 1, old[from + LOW] as number, old[from + HIGH] as number);
      for (let part = 0; part < SLOT; part++) slots[at + part] = old[from + part] as number;
    }
    this.#slots = slots;
    this.#mask = count - 1;
  }
}

/** Where a key is, or would go. */
function find(slots: Uint32Array, mask: number, low: number, high: number): number {
  let slot = low & mask;
  for (;;) {
    const at = slot * SLOT;
    if (slots[at + POSITION] === EMPTY || (slots[at + LOW] === low && slots[at + HIGH] === high)) return at;
    slot = (slot + 1) & mask;
  }
}

function emptySlots(count: number): Uint32Array {
  return new Uint32Array(count * SLOT).fill(EMPTY);
}
