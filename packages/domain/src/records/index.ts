export {
  defineEntity,
  type Entity,
  type FactsOf,
  type FieldName,
  type Fields,
  type RecordOf,
  schemaOf,
} from "./entity.js";
export type { Field, FieldKind } from "./field.js";
export { MAX_COUNT } from "./field.js";
export { type PreventiveAction, type PreventiveActionFacts, preventiveAction } from "./preventive-action.js";
