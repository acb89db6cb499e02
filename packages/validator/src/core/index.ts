/*
 * The validator without any entity: what a page carries along beside the packs of those that it needs.
 * `@aurora/validator` is the same with every entity, both languages and all that reads files.
 */
export {
  concluded,
  type Fold,
  type FoldResult,
  type FoldViolation,
  type MessageParams,
  type Outcome,
  type Parameter,
  type Severity,
  satisfied,
  undetermined,
  undeterminedBy,
  type Violation,
  violated,
} from "@aurora/domain/rules/core";
export type { Speaker } from "../messages/message.js";
export type { Report } from "../report/report.js";
export type { CenterReporting } from "../run/center-outcomes.js";
export type { Explanations } from "../run/explain.js";
export { type InvalidOption, InvalidOptions } from "../run/failures.js";
export type { Finding, RecordPlace } from "../run/finding.js";
export type { DatedSuppression, Suppression } from "../run/options.js";
export type { SuppressionUse } from "../run/suppressions.js";
export type { Catalogue, EntityPack, Language, Places } from "./catalogue.js";
export {
  defineRule,
  type Grounds,
  InvalidRule,
  type InvalidRuleReason,
  type OwnCode,
  type OwnDocument,
  type OwnFoldRule,
  type OwnMessages,
  type OwnRecordRule,
  type OwnRule,
  type OwnRuleMeta,
  type RulePart,
} from "./define-rule.js";
export { InvalidInput, type JsonRecord, type ValidatorInput } from "./input.js";
export {
  type InvalidMerge,
  InvalidMergeError,
  type MergedReport,
  mergeReports,
} from "./merge-reports.js";
export { type FindingIssue, pathOf, type StandardSchemaOptions, standardSchema } from "./standard-schema.js";
export type {
  CatalogueValidation,
  CenterReport,
  FileReading,
  Hasher,
  InputOptions,
  ValidationOptions,
} from "./validation.js";
export {
  type CallOptions,
  type CheckedRecord,
  createValidator,
  type PackOptions,
  type StreamedItem,
  type Validator,
  type ValidatorOptions,
} from "./validator.js";
