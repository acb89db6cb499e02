export { appActionRules } from "./app-action/index.js";
export { basisText } from "./basis.js";
export { entityRules, ruleCatalogue, rulesOf, speaksOf } from "./catalogue.js";
export { centerRules } from "./center/index.js";
export { communityActivismRules } from "./community-activism/index.js";
export { concertationBodyRules } from "./concertation-body/index.js";
export type { EntityRules } from "./entity-rules.js";
export {
  type CompiledFold,
  compileFolds,
  compileRules,
  type RuleOutcome,
  type RuleProgram,
} from "./evaluate.js";
export { InvalidParameter, UnknownParameter } from "./failures.js";
export { type RuleSettings, ruleServices } from "./layers.js";
export { mensGroupRules } from "./mens-group/index.js";
export { participantRules } from "./mens-group-participant/index.js";
export { mensProgrammeTeamRules } from "./mens-programme-team/index.js";
export { monthlyReportRules } from "./monthly-report/index.js";
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
export {
  findPersonalData,
  maskPersonalData,
  maskPossiblePersonalData,
  mayHoldPersonalData,
  privacyRules,
} from "./privacy/index.js";
export { qualityAssessmentRules } from "./quality-assessment/index.js";
export { referralRules } from "./referral/index.js";
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
export { statisticsRules } from "./statistics/index.js";
export { structureRules } from "./structure/index.js";
export { sustainedInterventionRules } from "./sustained-intervention/index.js";
export { targetProgressRules } from "./target-progress/index.js";
export { RULESET_DATE, RULESET_VERSION } from "./version.js";
