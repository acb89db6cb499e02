import { type Entity, type Field, MAX_COUNT, NESTED_KINDS } from "@aurora/domain/records/core";
import type { Hash64 } from "../run/hash.js";
import type { RunInput } from "../run/input.js";
import { RememberedRules } from "../run/remembered-rules.js";
import type { HeaderIndex } from "../tables/header.js";
import { asFacts, PRESENT } from "./facts.js";
import { type JsonField, JsonRecords } from "./json-records.js";
import { textOf } from "./json-value.js";
import { KnownValues, UNCODED } from "./known-values.js";
import { ObjectDecoder } from "./object-decoder.js";
import type { Place } from "./object-values.js";

/** The most keys whose fields are remembered. */
const MAX_KEYS = 4096;

/** Records of more keys are looked up key by key. */
const MOST_KEYS_OF_SHAPE = 256;

/** So many records are read before anything is remembered: for a few it would cost more than it saves. */
const BEFORE_REMEMBERING = 8;

/**
 * What the first records of runs with the same rules remember together: a form or a service judges a few
 * records a run, and many runs.
 */
interface BetweenRuns {
  records: number;
  memory: { readonly known: Known; readonly giving: Giving } | undefined;
}

const betweenRuns = new WeakMap<object, BetweenRuns>();

/** The kinds of field whose values come from a list of ours, or are days and times: of nothing else is anything kept from one run to the next. */
const CLOSED_KINDS: ReadonlySet<Field["kind"]> = new Set([
  "code",
  "codes",
  "yes-no",
  "ubigeo",
  "date",
  "time",
]);

/** Stands for the place of a key that no field knows, once that was reported. */
const NOWHERE = -1;

/** What is remembered of the values of records. */
interface Known {
  readonly values: readonly KnownValues[];
  readonly rules: RememberedRules<ReturnType<typeof asFacts<Entity>>>;
  readonly isCount: Uint8Array;
  /** The place of the field that a key names; only of keys of which there is nothing to report any more. */
  readonly placeOfKey: Map<string, number>;
}

/** The keys of a record in their order, all of them known, with the places of the fields that they name. */
interface Shape {
  readonly keys: readonly string[];
  readonly places: readonly number[];
}

/** Which of all records gave each field last, and how they were written. */
interface Giving {
  readonly givenBy: Float64Array;
  records: number;
  /** The last shape of each number of keys: programs write the same keys in the same order, and leave out what is empty. */
  readonly shapes: (Shape | undefined)[];
}

/** That, and what is known of the record at hand. */
interface Memory extends Known {
  /** What the record gives for each field, as it was given: of no run but this one. */
  readonly given: unknown[];
  /** Of this run alone too: who is told of a finding amid a record may judge others before it goes on. */
  readonly codes: Int32Array;
  readonly giving: Giving;
}

/**
 * Decodes JSON objects as `ObjectDecoder` does, with a memory: values that were proven clean before are
 * looked up, and the rules over them too. Every other value is decoded the ordinary way, which alone makes
 * findings: this is a shortcut without an opinion of its own.
 */
export class RememberingDecoder extends ObjectDecoder {
  readonly #maxDepth: number;
  #memory: Memory | undefined;
  /** Whether the memory is of this run alone: of records to come then more is remembered. */
  #isOwn = false;
  #written: JsonRecords | undefined;
  /** Whether the record at hand was read as it is written. */
  #isWritten = false;
  #records = 0;

  /** @param maxDepth the most levels of objects and lists that a record may have which is read as it is written */
  constructor(input: RunInput, index: HeaderIndex, maxDepth = 1) {
    super(input, index);
    this.#maxDepth = maxDepth;
  }

