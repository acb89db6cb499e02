export { type ActionKind, actionKind } from "./action-kind.js";
export { type AudienceSelection, audienceSelection } from "./audience-selection.js";
export { type CenterKind, centerKind } from "./center-kind.js";
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
export { type ExternalMatter, externalMatter } from "./external-matter.js";
export { type FocusApproach, focusApproach } from "./focus-approach.js";
export { genderedForms } from "./gendered-forms.js";
export { type Guideline, guideline } from "./guideline.js";
export { type InterventionClass, interventionClass } from "./intervention-class.js";
export {
  type AcceptedForm,
  acceptedForms,
  ambiguousForms,
  concept,
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
export { type Population, population } from "./population.js";
export { type PreventionLevel, preventionLevel } from "./prevention-level.js";
export { type PreventiveUnit, preventiveUnit } from "./preventive-unit.js";
export { type QualityComponent, qualityComponent } from "./quality-component.js";
export { type CodeOf, type Concept, type ConceptScheme, type Definitions, defineScheme } from "./scheme.js";
export { schemes } from "./schemes.js";
export { type StaffRole, staffRole } from "./staff-role.js";
export { type Strategy, strategy } from "./strategy.js";
export { type ViolenceModality, violenceModality } from "./violence-modality.js";
export { type ViolenceType, violenceType } from "./violence-type.js";
