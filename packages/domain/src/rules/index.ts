export { appActionRules } from "./app-action/index.js";
export { basisText } from "./basis.js";
export { ruleCatalogue, rulesOf } from "./catalogue.js";
export {
  type CompiledFold,
  compileFolds,
  compileRules,
  type RuleOutcome,
  type RuleProgram,
} from "./evaluate.js";
export { InvalidParameter, UnknownParameter } from "./failures.js";
export { type RuleSettings, ruleServices } from "./layers.js";
export {
  concluded,
  type MessageParams,
  type Outcome,
  type Satisfied,
  type Severity,
  satisfied,
  type Undetermined,
  undetermined,
  undeterminedBy,
  type Violated,
  type Violation,
  violated,
} from "./outcome.js";
export { type Parameter, parameters } from "./parameter.js";
export { actionPlanRules } from "./preventive-action/action-plan.js";
export { actionResultsRules } from "./preventive-action/action-results.js";
export { findPersonalData, maskPersonalData, mayHoldPersonalData, privacyRules } from "./privacy/index.js";
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
  rulesOver,
  type SeverityBasis,
} from "./rule.js";
export { AsOf, Calendar, NormTimeline, Parameters, type RuleServices, Territory } from "./services.js";
export { structureRules } from "./structure/index.js";
export { RULESET_VERSION } from "./version.js";
