/*
 * What records are made of, without any entity: for programs that carry along only some of them.
 * `@aurora/domain/records` holds all this, every entity, and their zod schemas.
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
