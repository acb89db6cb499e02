import type { Field } from "@aurora/domain/records";
import { MAX_COUNT } from "@aurora/domain/records";
import type { Hash64 } from "../run/hash.js";
import type { RecordSource, RunInput } from "../run/input.js";
import { showHeader, showIdentifier } from "../run/show.js";
import type { HeaderIndex } from "../tables/header.js";
import { type Decoded, decodeCell, type TypeFault } from "./cell.js";
import { type CellFault, checkText } from "./cell-faults.js";
import { noteFault } from "./describe-fault.js";
import type { FactsView } from "./facts.js";

const encoder = new TextEncoder();

/** The most unknown keys that one input reports: beyond that the records are of another kind. */
const MAX_UNKNOWN_KEYS = 200;

/**
 * Decodes JSON objects into records: keys are fields' names or headers, values are typed as JSON
 * types them or written as in a table's cell.
 */
export class ObjectDecoder implements RecordSource {
  readonly #input: RunInput;
  readonly #index: HeaderIndex;
  readonly #fields: readonly (readonly [string, Field])[];
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
    this.#idPlace = factory.indexOf.get(entity.idField) as number;
    this.#view = factory.create();
  }

  /** Takes one object in as the record of a row. */
  record(object: Readonly<Record<string, unknown>>, row: number): void {
    const given = this.#byField(object, row);
    this.#texts.clear();
    this.#fields.forEach(([name, field], place) => {
      this.#view.values[place] = this.#decode(name, field, given.get(name));
    });
    this.#input.endRecord(row, this.#view, this);
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
    const text = this.#texts.get(this.#input.entity.idField)?.trim();
    return text === undefined || text === "" ? undefined : showIdentifier(text);
  };

  text(field: string): string | undefined {
    return this.#texts.get(field);
  }

  /** The values by field; what no field knows, and what stands twice, is reported once for the input. */
  #byField(object: Readonly<Record<string, unknown>>, row: number): Map<string, unknown> {
    const given = new Map<string, unknown>();
    const keys = new Map<string, string>();
    for (const key of Object.keys(object)) {
      const field = this.#fieldOf(key);
      if (field === undefined) {
        this.#reportOnce(key, () => {
          const nearest = this.#index.nearest(key);
          const header = showHeader(key, nearest);
          this.#input.fileFault(
            "DAT-003",
            { header, nearest: nearest ?? "", letters: "" },
            { row, columns: [header] },
          );
        });
        continue;
      }
      const other = keys.get(field);
      if (other !== undefined) {
        this.#reportOnce(`${other}\0${key}`, () => {
          const column = this.#input.entity.fields[field]?.header ?? field;
          this.#input.fileFault(
            "DAT-004",
            { column, headers: [other, key] },
            { row, fields: [field], columns: [other, key] },
          );
        });
        continue;
      }
      keys.set(field, key);
      given.set(field, object[key]);
    }
    return given;
  }

  #fieldOf(key: string): string | undefined {
    if (this.#fieldOfKey.has(key)) return this.#fieldOfKey.get(key);
    const field = this.#index.find(key);
    if (this.#fieldOfKey.size < 4096) this.#fieldOfKey.set(key, field);
    return field;
  }

  #reportOnce(what: string, report: () => void): void {
    if (this.#reported.has(what) || this.#reported.size >= MAX_UNKNOWN_KEYS) return;
    this.#reported.add(what);
    report();
  }

  #decode(name: string, field: Field, given: unknown): unknown {
    const note = (fault: CellFault) => noteFault(this.#input, { name, field, column: field.header }, fault);
    if (given === null || given === undefined) {
      if (field.required) note({ rule: "DAT-006" });
      return field.whenEmpty;
    }
    const text = textOf(given);
    this.#texts.set(name, text);
    for (const item of Array.isArray(given) ? given : [given]) {
      if (typeof item === "string") for (const fault of checkText(field, item)) note(fault);
    }
    const decoded = decodeValue(field, given);
    if (!("fault" in decoded)) return decoded.value;
    if (decoded.fault === "empty") {
      if (field.required) note({ rule: "DAT-006" });
      return field.whenEmpty;
    }
    if (decoded.fault === "type") note({ rule: "DAT-007", text, reason: decoded.reason });
    else note({ rule: "DAT-008", text, unknown: decoded.unknown });
    return undefined;
  }
}

/** Decodes one JSON value by what its field holds. */
function decodeValue(field: Field, given: unknown): Decoded {
  switch (typeof given) {
    case "string":
      return decodeCell(field, given);
    case "number":
      if (field.kind === "count") return decodeNumber(given);
      return decodeCell(field, String(given));
    case "boolean":
      return field.kind === "yes-no" ? { value: given } : typeFault(field);
    default:
      return Array.isArray(given) ? decodeList(field, given) : typeFault(field);
  }
}

function decodeNumber(given: number): Decoded {
  if (!Number.isFinite(given)) return { fault: "type", reason: "count" };
  if (given < 0) return { fault: "type", reason: "negative-count" };
  if (!Number.isInteger(given)) return { fault: "type", reason: "decimal-count" };
  return given > MAX_COUNT ? { fault: "type", reason: "count-too-large" } : { value: given };
}

/** An empty list is a declared absence, not an unknown. */
function decodeList(field: Field, given: readonly unknown[]): Decoded {
  if (field.kind !== "codes" && field.kind !== "texts") return typeFault(field);
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
    codes: "not-list",
    texts: "not-list",
  };
  return { fault: "type", reason: reasons[field.kind] ?? "not-text" };
}

function textOf(given: unknown): string {
  if (Array.isArray(given)) return given.filter((item) => typeof item === "string").join("; ");
  return typeof given === "object" ? "" : String(given);
}
