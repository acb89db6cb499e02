import { articulationFindings } from "./findings/articulation.js";
import { competencyFindings } from "./findings/competencies.js";
import { instrumentFindings } from "./findings/instruments.js";
import { participationFindings } from "./findings/participation.js";
import { primaryPreventionFindings } from "./findings/primary-prevention.js";
import { sectorTopicFindings } from "./findings/sector-topics.js";
import { territoryFindings } from "./findings/territory.js";
import type { PublishedFinding } from "./published-finding.js";

/**
 * What the report found, by axis. Its sections stand under the axis of their subject: the first two under
 * the first two axes, the third and fourth under articulation, the fifth under participation, the sixth
 * under territory, the eighth under the two topics. The seventh answers to none: its findings say why they
 * stand where they do, as do those taken from the account of the district.
 */
export const carabayllo2022Findings: readonly PublishedFinding[] = [
  ...competencyFindings,
  ...instrumentFindings,
  ...primaryPreventionFindings,
  ...articulationFindings,
  ...territoryFindings,
  ...participationFindings,
  ...sectorTopicFindings,
];
