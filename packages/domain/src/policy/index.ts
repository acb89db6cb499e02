export { auroraServices, type ProgrammeService } from "./aurora.js";
export { type EqualityPractice, equalityPractices } from "./equality-practices.js";
export { genderMechanisms, type MechanismGroup, mechanismGroups } from "./gender-mechanisms.js";
export { institutionalAdvances } from "./institutional-advances.js";
export { jointActionPlan, jointActionPlanEntities } from "./pac.js";
export { jointActionPlanAchievements } from "./pac-achievements.js";
export { equalityPlan, equalityPolicy, type PriorityObjective, priorityObjectives } from "./pnig.js";
export type { PolicyAchievement } from "./policy-achievement.js";
export { policyDefinitions } from "./policy-definitions.js";
export type { PolicyCount, PolicyElement, PolicyPart } from "./policy-element.js";
export { type PolicyEntity, policyEntities } from "./policy-entity.js";
export { type Policy, policy } from "./policy-scheme.js";
export {
  budgetProgramme,
  budgetProgrammeInputs,
  budgetProgrammePreventionTypes,
  budgetProgrammeWorkingGroup,
  type ConditionModel,
  conditionModels,
} from "./ppor.js";
export { type ProtocolStep, protocolSteps } from "./service-protocols.js";
export {
  justiceContributions,
  justiceSystem,
  justiceSystemInstitutions,
  justiceSystemLine,
} from "./snej.js";
export { socioculturalAdvances } from "./sociocultural-advances.js";
