/*
 * What runs rules, without the rules over any one entity's records: for programs that carry along only
 * some of them. `@aurora/domain/rules` holds all this and every rule, with its prose; this is built without.
 */
import { privacyRules as privacy } from "./privacy/index.js";
import type { WithoutProse } from "./rule.js";
import { structureRules as structure } from "./structure/index.js";

export type { EntityRules } from "./entity-rules.js";
export {
  type CompiledFold,
  compileFoldsOver,
  compileRules,
  type RuleOutcome,
  type RuleProgram,
} from "./evaluate.js";
export {
  concluded,
  type MessageParams,
  type Outcome,
  type Severity,
  satisfied,
  undetermined,
  undeterminedBy,
  type Violation,
  violated,
} from "./outcome.js";
export type { Parameter } from "./parameter.js";
export { type ParameterProblem, parametersOf } from "./parameters-of-a-run.js";
export {
  findPersonalData,
  maskPersonalData,
  maskPossiblePersonalData,
  mayHoldPersonalData,
} from "./privacy/index.js";
export {
  type AlsoRead,
  type Check,
  type Fold,
  type FoldResult,
  type FoldRule,
  type FoldViolation,
  type Position,
  type RecordRule,
  type Rule,
  type RuleMeta,
  type RuleTerms,
  type RunnableFoldRule,
  type RunnableRule,
  rulesOver,
  type SeverityBasis,
} from "./rule.js";
export { AsOf, Calendar, NormTimeline, Parameters, type RuleServices, Territory } from "./services.js";
export { RULESET_DATE, RULESET_VERSION } from "./version.js";

/** What is asked of a file before its records can be judged; without prose. */
export const structureRules: WithoutProse<typeof structure> = structure;

/** That a register holds no personal data; without prose. */
export const privacyRules: WithoutProse<typeof privacy> = privacy;
