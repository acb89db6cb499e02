import { appActionRules } from "./app-action/index.js";
import { centerRules } from "./center/index.js";
import { communityActivismRules } from "./community-activism/index.js";
import { concertationBodyRules } from "./concertation-body/index.js";
import { mensGroupRules } from "./mens-group/index.js";
import { participantRules, participantRulesAnywhere } from "./mens-group-participant/index.js";
import { mensProgrammeTeamRules } from "./mens-programme-team/index.js";
import { monthlyReportRules } from "./monthly-report/index.js";
import { overMembers } from "./over-members.js";
import { actionPlanRules } from "./preventive-action/action-plan.js";
import { actionResultsRules } from "./preventive-action/action-results.js";
import { privacyRules } from "./privacy/index.js";
import { qualityAssessmentRules } from "./quality-assessment/index.js";
import { referralRules } from "./referral/index.js";
import type { Rule, RuleMeta } from "./rule.js";
import { statisticsRules } from "./statistics/index.js";
import { structureRules } from "./structure/index.js";
import { sustainedInterventionRules } from "./sustained-intervention/index.js";
import { targetProgressRules } from "./target-progress/index.js";

/** The rules that run over records, in the order of the catalogue. */
const recordRules: readonly Rule[] = [
  ...actionPlanRules,
  ...actionResultsRules,
  ...appActionRules,
  ...sustainedInterventionRules,
  ...mensGroupRules,
  ...participantRules,
  ...mensProgrammeTeamRules,
  ...communityActivismRules,
  ...centerRules,
  ...referralRules,
  ...monthlyReportRules,
  ...qualityAssessmentRules,
  ...targetProgressRules,
  ...concertationBodyRules,
  ...statisticsRules,
];

/** The rules over a participant as they apply to those whom a group's own record brings along. */
const rulesOfGroupMembers: readonly Rule[] = participantRulesAnywhere.map((rule) =>
  overMembers(rule, { entity: "mens-group", field: "participants" }),
);

/** Every rule there is: of structure, of privacy, and over each entity's records. */
export const ruleCatalogue: readonly (RuleMeta | Rule)[] = [
  ...structureRules,
  ...privacyRules,
  ...recordRules,
];

/** The rules over the records of an entity, those over the records within them included. */
export function rulesOf(entity: string): readonly Rule[] {
  return [...recordRules, ...rulesOfGroupMembers].filter((rule) => rule.entity === entity);
}
