export {
  type AppAction,
  type AppActionCatalogue,
  type AppActionFacts,
  type AppAgeBandCode,
  type AppAudienceCode,
  appAction,
  appActionCatalogue,
  appActionCatalogues,
  appActionGroup,
  appAgeBand,
  appAgeBands,
  appAudience,
  appAudiences,
  departmentCodeOf,
  districtCodeOf,
  provinceCodeOf,
} from "./app-action.js";
export { type Center, type CenterFacts, center } from "./center.js";
export {
  type CommunityActivism,
  type CommunityActivismFacts,
  communityActivism,
} from "./community-activism.js";
export { type ConcertationBody, type ConcertationBodyFacts, concertationBody } from "./concertation-body.js";
export { entities, entity } from "./entities.js";
export {
  defineEntity,
  type Entity,
  type FactsOf,
  type FieldName,
  type Fields,
  ownDateOf,
  type RecordOf,
} from "./entity.js";
export {
  type Field,
  type FieldKind,
  type GroupOf,
  MAX_COUNT,
  MAX_NUMBER,
  NESTED_KINDS,
} from "./field.js";
export { actionMode, organizer } from "./local-schemes.js";
export { type MensGroup, type MensGroupFacts, mensGroup } from "./mens-group.js";
export {
  type MensGroupParticipant,
  type MensGroupParticipantFacts,
  mensGroupParticipant,
} from "./mens-group-participant.js";
export {
  type MensProgrammeTeam,
  type MensProgrammeTeamFacts,
  mensProgrammeTeam,
} from "./mens-programme-team.js";
export { type MonthlyReport, type MonthlyReportFacts, monthlyReport } from "./monthly-report.js";
export { fieldAt, renamePath, rootOf } from "./path.js";
export { type PreventiveAction, type PreventiveActionFacts, preventiveAction } from "./preventive-action.js";
export { publishedSchemes } from "./published-schemes.js";
export {
  type QualityAssessment,
  type QualityAssessmentFacts,
  qualityAssessment,
} from "./quality-assessment.js";
export { type Referral, type ReferralFacts, referral } from "./referral.js";
export { fieldSchema, objectSchema, schemaOf } from "./schema.js";
export { type Statistics, type StatisticsFacts, statistics } from "./statistics.js";
export {
  type SustainedIntervention,
  type SustainedInterventionFacts,
  sustainedIntervention,
} from "./sustained-intervention.js";
export { type TargetProgress, type TargetProgressFacts, targetProgress } from "./target-progress.js";
