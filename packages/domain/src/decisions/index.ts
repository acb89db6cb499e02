export { type InLanguage, inLanguage } from "../text.js";
export {
  type Admission,
  type AdmissionOutcome,
  type AdmissionScope,
  admitParticipant,
} from "./admit-participant.js";
export {
  alignGuidelines,
  type GuidelineAlignment,
  type LiteralAlignment,
  type LiteralStatus,
} from "./align-guidelines.js";
export { type AssessedMonitoring, assessMonitoringDecision } from "./assess-monitoring.js";
export {
  type AssessedQuality,
  assessQuality,
  type QualityPriority,
  type QualityScore,
} from "./assess-quality.js";
export { type Decided, decide, decision, decisions, takeDecision } from "./catalogue.js";
export { classifyIntervention, type InterventionClassification } from "./classify-intervention.js";
export { classifyPrevention, type PreventionClass } from "./classify-prevention.js";
export {
  ContradictoryFacts,
  type Decision,
  type DecisionFailure,
  type Duty,
  defineDecision,
  type InputIssue,
  InvalidInput,
  MissingFacts,
  type Otherwise,
  type Reasoned,
  type TraceStep,
} from "./decision.js";
export { decodeInput } from "./decode-input.js";
export { type FoundService, type FoundServices, findServices } from "./find-services.js";
export { type ReportDeadline, reportDeadline } from "./report-deadline.js";
export { type OneReferral, type ReferralRouting, routeReferral } from "./route-referral.js";
export { type TrackedTarget, trackTarget } from "./track-target.js";
