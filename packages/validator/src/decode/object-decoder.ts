import { type Entity, type Field, MAX_COUNT, MAX_NUMBER } from "@aurora/domain/records/core";
import { lookup } from "@aurora/domain/taxonomy/lookup";
import type { Hash64 } from "../run/hash.js";
import type { RecordSource, RunInput } from "../run/input.js";
import { showHeader, showIdentifier } from "../run/show.js";
import { HeaderIndex } from "../tables/header.js";
import { type Decoded, decodeCell, type TypeFault } from "./cell.js";
import { type CellFault, checkText } from "./cell-faults.js";
import { noteFault } from "./describe-fault.js";
import type { FactsView } from "./facts.js";

const encoder = new TextEncoder();

/** The most unknown keys that one input reports: beyond that the records are of another kind. */
const MAX_UNKNOWN_KEYS = 200;

/** The fields of a record, or of an object within it, by their names. */
type FieldIndex = HeaderIndex<Pick<Entity, "fields">>;

/** A value within a record: its field, and its place by the names of fields and by their headers. */
interface Place {
  readonly field: Field;
  readonly path: string;
  readonly column: string;
}

/**
 * Decodes JSON objects into records: keys are fields' names or headers, values are typed as JSON
 * types them or written as in a table's cell.
 */
export class ObjectDecoder implements RecordSource {
  readonly #input: RunInput;
  readonly #index: HeaderIndex;
  readonly #fields: readonly (readonly [string, Field])[];
  readonly #indexes = new Map<Field, FieldIndex>();
  readonly #idPlace: number;
  readonly #view: FactsView;
  readonly #fieldOfKey = new Map<string, string | undefined>();
  readonly #reported = new Set<string>();
  #texts = new Map<string, string>();

  constructor(input: RunInput, index: HeaderIndex) {
    const { entity, factory } = input.entityRun;
    this.#input = input;
    this.#index = index;
    this.#fields = Object.entries<Field>(entity.fields);
    this.#idPlace = entity.idField === undefined ? -1 : (factory.indexOf.get(entity.idField) as number);
    this.#view = factory.create();
  }

