import type { Entity, Field } from "@aurora/domain/records/core";
import type { Hash64 } from "../run/hash.js";
import type { RecordSource, RunInput } from "../run/input.js";
import { showIdentifier } from "../run/show.js";
import type { HeaderIndex } from "../tables/header.js";
import type { FactsView } from "./facts.js";
import { ObjectValues, type Place } from "./object-values.js";

const encoder = new TextEncoder();

/** The fields of the entities met so far, with their places. */
const places = new WeakMap<Entity, readonly Place[]>();

function placesOf(entity: Entity): readonly Place[] {
  let known = places.get(entity);
  if (known === undefined) {
    known = Object.entries<Field>(entity.fields).map(([path, field]) => ({
      field,
      path,
      column: field.header,
    }));
    places.set(entity, known);
  }
  return known;
}

/**
 * Decodes JSON objects into records: keys are fields' names or headers, values are typed as JSON
 * types them or written as in a table's cell.
 */
export class ObjectDecoder implements RecordSource {
  protected readonly input: RunInput;
  protected readonly index: HeaderIndex;
  protected readonly fields: readonly Place[];
  protected readonly idPlace: number;
  protected readonly view: FactsView;
  protected readonly values: ObjectValues;

  constructor(input: RunInput, index: HeaderIndex) {
    const { entity, factory } = input.entityRun;
    this.input = input;
    this.index = index;
    this.fields = placesOf(entity);
    this.idPlace = entity.idField === undefined ? -1 : (factory.indexOf.get(entity.idField) as number);
    this.view = factory.create();
    this.values = new ObjectValues(input);
  }

  /** Takes one object in as the record of a row. */
  record(object: Readonly<Record<string, unknown>>, row: number): void {
    const { fields } = this.input.entity;
    const given = this.values.byField(object, row, { index: this.index, fields, list: "" });
    this.values.begin();
    this.fields.forEach((place, index) => {
      this.view.values[index] = this.values.decode(place, given.get(place.path), row);
    });
    this.input.endRecord(row, this.view, this);
  }

  /** The record as it was understood: what is known of its fields by name. */
  decoded(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(
      this.fields
        .map(({ path }, place) => [path, this.view.values[place]])
        .filter(([, value]) => value !== undefined),
    );
  }

  hashId(hash: Hash64): boolean {
    const id = this.view.values[this.idPlace] as string | undefined;
    if (id === undefined) return false;
    const bytes = encoder.encode(id);
    hash.addBytes(bytes, 0, bytes.length);
    return true;
  }

  hashField(hash: Hash64, place: number, word: boolean): boolean {
    const value = this.view.values[place];
    if (value === undefined) return false;
    if (typeof value === "number") hash.add(value);
    else if (word) hash.addWord(value as string);
    else hash.addFolded(String(value));
    return true;
  }

  readonly id = (): string | undefined => {
    // What was given, even where it is no id that can be used: a table says so too.
    const { idField } = this.input.entity;
    const text = idField === undefined ? undefined : this.text(idField)?.trim();
    return text === undefined || text === "" ? undefined : showIdentifier(text);
  };

  text(field: string): string | undefined {
    return this.values.textOf(field);
  }
}
