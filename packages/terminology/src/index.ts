export {
  type ConceptView,
  isDeprecated,
  type LocalizedText,
  type SchemeSummaryView,
  type SchemeView,
  viewConcept,
  viewScheme,
  viewSchemes,
} from "./concepts.js";
export { CSV_TYPE, schemeCsv, schemesCsv } from "./csv.js";
export { DEFAULT_BASE_IRI, type NamingOptions } from "./iris.js";