  /** Takes one object in as the record of a row. */
  record(object: Readonly<Record<string, unknown>>, row: number): void {
    const given = this.#byField(object, row, {
      index: this.#index,
      fields: this.#input.entity.fields,
      list: "",
    });
    this.#texts.clear();
    this.#fields.forEach(([name, field], place) => {
      const value = given.get(name);
      this.#view.values[place] = this.#decode({ field, path: name, column: field.header }, value, row);
    });
    this.#input.endRecord(row, this.#view, this);
  }

  /** The record as it was understood: what is known of its fields by name. */
  decoded(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(
      this.#fields
        .map(([name], place) => [name, this.#view.values[place]])
        .filter(([, value]) => value !== undefined),
    );
  }

  hashId(hash: Hash64): boolean {
    const id = this.#view.values[this.#idPlace] as string | undefined;
    if (id === undefined) return false;
    const bytes = encoder.encode(id);
    hash.addBytes(bytes, 0, bytes.length);
    return true;
  }

  hashField(hash: Hash64, place: number, word: boolean): boolean {
    const value = this.#view.values[place];
    if (value === undefined) return false;
    if (typeof value === "number") hash.add(value);
    else if (word) hash.addWord(value as string);
    else hash.addFolded(String(value));
    return true;
  }

  readonly id = (): string | undefined => {
    // What was given, even where it is no id that can be used: a table says so too.
    const { idField } = this.#input.entity;
    const text = idField === undefined ? undefined : this.#texts.get(idField)?.trim();
    return text === undefined || text === "" ? undefined : showIdentifier(text);
  };

  text(field: string): string | undefined {
    return this.#texts.get(field);
  }

  /** The values by field; what no field knows, and what stands twice, is reported once for the input. */
  #byField(
    object: Readonly<Record<string, unknown>>,
    row: number,
    within: {
      readonly index: FieldIndex;
      readonly fields: Readonly<Record<string, Field>>;
      readonly list: string;
    },
  ): Map<string, unknown> {
    const { index, fields, list } = within;
    const given = new Map<string, unknown>();
    const keys = new Map<string, string>();
    for (const key of Object.keys(object)) {
      const field = this.#fieldOf(index, list, key);
      if (field === undefined) {
        this.#reportOnce(`${list}\0${key}`, () => {
          const nearest = index.nearest(key);
          const header = list + showHeader(key, nearest);
          this.#input.fileFault(
            "DAT-003",
            { header, nearest: nearest === undefined ? "" : list + nearest, letters: "" },
            { row, columns: [header] },
          );
        });
        continue;
      }
      const other = keys.get(field);
      if (other !== undefined) {
        this.#reportOnce(`${list}\0${other}\0${key}`, () => {
          const column = list + (fields[field]?.header ?? field);
          this.#input.fileFault(
            "DAT-004",
            { column, headers: [list + other, list + key] },
            { row, fields: [list + field], columns: [list + other, list + key] },
          );
        });
        continue;
      }
      keys.set(field, key);
      given.set(field, object[key]);
    }
    return given;
  }

  #fieldOf(index: FieldIndex, list: string, key: string): string | undefined {
    const known = `${list}\0${key}`;
    if (this.#fieldOfKey.has(known)) return this.#fieldOfKey.get(known);
    const field = index.find(key);
    if (this.#fieldOfKey.size < 4096) this.#fieldOfKey.set(known, field);
    return field;
  }

  #reportOnce(what: string, report: () => void): void {
    if (this.#reported.has(what) || this.#reported.size >= MAX_UNKNOWN_KEYS) return;
    this.#reported.add(what);
    report();
  }

  #decode(place: Place, given: unknown, row: number): unknown {
    const { field, path } = place;
    if (given === null || given === undefined) {
      if (field.required) this.#note(place, { rule: "DAT-006" });
      return field.whenEmpty;
    }
    switch (field.kind) {
      case "group":
        return this.#group(place, given, row);
      case "groups":
        return this.#groups(place, given, row);
      case "groups-by-code":
      case "yes-no-by-code":
        return this.#byCode(place, given, row);
      default:
    }
    const text = textOf(given);
    this.#texts.set(path, text);
    for (const item of Array.isArray(given) ? given : [given]) {
      if (typeof item === "string") for (const fault of checkText(field, item)) this.#note(place, fault);
    }
    const decoded = decodeValue(field, given);
    if (!("fault" in decoded)) return decoded.value;
    if (decoded.fault === "empty") {
      if (field.required) this.#note(place, { rule: "DAT-006" });
      return field.whenEmpty;
    }
    if (decoded.fault === "type") this.#note(place, { rule: "DAT-007", text, reason: decoded.reason });
    else this.#note(place, { rule: "DAT-008", text, unknown: decoded.unknown });
    return undefined;
  }

  #note({ path, field, column }: Place, fault: CellFault): void {
    noteFault(this.#input, { name: path, field, column }, fault);
  }

  /** The fields of an object within the record; undefined where it is no object. */
  #group(place: Place, given: unknown, row: number): Record<string, unknown> | undefined {
    const { field, path, column } = place;
    if (!isObject(given)) {
      this.#note(place, { rule: "DAT-007", text: "", reason: "not-object" });
      return undefined;
    }
    const fields = field.fields as Readonly<Record<string, Field>>;
    const values = this.#byField(given, row, {
      index: this.#indexOf(field),
      fields,
      list: `${column.replace(/\[[^\]]*\]/g, "[]")}.`,
    });
    const group: Record<string, unknown> = {};
    for (const [name, inner] of Object.entries(fields)) {
      const value = this.#decode(
        { field: inner, path: `${path}.${name}`, column: `${column}.${inner.header}` },
        values.get(name),
        row,
      );
      if (value !== undefined) group[name] = value;
    }
    return group;
  }

  #groups(place: Place, given: unknown, row: number): readonly Record<string, unknown>[] | undefined {
    const { field, path, column } = place;
    if (!Array.isArray(given)) {
      this.#note(place, { rule: "DAT-007", text: "", reason: "not-list" });
      return undefined;
    }
    const { shorthand } = field;
    return given.map((item, index) => {
      const member = { field, path: `${path}[${index}]`, column: `${column}[${index}]` };
      const object = shorthand !== undefined && typeof item === "string" ? { [shorthand]: item } : item;
      // A member that cannot be read stays in its place: what is said of the others keeps theirs.
      return this.#group(member, object, row) ?? {};
    });
  }

  #byCode(place: Place, given: unknown, row: number): Record<string, unknown> | undefined {
    const { field, path, column } = place;
    if (!isObject(given)) {
      this.#note(place, { rule: "DAT-007", text: "", reason: "not-object" });
      return undefined;
    }
    const scheme = field.scheme as NonNullable<Field["scheme"]>;
    const byCode: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(given)) {
      const code = key.length <= 200 ? lookup(scheme, key) : undefined;
      if (code === undefined) {
        this.#note(place, { rule: "DAT-008", text: key, unknown: [key] });
        continue;
      }
      const member = { field, path: `${path}[${code}]`, column: `${column}[${code}]` };
      const value =
        field.kind === "groups-by-code"
          ? item === null
            ? undefined
            : this.#group(member, item, row)
          : this.#yesNo(member, item);
      if (value !== undefined) byCode[code] = value;
    }
    return byCode;
  }

  #yesNo(place: Place, given: unknown): boolean | undefined {
    if (given === null) return undefined;
    if (typeof given === "boolean") return given;
    const decoded =
      typeof given === "string" ? decodeCell({ ...place.field, kind: "yes-no" }, given) : undefined;
    if (decoded !== undefined && "value" in decoded) return decoded.value as boolean;
    if (decoded?.fault !== "empty") this.#note(place, { rule: "DAT-007", text: "", reason: "yes-no" });
    return undefined;
  }

  #indexOf(field: Field): FieldIndex {
    let index = this.#indexes.get(field);
    if (index === undefined) {
      index = new HeaderIndex({ fields: field.fields ?? {} });
      this.#indexes.set(field, index);
    }
    return index;
  }
}

