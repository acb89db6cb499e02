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
  DEFAULT_MAX_FINDINGS,
  defaultLimits,
  type Limits,
  type RunOptions,
  type Suppression,
} from "./run/options.js";
export { message } from "./run/render.js";
export type { CenterCounts } from "./run/tally.js";
export { foldHeader, HeaderIndex } from "./tables/header.js";
export type { InputReader, TextFormat } from "./tables/read.js";
export { todayInLima } from "./today.js";
export {
  entityOf,
  type Hasher,
  portableHasher,
  type ValidateOptions,
  Validation,
  type ValidatorInput,
  validate,
} from "./validate.js";
export { TOOL_VERSION } from "./version.js";