  override record(object: Readonly<Record<string, unknown>>, row: number): void {
    this.#records++;
    const memory = this.#memoryForNext();
    if (memory === undefined) {
      super.record(object, row);
      return;
    }
    if (!this.#spreadKnown(object, memory)) this.#spread(object, row, memory);
    this.#isWritten = false;
    this.#endRecord(row, memory);
  }

  /** What the next record is read with: nothing at first, what runs share for a few, then a memory of its own. */
  #memoryForNext(): Memory | undefined {
    if (this.#isOwn) return this.#memory;
    if (this.#records > BEFORE_REMEMBERING) {
      this.#isOwn = true;
      this.#memory = this.#withGiven(
        this.#newKnown(() => true),
        this.#newGiving(),
      );
      return this.#memory;
    }
    if (this.#memory !== undefined) return this.#memory;
    const { program } = this.input.entityRun;
    const shared = betweenRuns.get(program) ?? { records: 0, memory: undefined };
    if (shared.records === 0) betweenRuns.set(program, shared);
    if (++shared.records <= BEFORE_REMEMBERING) return undefined;
    shared.memory ??= {
      known: this.#newKnown(({ kind }) => CLOSED_KINDS.has(kind)),
      giving: this.#newGiving(),
    };
    this.#memory = this.#withGiven(shared.memory.known, shared.memory.giving);
    return this.#memory;
  }

  /**
   * Takes an object in as the record of a row as it is written, if that can be done without parsing it.
   *
   * @param bytes what holds its JSON, from `start` to `end`
   * @returns false where it is to be parsed, for `record` to take
   */
  written(bytes: Uint8Array, start: number, end: number, row: number): boolean {
    if (this.#memory === undefined || !this.#isOwn) return false;
    this.#written ??= this.#newRecords(this.#memory);
    if (!this.#written.read(bytes, start, end)) return false;
    this.#isWritten = true;
    this.#endRecord(row, this.#memory, this.#written.proven);
    return true;
  }

  #endRecord(row: number, memory: Memory, proven?: Uint8Array): void {
    this.values.begin();
    this.#decodeAll(row, memory, proven);
    const { rules, codes } = memory;
    this.input.endRecord(row, this.view, this, rules.broken(asFacts(this.view), codes, 0) ?? "open");
  }

  /** Finds what the object gives for each field; false where there may be something to report of its keys. */
  #spreadKnown(object: Readonly<Record<string, unknown>>, { given, giving, placeOfKey }: Memory): boolean {
    given.fill(undefined);
    const keys = Object.keys(object);
    const shape = giving.shapes[keys.length];
    if (shape !== undefined && areSame(keys, shape.keys)) {
      const values = Object.values(object);
      for (let at = 0; at < keys.length; at++) {
        const place = shape.places[at] as number;
        if (place !== NOWHERE) given[place] = values[at];
      }
      return true;
    }
    const { givenBy } = giving;
    const record = ++giving.records;
    const places: number[] = [];
    for (const key of keys) {
      const place = placeOfKey.get(key);
      if (place === undefined) return false;
      places.push(place);
      if (place === NOWHERE) continue;
      // Another key names the same field.
      if (givenBy[place] === record) return false;
      givenBy[place] = record;
      given[place] = object[key];
    }
    if (keys.length < giving.shapes.length) giving.shapes[keys.length] = { keys, places };
    return true;
  }

  #spread(object: Readonly<Record<string, unknown>>, row: number, { given, placeOfKey }: Memory): void {
    const { fields } = this.input.entity;
    const byField = this.values.byField(object, row, { index: this.index, fields, list: "" });
    this.fields.forEach(({ path }, place) => {
      given[place] = byField.get(path);
    });
    for (const key of Object.keys(object)) {
      if (placeOfKey.size >= MAX_KEYS) break;
      const field = this.values.fieldOf(this.index, "", key);
      // The key is reported by now, or there are so many that none is reported any more; another run reports it anew.
      if (field !== undefined) placeOfKey.set(key, this.input.entityRun.factory.indexOf.get(field) as number);
      else if (this.#isOwn) placeOfKey.set(key, NOWHERE);
    }
  }

  /**
   * Fills the view with what the record gives, each value with its code.
   *
   * @param proven 1 for each field that is filled already
   */
  #decodeAll(row: number, memory: Memory, proven?: Uint8Array): void {
    const { values } = this.view;
    const { given, codes, isCount } = memory;
    const count = given.length;
    for (let place = 0; place < count; place++) {
      if (proven?.[place] === 1) continue;
      const value = given[place];
      if (
        typeof value === "number" &&
        isCount[place] === 1 &&
        value >= 0 &&
        value <= MAX_COUNT &&
        Number.isInteger(value)
      ) {
        // JSON knows a zero with a sign.
        values[place] = value + 0;
        codes[place] = value;
        continue;
      }
      const known = (memory.values[place] as KnownValues).find(value);
      if (known !== undefined) {
        values[place] = known.value;
        codes[place] = known.code;
        continue;
      }
      codes[place] = UNCODED;
      values[place] = this.values.decode(this.fields[place] as Place, value, row);
    }
  }

