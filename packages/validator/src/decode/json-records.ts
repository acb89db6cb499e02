import { type Cells, PLAIN } from "../tables/csv.js";
import { ByteMemo } from "./byte-memo.js";
import { PRESENT } from "./facts.js";
import { isPlainText } from "./fast-cells.js";
import { type KnownValue, type KnownValues, UNCODED } from "./known-values.js";
import { DIGITS_WITHOUT_PERSONAL_DATA } from "./row-decoder.js";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const COMMA = 0x2c;
const COLON = 0x3a;
const ZERO = 0x30;
const LIST = 0x5b;
const END_OF_LIST = 0x5d;
const OBJECT = 0x7b;
const END_OF_OBJECT = 0x7d;

/** "true", "fals" and "alse" as little-endian words. */
const TRUE = 0x65757274;
const FALS = 0x736c6166;
const ALSE = 0x65736c61;

/** More digits than a count may have. */
const TOO_MANY_DIGITS = 8;

const UNBOUNDED = 0x7fff_ffff;

/** How the values of a field are read. */
const REMEMBERED = 0;
const COUNT = 1;
const YES_NO = 2;
const TEXT = 3;
const ID = 4;

/** What a reader of records is told of a field. */
export interface JsonField {
  readonly kind: "count" | "yes-no" | "text" | "id" | "other";
  readonly maxLength: number | undefined;
  readonly known: KnownValues;
}

/** What a record gives, field by field, in the order of the entity's fields: filled for each record anew. */
export interface RecordSlots {
  readonly values: unknown[];
  readonly codes: Int32Array;
  /** What was given for those fields whose values are not proven. */
  readonly given: unknown[];
}

/** A key as it is written, from its opening quote to the colon, as little-endian words; the last overlaps the others. */
interface Key {
  readonly length: number;
  readonly words: Int32Array;
  readonly last: number;
  readonly place: number;
  /** The key that last came behind it. */
  next: Key | undefined;
}

/**
 * Reads records from their JSON without parsing it: a value whose very bytes were met before means
 * what it meant then, and only other ones are parsed, each by itself. What it cannot follow, whatever the
 * reason, it leaves to `JSON.parse`: so this is a shortcut without an opinion of its own.
 *
 * It follows an object with no more than one space behind each of its commas and colons.
 */
export class JsonRecords {
  /** 1 for each field of the record last read whose value is proven clean. */
  readonly proven: Uint8Array;
  readonly #slots: RecordSlots;
  readonly #ways: Uint8Array;
  readonly #maxLengths: Int32Array;
  readonly #known: readonly KnownValues[];
  readonly #memos: readonly ByteMemo[];
  readonly #no: readonly (KnownValue | undefined)[];
  readonly #yes: readonly (KnownValue | undefined)[];
  readonly #placeOfKey: ReadonlyMap<string, number>;
  readonly #maxDepth: number;
  readonly #keys = new ByteMemo();
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #givenBy: Float64Array;
  readonly #utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  /** One cell, as those who read cells expect it. */
  readonly #cell: Cells;
  #bytes: Uint8Array = new Uint8Array(0);
  #data: DataView = new DataView(new ArrayBuffer(0));
  #records = 0;
  /** Whether the text whose end was last found holds an escape. */
  #isEscaped = false;
  #first: Key | undefined;

