import * as z from "zod";
import type { LocalizedText } from "../text.js";
import type { Field } from "./field.js";

/** The fields of an entity, by their JSON name. */
export type Fields = { readonly [name: string]: Field };

/** A kind of record: the one definition from which types, schemas, templates and docs are derived. */
export interface Entity<Name extends string = string, F extends Fields = Fields> {
  readonly name: Name;
  readonly label: LocalizedText;
  readonly fields: F;
  /** The field that identifies a record in a run. */
  readonly idField: string;
  /** The field that names the centre, for summaries. */
  readonly centerField: string;
  /** The field whose day is the record's own date: it decides which norms are in force. */
  readonly dateField: string;
  /** Fields that together betray a probable duplicate (DAT-010). */
  readonly likenessFields: readonly string[];
}

type ValueOf<F> = F extends Field<infer T, boolean> ? T : never;
type RequiredNames<F extends Fields> = {
  [K in keyof F]: F[K] extends Field<unknown, true> ? K : never;
}[keyof F];

/** A complete, well-formed record, as JSON holds it. */
export type RecordOf<E extends Entity> = {
  readonly [K in RequiredNames<E["fields"]>]: ValueOf<E["fields"][K]>;
} & {
  readonly [K in Exclude<keyof E["fields"], RequiredNames<E["fields"]>>]?:
    | ValueOf<E["fields"][K]>
    | undefined;
};

/** What is known of a record: any field may be unknown. This is what rules see. */
export type FactsOf<E extends Entity> = {
  readonly [K in keyof E["fields"]]: ValueOf<E["fields"][K]> | undefined;
};

/** The name of a field of an entity. */
export type FieldName<E extends Entity> = keyof E["fields"] & string;

/** Declares an entity; the fields that it points to must be its own. */
export function defineEntity<const Name extends string, const F extends Fields>(
  entity: Entity<Name, F> & {
    readonly idField: keyof F;
    readonly centerField: keyof F;
    readonly dateField: keyof F;
    readonly likenessFields: readonly (keyof F)[];
  },
): Entity<Name, F> {
  return entity;
}

/**
 * The zod schema of an entity's records as JSON: required fields present, each value of its type,
 * no unknown keys.
 */
export function schemaOf<E extends Entity>(entity: E): z.ZodType<RecordOf<E>> {
  const shape: Record<string, z.ZodType> = {};
  for (const [name, field] of Object.entries(entity.fields)) {
    shape[name] = field.required ? field.schema : field.schema.optional();
  }
  return z.strictObject(shape) as unknown as z.ZodType<RecordOf<E>>;
}
