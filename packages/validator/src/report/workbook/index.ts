export { type AnnotateOptions, annotatedWorkbook } from "./annotate.js";
export { type UnmarkableReason, UnmarkableWorkbook } from "./failures.js";
export type { PackageLimits } from "./package.js";
export { type SplitTable, type SplitTableOptions, splitTable, type TablePart } from "./split-table.js";
export type { TableLimits } from "./table-rows.js";
export { type TableWorkbookOptions, workbookFromTable } from "./table-workbook.js";
