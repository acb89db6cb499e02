export {
  type AssessedFinding,
  assessMonitoring,
  type CalledRecommendation,
  type CapacityFound,
  type CellLevel,
  type Contradiction,
  type LevelFound,
  type MonitoredCell,
  type MonitoringAssessment,
  type MonitoringStep,
  type PartFound,
} from "./assess.js";
export { type CapacityLevel, capacityLevel, capacityLevels } from "./capacity-level.js";
export {
  type MonitoringConclusion,
  type MonitoringConclusionCode,
  monitoringConclusions,
} from "./conclusions.js";
export { carabayllo2022Findings } from "./findings.js";
export {
  type InstitutionalCapacity,
  institutionalCapacity,
  institutionalCapacityDefinitions,
} from "./institutional-capacity.js";
export {
  type MonitoringAxis,
  monitoringAxis,
  monitoringAxisDefinitions,
  sectorTopics,
} from "./monitoring-axis.js";
export type { PublishedFinding } from "./published-finding.js";
export {
  type Addressee,
  type MonitoringRecommendation,
  type MonitoringRecommendationCode,
  monitoringRecommendations,
} from "./recommendations.js";