  /**
   * @param options.maxDepth the most levels of objects and lists within a record, itself the first
   * @param options.placeOfKey the places of the fields that keys name, negative for a key that none knows: only of
   *   keys of which there is nothing to report
   */
  constructor(
    fields: readonly JsonField[],
    slots: RecordSlots,
    { placeOfKey, maxDepth }: { readonly placeOfKey: ReadonlyMap<string, number>; readonly maxDepth: number },
  ) {
    this.#maxDepth = maxDepth;
    this.#slots = slots;
    this.#placeOfKey = placeOfKey;
    this.#ways = Uint8Array.from(fields, ({ kind }) => WAYS[kind]);
    this.#maxLengths = Int32Array.from(fields, ({ maxLength }) => maxLength ?? UNBOUNDED);
    this.#known = fields.map(({ known }) => known);
    this.#memos = fields.map(() => new ByteMemo());
    this.#yes = fields.map(({ known }) => known.find(true));
    this.#no = fields.map(({ known }) => known.find(false));
    this.proven = new Uint8Array(fields.length);
    this.#starts = new Int32Array(fields.length);
    this.#ends = new Int32Array(fields.length);
    this.#givenBy = new Float64Array(fields.length);
    this.#cell = {
      bytes: this.#bytes,
      data: this.#data,
      starts: new Int32Array(1),
      ends: new Int32Array(1),
      forms: Uint8Array.of(PLAIN),
      count: 1,
    };
  }

  /**
   * Reads a record: fills the slots of those values that are proven, and gives what was given
   * for the others.
   *
   * @returns false where it is to be parsed: then nothing of what was filled counts
   */
  read(bytes: Uint8Array, start: number, end: number): boolean {
    this.#hold(bytes);
    this.#records++;
    this.proven.fill(0);
    this.#slots.given.fill(undefined);
    if (bytes[end - 1] === 0x0d) end--;
    if (bytes[start] !== OBJECT || bytes[end - 1] !== END_OF_OBJECT) return false;
    const last = end - 1;
    let at = start + 1;
    let before: Key | undefined;
    for (;;) {
      const key: Key | undefined = this.#keyAt(at, last, before);
      if (key === undefined) return false;
      before = key;
      at += key.length;
      if (bytes[at] === SPACE) at++;
      at = key.place < 0 ? this.#skip(at, last) : this.#value(key.place, at, last);
      if (at < 0) return false;
      if (at === last) return true;
      if (bytes[at] !== COMMA) return false;
      at++;
      if (bytes[at] === SPACE) at++;
    }
  }

  /** What the record last read gives for a field, parsed; undefined where it gives nothing. */
  givenAt(place: number): unknown {
    return this.#givenBy[place] === this.#records
      ? this.#parsed(this.#starts[place] as number, this.#ends[place] as number)
      : undefined;
  }

  /** Where the text stands that the record last read gives for a field, within its quotes. */
  textAt(place: number): { readonly bytes: Uint8Array; readonly start: number; readonly end: number } {
    return {
      bytes: this.#bytes,
      start: (this.#starts[place] as number) + 1,
      end: (this.#ends[place] as number) - 1,
    };
  }

  #hold(bytes: Uint8Array): void {
    if (bytes === this.#bytes) return;
    this.#bytes = bytes;
    this.#data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#cell.bytes = bytes;
    this.#cell.data = this.#data;
  }

  /** The key that begins at `at`: most often the one that stood behind the same key before. */
  #keyAt(at: number, last: number, before: Key | undefined): Key | undefined {
    const expected = before === undefined ? this.#first : before.next;
    if (expected !== undefined && this.#isAt(expected, at, last)) return expected;
    if (this.#bytes[at] !== QUOTE) return undefined;
    const end = this.#stringEnd(at, last);
    if (end < 0 || this.#bytes[end] !== COLON) return undefined;
    const key = (this.#keys.get(this.#data, at, end + 1) as Key | undefined) ?? this.#learnKey(at, end);
    if (before === undefined) this.#first = key;
    else before.next = key;
    return key;
  }

  #isAt({ length, words, last: tail }: Key, at: number, last: number): boolean {
    if (at + length > last) return false;
    const data = this.#data;
    if (data.getInt32(at + length - 4, true) !== tail) return false;
    for (let index = 0; index < words.length; index++) {
      if (data.getInt32(at + (index << 2), true) !== words[index]) return false;
    }
    return true;
  }

  #learnKey(at: number, end: number): Key | undefined {
    const name = this.#parsed(at, end);
    const place = typeof name === "string" ? this.#placeOfKey.get(name) : undefined;
    const length = end + 1 - at;
    if (place === undefined || length < 4) return undefined;
    const data = this.#data;
    const key: Key = {
      length,
      words: Int32Array.from({ length: length >> 2 }, (_, index) => data.getInt32(at + index * 4, true)),
      last: data.getInt32(at + length - 4, true),
      place,
      next: undefined,
    };
    this.#keys.set(data, at, end + 1, key);
    return key;
  }

  /** Reads the value of a field; the place behind it, or -1 where the record is to be parsed. */
  #value(place: number, at: number, last: number): number {
    // Another key names the same field, or the same key stands twice.
    if (this.#givenBy[place] === this.#records) return -1;
    this.#givenBy[place] = this.#records;
    const data = this.#data;
    const way = this.#ways[place] as number;
    const first = this.#bytes[at] as number;
    let end = -1;
    if (way === COUNT) {
      end = this.#count(place, at, last);
      if (end > 0) return this.#prove(place, at, end);
    } else if (way === YES_NO && at + 5 <= last) {
      const word = data.getInt32(at, true);
      if (word === TRUE) end = at + 4;
      else if (word === FALS && data.getInt32(at + 1, true) === ALSE) end = at + 5;
      if (end > 0) return this.#fill(place, at, end, (word === TRUE ? this.#yes : this.#no)[place]);
    }
    end = first === QUOTE ? this.#stringEnd(at, last) : this.#otherEnd(at, last);
    if (end < 0) return -1;
    if (way >= TEXT && first === QUOTE && !this.#isEscaped && this.#isPlain(place, at + 1, end - 1, way)) {
      this.#slots.values[place] = PRESENT;
      this.#slots.codes[place] = UNCODED;
      return this.#prove(place, at, end);
    }
    const known = this.#memos[place]?.get(data, at, end) as KnownValue | undefined;
    return known === undefined ? this.#learn(place, at, end) : this.#fill(place, at, end, known);
  }

  /** A whole number that a count may hold; the place behind it, or -1. */
  #count(place: number, at: number, last: number): number {
    const bytes = this.#bytes;
    let value = 0;
    let end = at;
    for (; end < last; end++) {
      const digit = (bytes[end] as number) - ZERO;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
      if (end - at === TOO_MANY_DIGITS) return -1;
    }
    const length = end - at;
    if (length === 0 || length >= TOO_MANY_DIGITS || (length > 1 && bytes[at] === ZERO)) return -1;
    if (bytes[end] !== COMMA && end !== last) return -1;
    this.#slots.values[place] = value;
    this.#slots.codes[place] = value;
    return end;
  }

  #isPlain(place: number, start: number, end: number, way: number): boolean {
    const { starts, ends } = this.#cell;
    starts[0] = start;
    ends[0] = end;
    return (
      start < end &&
      isPlainText(
        this.#cell,
        0,
        this.#maxLengths[place] as number,
        way === ID ? Number.POSITIVE_INFINITY : DIGITS_WITHOUT_PERSONAL_DATA,
      )
    );
  }

  #prove(place: number, at: number, end: number): number {
    this.#starts[place] = at;
    this.#ends[place] = end;
    this.proven[place] = 1;
    return end;
  }

  #fill(place: number, at: number, end: number, known: KnownValue | undefined): number {
    if (known === undefined) return this.#learn(place, at, end);
    this.#slots.values[place] = known.value;
    this.#slots.codes[place] = known.code;
    return this.#prove(place, at, end);
  }

  /** Parses a value that was not met before. */
  #learn(place: number, at: number, end: number): number {
    const given = this.#parsed(at, end);
    // There is no such value in JSON.
    if (given === undefined) return -1;
    this.#starts[place] = at;
    this.#ends[place] = end;
    const known = (this.#known[place] as KnownValues).find(given);
    if (known === undefined) {
      this.#slots.given[place] = given;
      return end;
    }
    // It would pass for a text that nobody has read.
    if (known.value === PRESENT) return -1;
    // What is not worth a code is not worth being remembered: it hardly comes again.
    if (known.code !== UNCODED || (this.#ways[place] as number) < TEXT) {
      this.#memos[place]?.set(this.#data, at, end, known);
    }
    return this.#fill(place, at, end, known);
  }

  /** The place behind a value that no field asks for, once it is sure to be one; or -1. */
  #skip(at: number, last: number): number {
    const end = this.#bytes[at] === QUOTE ? this.#stringEnd(at, last) : this.#otherEnd(at, last);
    if (end < 0) return -1;
    return this.#parsed(at, end) === undefined ? -1 : end;
  }

  /** The place behind the text that begins at `at`; -1 where it has no end. */
  #stringEnd(at: number, last: number): number {
    const bytes = this.#bytes;
    this.#isEscaped = false;
    for (let index = at + 1; index < last; index++) {
      const byte = bytes[index];
      if (byte === QUOTE) return index + 1;
      if (byte === BACKSLASH) {
        this.#isEscaped = true;
        index++;
      }
    }
    return -1;
  }

  /** The place behind what is no text, as far as it can be told without parsing it; -1 where it cannot. */
  #otherEnd(at: number, last: number): number {
    const bytes = this.#bytes;
    const first = bytes[at];
    if (first === LIST || first === OBJECT) return this.#nestedEnd(at, last);
    let index = at;
    while (index < last && bytes[index] !== COMMA) index++;
    return index > at ? index : -1;
  }

  /** The place behind a list or an object; -1 where it has no end, or more levels than a record may have. */
  #nestedEnd(at: number, last: number): number {
    const bytes = this.#bytes;
    // The record itself is the first level.
    let levels = 1;
    let index = at;
    while (index < last) {
      const byte = bytes[index] as number;
      if (byte === QUOTE) {
        index = this.#stringEnd(index, last);
        if (index < 0) return -1;
        continue;
      }
      index++;
      if (byte === LIST || byte === OBJECT) {
        if (++levels > this.#maxDepth) return -1;
      } else if ((byte === END_OF_LIST || byte === END_OF_OBJECT) && --levels === 1) {
        return index;
      }
    }
    return -1;
  }

  /** What bytes say as JSON by themselves; undefined where they are none. */
  #parsed(start: number, end: number): unknown {
    try {
      return JSON.parse(this.#utf8.decode(this.#bytes.subarray(start, end)));
    } catch {
      return undefined;
    }
  }
}

const WAYS: Readonly<Record<JsonField["kind"], number>> = {
  count: COUNT,
  "yes-no": YES_NO,
  text: TEXT,
  id: ID,
  other: REMEMBERED,
};
