export { defineRule, InvalidRule, type InvalidRuleReason, type OwnRule } from "./core/define-rule.js";
export { fullCatalogue } from "./core/full-catalogue.js";
export { InvalidInput, type JsonRecord, type ValidatorInput } from "./core/input.js";
export { type InvalidMerge, InvalidMergeError, type MergedReport } from "./core/merge-reports.js";
export { type FindingIssue, type StandardSchemaOptions, standardSchema } from "./core/standard-schema.js";
export type { CenterReport, Hasher, InputOptions, ValidationOptions } from "./core/validation.js";
export type {
  CallOptions,
  CheckedRecord,
  StreamedItem,
  Validator,
  ValidatorOptions,
} from "./core/validator.js";
export { portableHasher } from "./file-reading.js";
export { message } from "./messages/full.js";
export { explanationText } from "./report/explanation-text.js";
export { jsonReport } from "./report/json.js";
export { NdjsonReport } from "./report/ndjson.js";
export type { Report, RulesetSummary } from "./report/report.js";
export { type TextOptions, textReport } from "./report/text.js";
export { nearest } from "./run/did-you-mean.js";
export {
  DEFAULT_EXPLAINED,
  type ExplainedRule,
  type ExplainOptions,
  type Explanation,
  type RuleStatus,
} from "./run/explain.js";
export { type InvalidOption, InvalidOptions } from "./run/failures.js";
export type { Finding, RecordPlace } from "./run/finding.js";
export type { InputSummary } from "./run/input.js";
export {
  type DatedSuppression,
  DEFAULT_MAX_FINDINGS,
  defaultLimits,
  type Limits,
  type RunOptions,
  type Suppression,
} from "./run/options.js";
export type { SuppressionUse } from "./run/suppressions.js";
export type { CenterCounts } from "./run/tally.js";
export type { FormatReader, FormatSource, InputFormat } from "./tables/format.js";
export { foldHeader, HeaderIndex } from "./tables/header.js";
export type { InputReader, TextFormat } from "./tables/read.js";
export { todayInLima } from "./today.js";
export {
  createValidator,
  entityOf,
  mergeReports,
  type ValidateOptions,
  Validation,
  validate,
} from "./validate.js";
export { TOOL_VERSION } from "./version.js";
