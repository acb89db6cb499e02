import * as z from "zod";
import type { ConceptScheme } from "../taxonomy/scheme.js";
import type { Entity, RecordOf } from "./entity.js";
import { type Field, MAX_COUNT, MAX_NUMBER } from "./field.js";

/*
 * The zod schemas of records, derived from the kinds of their fields. They stand apart from the fields,
 * so that only who asks for a schema carries zod along.
 */

/** The zod schema of an entity's records as JSON: required fields present, each value of its type, no unknown keys. */
export function schemaOf<E extends Entity>(entity: E): z.ZodType<RecordOf<E>> {
  return objectSchema(entity.fields) as unknown as z.ZodType<RecordOf<E>>;
}

/** The strict schema of an object of fields: the required ones present, no key that none of them knows. */
export function objectSchema(fields: { readonly [name: string]: Field }): z.ZodType {
  const shape: Record<string, z.ZodType> = {};
  for (const [name, field] of Object.entries(fields)) {
    shape[name] = field.required ? fieldSchema(field) : fieldSchema(field).optional();
  }
  return z.strictObject(shape);
}

/** A field is a constant: its schema is made once. */
const made = new WeakMap<object, z.ZodType>();

/** Checks one value of a field as JSON holds it. */
export function fieldSchema<T>(field: Field<T>): z.ZodType<T> {
  let schema = made.get(field);
  if (schema === undefined) {
    schema = schemaByKind(field as Field);
    made.set(field, schema);
  }
  return schema as z.ZodType<T>;
}

function schemaByKind(field: Field): z.ZodType {
  const { fields = {}, maxLength = Number.MAX_SAFE_INTEGER } = field;
  switch (field.kind) {
    case "identifier":
    case "text":
      return z.string().min(1).max(maxLength);
    case "texts":
    case "identifiers":
      return z.array(z.string().min(1).max(maxLength));
    case "code":
      return codeSchema(field);
    case "codes":
      return z.array(codeSchema(field));
    case "date":
      return z.iso.date();
    case "dates":
      return z.array(z.iso.date());
    case "time":
      return z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
    case "count":
      return z.int().min(0).max(MAX_COUNT);
    case "yes-no":
      return z.boolean();
    case "ubigeo":
      return ubigeoSchema();
    case "ubigeos":
      return z.array(ubigeoSchema());
    case "number":
      return z.number().min(-MAX_NUMBER).max(MAX_NUMBER);
    case "month":
      return z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
    case "group":
      return objectSchema(fields);
    case "groups": {
      const item = objectSchema(fields);
      // Where members may be given by their id alone, a bare text is one.
      return z.array(field.shorthand === undefined ? item : z.union([item, z.string().min(1)]));
    }
    case "groups-by-code":
      return z.partialRecord(codeSchema(field), objectSchema(fields));
    case "yes-no-by-code":
      return z.partialRecord(codeSchema(field), z.boolean());
  }
}

function codeSchema(field: Field): z.ZodType<string> & z.core.$ZodRecordKey {
  const { concepts } = field.scheme as ConceptScheme<string>;
  return z.enum(concepts.map((concept) => concept.code) as [string, ...string[]]);
}

function ubigeoSchema(): z.ZodType<string> {
  return z.string().regex(/^\d{6}$/);
}
