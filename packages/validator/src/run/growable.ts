/** How many numbers there is room for with the first: V8 keeps so few among its objects, which is cheap. */
const FIRST_ROOM = 16;

/** Numbers in a typed array that grows. */
class Growable<A extends Uint32Array | Uint16Array> {
  length = 0;
  #values: A;
  readonly #make: (length: number) => A;

  constructor(make: (length: number) => A) {
    this.#make = make;
    this.#values = make(0);
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const wider = this.#make(Math.max(FIRST_ROOM, this.#values.length * 2));
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.length++] = value;
  }

  at(index: number): number {
    return this.#values[index] as number;
  }

  /** The numbers so far, in the memory that holds them. */
  get values(): A {
    return this.#values.subarray(0, this.length) as A;
  }

  /** Takes numbers over in place of its own, with the memory that holds them. */
  adopt(values: A): void {
    this.#values = values;
    this.length = values.length;
  }

  set(index: number, value: number): void {
    this.#values[index] = value;
  }
}

/** Numbers below 2³², 4 bytes each, however many there are. */
export class GrowableUint32 extends Growable<Uint32Array> {
  constructor() {
    super((length) => new Uint32Array(length));
  }
}

/** Numbers below 65,536, 2 bytes each, however many there are. */
export class GrowableUint16 extends Growable<Uint16Array> {
  constructor() {
    super((length) => new Uint16Array(length));
  }
}

/** Keeps the texts of the lowest positions, at most so many. */
export class LowestPositions {
  readonly #texts = new Map<number, string>();
  readonly #limit: number;
  #highest = Number.POSITIVE_INFINITY;

  constructor(limit: number) {
    this.#limit = limit;
  }

  set(position: number, text: string): void {
    if (position > this.#highest) return;
    this.#texts.set(position, text);
    if (this.#texts.size <= this.#limit * 2 + 64) return;
    const positions = [...this.#texts.keys()].sort((a, b) => a - b);
    for (const beyond of positions.slice(this.#limit)) this.#texts.delete(beyond);
    this.#highest = positions[this.#limit - 1] ?? -1;
  }

  /** Forgets what lies from the last positions so far: `to` is behind all of them. */
  discard(from: number, to: number): void {
    for (const position of this.#texts.keys()) {
      if (position >= from && position < to) this.#texts.delete(position);
    }
    // All that had no room lay there too.
    if (this.#highest >= from) this.#highest = Number.POSITIVE_INFINITY;
  }

  get(position: number): string | undefined {
    return this.#texts.get(position);
  }

  entries(): Iterable<[number, string]> {
    return this.#texts;
  }
}
