import type { Entity, Field } from "@aurora/domain/records/core";
import { lookup } from "@aurora/domain/taxonomy/lookup";
import type { RunInput } from "../run/input.js";
import { showHeader } from "../run/show.js";
import { HeaderIndex } from "../tables/header.js";
import { decodeCell } from "./cell.js";
import { type CellFault, checkText } from "./cell-faults.js";
import { noteFault } from "./describe-fault.js";
import { decodeValue, textOf } from "./json-value.js";

/** The most unknown keys that one input reports: beyond that the records are of another kind. */
const MAX_UNKNOWN_KEYS = 200;

/** The most keys whose fields are remembered. */
const MAX_KEYS = 4096;

/** The fields of a record, or of an object within it, by their names. */
type FieldIndex = HeaderIndex<Pick<Entity, "fields">>;

/** A value within a record: its field, and its place by the names of fields and by their headers. */
export interface Place {
  readonly field: Field;
  readonly path: string;
  readonly column: string;
}

/** Decodes the values of JSON objects, and says all that is wrong with them and with their keys. */
export class ObjectValues {
  readonly #input: RunInput;
  readonly #indexes = new Map<Field, FieldIndex>();
  readonly #fieldOfKey = new Map<string, string | undefined>();
  readonly #reported = new Set<string>();
  /** The texts that were decoded of the record at hand, by path. */
  readonly #texts = new Map<string, string>();

  constructor(input: RunInput) {
    this.#input = input;
  }

  /** Begins with another record. */
  begin(): void {
    this.#texts.clear();
  }

  /** The text of what was decoded of the record at hand, by its path; undefined where nothing was. */
  textOf(path: string): string | undefined {
    return this.#texts.get(path);
  }

  /** The values by field; what no field knows, and what stands twice, is reported once for the input. */
  byField(
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
      const field = this.fieldOf(index, list, key);
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

  /** The field that a key names, among those of a record or of the list within it that `list` names. */
  fieldOf(index: FieldIndex, list: string, key: string): string | undefined {
    const known = `${list}\0${key}`;
    if (this.#fieldOfKey.has(known)) return this.#fieldOfKey.get(known);
    const field = index.find(key);
    if (this.#fieldOfKey.size < MAX_KEYS) this.#fieldOfKey.set(known, field);
    return field;
  }

  #reportOnce(what: string, report: () => void): void {
    if (this.#reported.has(what) || this.#reported.size >= MAX_UNKNOWN_KEYS) return;
    this.#reported.add(what);
    report();
  }

  /** Decodes what is given for a field, and notes what is wrong with it; undefined where its value is unknown. */
  decode(place: Place, given: unknown, row: number): unknown {
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
    const values = this.byField(given, row, {
      index: this.#indexOf(field),
      fields,
      list: `${column.replace(/\[[^\]]*\]/g, "[]")}.`,
    });
    const group: Record<string, unknown> = {};
    for (const [name, inner] of Object.entries(fields)) {
      const value = this.decode(
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
