/**
 * Two 32-bit hashes side by side, 64 bits in all: with ten million records the odds that any two
 * different ones meet are below one in three hundred thousand.
 */
export class Hash64 {
  low = 0;
  high = 0;

  reset(): this {
    this.low = 0x811c9dc5;
    this.high = 0x9747b28c;
    return this;
  }

  /** Takes one number in. */
  add(value: number): void {
    this.low = Math.imul(this.low ^ value, 0x01000193);
    this.high = Math.imul((this.high << 13) | (this.high >>> 19), 0x5bd1e995) ^ value;
  }

  /** Takes bytes in as they are. */
  addBytes(bytes: Uint8Array, start: number, end: number): void {
    let packed = 0;
    let count = 0;
    for (let index = start; index < end; index++) {
      packed = (packed << 8) | (bytes[index] as number);
      if (++count === 3) {
        this.add(packed);
        packed = 0;
        count = 0;
      }
    }
    this.add((packed << 2) | count);
  }

  /** Takes a text in, so that texts which differ only in case, accents or spacing hash alike. */
  addFolded(text: string): void {
    const fold = new FoldedUnits(this);
    for (let index = 0; index < text.length; index++) fold.take(foldUnit(text.charCodeAt(index)));
    fold.end();
  }

  /** As `addFolded`, for a text that comes again and again: it is hashed once. */
  addWord(text: string): void {
    this.add(hashOfWord(text));
  }

  /** As `addFolded`, for well-formed UTF-8 of at most three bytes a character. */
  addFoldedBytes(bytes: Uint8Array, start: number, end: number): void {
    let packed = 0;
    let count = 0;
    let spaced = false;
    for (let index = start; index < end; index++) {
      let unit = bytes[index] as number;
      if (unit >= 0xe0) {
        unit =
          ((unit & 0x0f) << 12) |
          (((bytes[index + 1] as number) & 0x3f) << 6) |
          ((bytes[index + 2] as number) & 0x3f);
        index += 2;
      } else if (unit >= 0x80) {
        unit = ((unit & 0x1f) << 6) | ((bytes[++index] as number) & 0x3f);
      }
      const folded = unit < 0x100 ? (FOLDED[unit] as number) : foldUnit(unit);
      if (folded === SPACE) {
        spaced = true;
        continue;
      }
      if (folded === NOTHING) continue;
      // This loop and `FoldedUnits` are one definition, here spelt out because it runs per byte.
      if (spaced) {
        packed = (packed << 8) | SPACE;
        spaced = false;
        if (++count === 3) {
          this.add(packed);
          packed = 0;
          count = 0;
        }
      }
      packed = (packed << 8) | folded;
      if (++count === 3) {
        this.add(packed);
        packed = 0;
        count = 0;
      }
    }
    this.add((packed << 2) | count);
  }

  /** Spreads the bits, so that any of them may choose a slot. */
  finish(): this {
    this.low = mix(this.low);
    this.high = mix(this.high);
    return this;
  }
}

/** The one number as which `addWord` takes a text in. */
export function hashOfWord(text: string): number {
  let word = words.get(text);
  if (word === undefined) {
    const once = new Hash64().reset();
    once.addFolded(text);
    word = once.finish().low | 0;
    if (words.size < MAX_WORDS) words.set(text, word);
  }
  return word;
}

// A pure cache, of what a text's hash is.
const words = new Map<string, number>();
const MAX_WORDS = 16_384;

const SPACE = 0x20;
const NOTHING = -1;

const LATIN = "aaaaaaaceeeeiiiidnooooo×ouuuuyþsaaaaaaaceeeeiiiidnooooo÷ouuuuyþy";

function foldUnit(unit: number): number {
  if (unit < 0x80) {
    if (unit >= 0x41 && unit <= 0x5a) return unit | 0x20;
    return unit <= 0x20 ? SPACE : unit;
  }
  if (unit === 0xa0) return SPACE;
  if (unit >= 0xc0 && unit <= 0xff) return LATIN.charCodeAt(unit - 0xc0);
  // Combining marks: an accent written as a character of its own.
  if (unit >= 0x300 && unit <= 0x36f) return NOTHING;
  return unit;
}

const FOLDED = Uint8Array.from({ length: 256 }, (_, unit) => foldUnit(unit));

/** Packs folded units three to a number, spaces run together. */
class FoldedUnits {
  readonly #hash: Hash64;
  #packed = 0;
  #count = 0;
  #spaced = false;

  constructor(hash: Hash64) {
    this.#hash = hash;
  }

  take(folded: number): void {
    if (folded === SPACE) {
      this.#spaced = true;
    } else if (folded !== NOTHING) {
      if (this.#spaced) this.#pack(SPACE);
      this.#spaced = false;
      this.#pack(folded);
    }
  }

  end(): void {
    this.#hash.add((this.#packed << 2) | this.#count);
  }

  #pack(unit: number): void {
    this.#packed = (this.#packed << 8) | unit;
    if (++this.#count < 3) return;
    this.#hash.add(this.#packed);
    this.#packed = 0;
    this.#count = 0;
  }
}

function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
