export { MAX_TEMPLATE_ROWS, type TemplateOptions, templateWorkbook } from "./template-workbook.js";
