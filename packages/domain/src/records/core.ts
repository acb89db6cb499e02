/*
 * What records are made of, without any entity: for programs that carry along only some of them.
 * `@aurora/domain/records` holds all this, every entity, and their zod schemas; a program that wants every
 * entity or every scheme but no zod takes them from `records/entities` and `records/published-schemes`: a
 * bundler that splits code would load zod with them otherwise.
 */
export {
  defineEntity,
  type Entity,
  type FactsOf,
  type FieldName,
  type Fields,
  ownDateOf,
  type RecordOf,
} from "./entity.js";
export { type Field, type FieldKind, type GroupOf, MAX_COUNT, MAX_NUMBER, NESTED_KINDS } from "./field.js";
export { fieldAt, renamePath, rootOf } from "./path.js";
