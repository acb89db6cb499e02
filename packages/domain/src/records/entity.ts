import type { LocalizedText } from "../text.js";
import type { Field } from "./field.js";

/** The fields of an entity, by their JSON name. */
export type Fields = { readonly [name: string]: Field };

/** A kind of record: the one definition from which types, schemas, templates and docs are derived. */
export interface Entity<Name extends string = string, F extends Fields = Fields> {
  readonly name: Name;
  readonly label: LocalizedText;
  readonly fields: F;
  /** The field that identifies a record in a run; absent where records have no id of their own. */
  readonly idField?: string;
  /** The field that names the centre, for summaries; absent where records belong to none. */
  readonly centerField?: string;
  /** The fields from which the record's own date is read, in the order in which they are asked. */
  readonly dateFields: readonly string[];
  /**
   * The record's own date, which decides which norms are in force, from what `dateFields` hold; the
   * first of them that is known where absent. Undefined: the run's as-of date stands in.
   */
  readonly ownDate?: (facts: Readonly<Record<string, unknown>>) => string | undefined;
  /** Fields that together betray a probable duplicate (DAT-010); they are what identifies a record without an id (DAT-009). */
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
    readonly idField?: keyof F;
    readonly centerField?: keyof F;
    readonly dateFields: readonly (keyof F)[];
    readonly likenessFields: readonly (keyof F)[];
  },
): Entity<Name, F> {
  return entity;
}

/**
 * The record's own date: that of its entity, or undefined where the record does not say it.
 */
export function ownDateOf(entity: Entity, facts: Readonly<Record<string, unknown>>): string | undefined {
  if (entity.ownDate !== undefined) return entity.ownDate(facts);
  for (const name of entity.dateFields) {
    const date = facts[name];
    if (typeof date === "string") return date;
  }
  return undefined;
}
