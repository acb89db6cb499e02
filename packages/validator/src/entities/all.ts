import type { EntityPack } from "../core/catalogue.js";
import { appAction } from "./app-action.js";
import { center } from "./center.js";
import { communityActivism } from "./community-activism.js";
import { concertationBody } from "./concertation-body.js";
import { mensGroup } from "./mens-group.js";
import { mensGroupParticipant } from "./mens-group-participant.js";
import { mensProgrammeTeam } from "./mens-programme-team.js";
import { monthlyReport } from "./monthly-report.js";
import { preventiveAction } from "./preventive-action.js";
import { qualityAssessment } from "./quality-assessment.js";
import { referral } from "./referral.js";
import { statistics } from "./statistics.js";
import { sustainedIntervention } from "./sustained-intervention.js";
import { targetProgress } from "./target-progress.js";

/** Every entity with its rules and messages, in the catalogue's order. */
export const entityPacks: readonly EntityPack[] = [
  preventiveAction,
  appAction,
  sustainedIntervention,
  mensGroup,
  mensGroupParticipant,
  mensProgrammeTeam,
  communityActivism,
  center,
  referral,
  monthlyReport,
  qualityAssessment,
  targetProgress,
  concertationBody,
  statistics,
];