function isObject(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}

/** Decodes one JSON value by what its field holds. */
function decodeValue(field: Field, given: unknown): Decoded {
  switch (typeof given) {
    case "string":
      return decodeCell(field, given);
    case "number":
      if (field.kind === "count") return decodeCount(given);
      if (field.kind === "number") {
        return Number.isFinite(given) && Math.abs(given) <= MAX_NUMBER
          ? { value: withoutSignOfZero(given) }
          : { fault: "type", reason: "number" };
      }
      return decodeCell(field, String(given));
    case "boolean":
      return field.kind === "yes-no" ? { value: given } : typeFault(field);
    default:
      return Array.isArray(given) ? decodeList(field, given) : typeFault(field);
  }
}

function decodeCount(given: number): Decoded {
  if (!Number.isFinite(given)) return { fault: "type", reason: "count" };
  if (given < 0) return { fault: "type", reason: "negative-count" };
  if (!Number.isInteger(given)) return { fault: "type", reason: "decimal-count" };
  return given > MAX_COUNT
    ? { fault: "type", reason: "count-too-large" }
    : { value: withoutSignOfZero(given) };
}

/** JSON has a zero with a sign, and writes it without: a report would differ from what is read back from it. */
function withoutSignOfZero(given: number): number {
  return given + 0;
}

const LIST_KINDS: ReadonlySet<Field["kind"]> = new Set(["codes", "texts", "identifiers", "ubigeos", "dates"]);

/** An empty list is a declared absence, not an unknown. */
function decodeList(field: Field, given: readonly unknown[]): Decoded {
  if (!LIST_KINDS.has(field.kind)) return typeFault(field);
  const items = new Set<unknown>();
  const unknown: string[] = [];
  for (const item of given) {
    if (typeof item !== "string") return { fault: "type", reason: "not-text" };
    const decoded = decodeCell(field, item);
    if (!("fault" in decoded)) {
      for (const value of decoded.value as readonly unknown[]) items.add(value);
    } else if (decoded.fault === "type") {
      return decoded;
    } else if (decoded.fault === "code") {
      for (const text of decoded.unknown) unknown.push(text);
    }
  }
  return unknown.length > 0 ? { fault: "code", unknown } : { value: [...items] };
}

function typeFault(field: Field): Decoded {
  const reasons: Partial<Record<Field["kind"], TypeFault>> = {
    count: "count",
    "yes-no": "yes-no",
    date: "date",
    time: "time",
    ubigeo: "ubigeo",
    number: "number",
    month: "month",
    identifiers: "not-list",
    ubigeos: "not-list",
    dates: "not-list",
    codes: "not-list",
    texts: "not-list",
  };
  return { fault: "type", reason: reasons[field.kind] ?? "not-text" };
}

function textOf(given: unknown): string {
  if (Array.isArray(given)) return given.filter((item) => typeof item === "string").join("; ");
  return typeof given === "object" ? "" : String(given);
}
