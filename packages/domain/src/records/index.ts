export {
  type AppAction,
  type AppActionCatalogue,
  type AppActionFacts,
  type AppAgeBandCode,
  type AppAudienceCode,
  appAction,
  appActionCatalogue,
  appActionCatalogues,
  appActionGroup,
  appAgeBand,
  appAgeBands,
  appAudience,
  appAudiences,
  departmentCodeOf,
  districtCodeOf,
  provinceCodeOf,
} from "./app-action.js";
export { entities, entity } from "./entities.js";
export {
  defineEntity,
  type Entity,
  type FactsOf,
  type FieldName,
  type Fields,
  ownDateOf,
  type RecordOf,
  schemaOf,
} from "./entity.js";
export {
  type Field,
  type FieldKind,
  type GroupOf,
  MAX_COUNT,
  MAX_NUMBER,
  NESTED_KINDS,
} from "./field.js";
export { actionMode, organizer } from "./local-schemes.js";
export { fieldAt, renamePath, rootOf } from "./path.js";
export { type PreventiveAction, type PreventiveActionFacts, preventiveAction } from "./preventive-action.js";
export { publishedSchemes } from "./published-schemes.js";
