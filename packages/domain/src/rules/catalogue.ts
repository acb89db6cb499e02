import type { Entity } from "../records/entity.js";
import { appActionEntityRules } from "./by-entity/app-action.js";
import { centerEntityRules } from "./by-entity/center.js";
import { communityActivismEntityRules } from "./by-entity/community-activism.js";
import { concertationBodyEntityRules } from "./by-entity/concertation-body.js";
import { mensGroupEntityRules } from "./by-entity/mens-group.js";
import { mensGroupParticipantEntityRules } from "./by-entity/mens-group-participant.js";
import { mensProgrammeTeamEntityRules } from "./by-entity/mens-programme-team.js";
import { monthlyReportEntityRules } from "./by-entity/monthly-report.js";
import { preventiveActionEntityRules } from "./by-entity/preventive-action.js";
import { qualityAssessmentEntityRules } from "./by-entity/quality-assessment.js";
import { referralEntityRules } from "./by-entity/referral.js";
import { statisticsEntityRules } from "./by-entity/statistics.js";
import { sustainedInterventionEntityRules } from "./by-entity/sustained-intervention.js";
import { targetProgressEntityRules } from "./by-entity/target-progress.js";
import type { EntityRules } from "./entity-rules.js";
import { privacyRules } from "./privacy/index.js";
import type { Rule, RuleMeta } from "./rule.js";
import { structureRules } from "./structure/index.js";

/**
 * Each entity with its rules, in the order of the catalogue. What `@aurora/domain/rules/<entity>` publishes
 * is built without prose, and typed so; here they are as they are written.
 */
export const entityRules = [
  preventiveActionEntityRules,
  appActionEntityRules,
  sustainedInterventionEntityRules,
  mensGroupEntityRules,
  mensGroupParticipantEntityRules,
  mensProgrammeTeamEntityRules,
  communityActivismEntityRules,
  centerEntityRules,
  referralEntityRules,
  monthlyReportEntityRules,
  qualityAssessmentEntityRules,
  targetProgressEntityRules,
  concertationBodyEntityRules,
  statisticsEntityRules,
] as readonly EntityRules[] as readonly EntityRules<Entity, Rule>[];

/** Every rule there is: of structure, of privacy, and over each entity's records. */
export const ruleCatalogue: readonly (RuleMeta | Rule)[] = [
  ...structureRules,
  ...privacyRules,
  ...entityRules.flatMap(({ rules }) => rules),
];

/** The rules over the records of an entity, those over the records within them included. */
export function rulesOf(name: string): readonly Rule[] {
  const known = entityRules.find(({ entity }) => entity.name === name);
  return known === undefined ? [] : [...known.rules, ...known.rulesOverMembers];
}

/**
 * Whether a rule may speak of a record of an entity, or of the records within it. Rules of structure and on personal
 * data speak of every record.
 */
export function speaksOf(rule: RuleMeta | Rule, name: string): boolean {
  return !("entity" in rule) || rulesOf(name).some(({ code }) => code === rule.code);
}
