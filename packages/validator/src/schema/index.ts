export { fieldsLeftOut, isFlat, isTabular, NestedEntity } from "./flat.js";
export { type JsonSchema, jsonSchema } from "./json-schema.js";
export { type TableSchema, type TableSchemaField, tableSchema } from "./table-schema.js";