  #newKnown(isRemembered: (field: Field) => boolean): Known {
    const { entity, factory, program } = this.input.entityRun;
    return {
      values: this.fields.map(
        ({ field }, place) => new KnownValues(field, place !== this.idPlace && isRemembered(field)),
      ),
      rules: new RememberedRules(program, {
        entity,
        slotOf: (name) => factory.indexOf.get(name) ?? UNCODED,
      }),
      isCount: Uint8Array.from(this.fields, ({ field }) => (field.kind === "count" ? 1 : 0)),
      placeOfKey: new Map(),
    };
  }

  #newGiving(): Giving {
    const fields = this.fields.length;
    return {
      givenBy: new Float64Array(fields),
      records: 0,
      shapes: new Array(MOST_KEYS_OF_SHAPE).fill(undefined),
    };
  }

  #withGiven({ values, rules, isCount, placeOfKey }: Known, giving: Giving): Memory {
    const count = this.fields.length;
    return {
      values,
      rules,
      isCount,
      placeOfKey,
      giving,
      given: new Array(count).fill(undefined),
      codes: new Int32Array(count),
    };
  }

  #newRecords(memory: Memory): JsonRecords {
    const { idField } = this.input.entity;
    this.view.readId = () => (idField === undefined ? undefined : this.text(idField)?.trim());
    return new JsonRecords(
      this.fields.map((place, index) => ({
        kind: this.#kindOf(place, index),
        maxLength: place.field.maxLength,
        known: memory.values[index] as KnownValues,
      })),
      { values: this.view.values, codes: memory.codes, given: memory.given },
      { placeOfKey: memory.placeOfKey, maxDepth: this.#maxDepth },
    );
  }

  #kindOf({ path, field: { kind, freeText } }: Place, place: number): JsonField["kind"] {
    const { read, entity } = this.input.entityRun;
    switch (kind) {
      case "count":
      case "yes-no":
        return kind;
      case "identifier":
        return place === this.idPlace ? "id" : "other";
      case "text": {
        // What is hashed as a word has to be known, as has what rules read.
        const isWord = entity.likenessFields.includes(path) && !freeText;
        return read.has(path) || isWord ? "other" : "text";
      }
      default:
        return "other";
    }
  }

  override hashId(hash: Hash64): boolean {
    if (!this.#isWritten || this.view.values[this.idPlace] !== PRESENT) return super.hashId(hash);
    const { bytes, start, end } = (this.#written as JsonRecords).textAt(this.idPlace);
    hash.addBytes(bytes, start, end);
    return true;
  }

  override hashField(hash: Hash64, place: number, word: boolean): boolean {
    if (!this.#isWritten || this.view.values[place] !== PRESENT) return super.hashField(hash, place, word);
    const { bytes, start, end } = (this.#written as JsonRecords).textAt(place);
    hash.addFoldedBytes(bytes, start, end);
    return true;
  }

  /** As the ordinary way has it; what was looked up was given all the same. */
  override text(path: string): string | undefined {
    const place = this.input.entityRun.factory.indexOf.get(path);
    const memory = this.#memory;
    if (place === undefined || memory === undefined) return super.text(path);
    const given = this.#isWritten ? (this.#written as JsonRecords).givenAt(place) : memory.given[place];
    const isPlain = !NESTED_KINDS.has((this.fields[place] as Place).field.kind);
    return isPlain && given !== null && given !== undefined ? textOf(given) : undefined;
  }
}

function areSame(keys: readonly string[], others: readonly string[]): boolean {
  if (keys.length !== others.length) return false;
  for (let at = 0; at < keys.length; at++) if (keys[at] !== others[at]) return false;
  return true;
}
