export { type ActionKind, actionKind } from "./action-kind.js";
export { type ActivismActivity, activismActivity } from "./activism-activity.js";
export { type ActivismChannel, activismChannel } from "./activism-channel.js";
export { type AudienceSelection, audienceSelection } from "./audience-selection.js";
export { type CenterKind, centerKind } from "./center-kind.js";
export { type AsOf, datesOf, type HeldDates, isHeld } from "./dates.js";
export {
  type DirectiveLevel,
  directiveLevelOf,
  type EcologicalLevel,
  ecologicalLevel,
  type GuidelineLevel,
  guidelineLevels,
  guidelineLevelsOf,
  levelOfChange,
} from "./ecological-level.js";
export { type ExclusionGround, exclusionGround } from "./exclusion-ground.js";
export { type ExternalMatter, externalMatter } from "./external-matter.js";
export { type FocusApproach, focusApproach } from "./focus-approach.js";
export { genderedForms } from "./gendered-forms.js";
export { type Guideline, guideline } from "./guideline.js";
export { type InterventionClass, interventionClass } from "./intervention-class.js";
export { type LearningDomain, learningDomain } from "./learning-domain.js";
export {
  type AcceptedForm,
  acceptedForms,
  ambiguousForms,
  concept,
  currentCode,
  expand,
  foldLabel,
  labelOf,
  lookup,
  narrow,
  searchConcepts,
  subsumes,
  validateCode,
  withoutHeadword,
} from "./lookup.js";
export { type MensPrinciple, mensPrinciple } from "./mens-principle.js";
export { type MensTheme, mensTheme } from "./mens-theme.js";
export { type MulticomponentFactor, multicomponentFactor } from "./multicomponent-factor.js";
export { type ParticipantFactor, participantFactor } from "./participant-factor.js";
export { type PlanningInstrument, planningInstrument } from "./planning-instrument.js";
export { type Population, population } from "./population.js";
export { type PreventionLevel, preventionLevel } from "./prevention-level.js";
export { type PreventionTrait, preventionTrait } from "./prevention-trait.js";
export { type PreventiveUnit, preventiveUnit } from "./preventive-unit.js";
export { type ProhibitedSessionConduct, prohibitedSessionConduct } from "./prohibited-session-conduct.js";
export { type QualityComponent, qualityComponent } from "./quality-component.js";
export { type ReferralNexus, referralNexus } from "./referral-nexus.js";
export { type CodeOf, type Concept, type ConceptScheme, type Definitions, defineScheme } from "./scheme.js";
export { schemes } from "./schemes.js";
export { type Sector, sector } from "./sector.js";
export { type StaffRole, staffRole } from "./staff-role.js";
export { type StrategicGroup, strategicGroup } from "./strategic-group.js";
export { type Strategy, strategy } from "./strategy.js";
export { type ViolenceModality, violenceModality } from "./violence-modality.js";
export { type ViolenceSubject, violenceSubject } from "./violence-subject.js";
export { type ViolenceType, violenceType } from "./violence-type.js";
