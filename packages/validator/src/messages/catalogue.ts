import type { Language, MessageTable } from "../core/catalogue.js";
import { actionPlanMessages as actionPlanEn } from "./en/action-plan.js";
import { actionResultsMessages as actionResultsEn } from "./en/action-results.js";
import { appActionMessages as appActionEn } from "./en/app-action.js";
import { centerMessages as centerEn } from "./en/center.js";
import { communityActivismMessages as communityActivismEn } from "./en/community-activism.js";
import { concertationBodyMessages as concertationBodyEn } from "./en/concertation-body.js";
import { mensGroupMessages as mensGroupEn } from "./en/mens-group.js";
import { mensProgrammeTeamMessages as mensProgrammeTeamEn } from "./en/mens-programme-team.js";
import { monthlyReportMessages as monthlyReportEn } from "./en/monthly-report.js";
import { participantMessages as participantEn } from "./en/participant.js";
import { privacyMessages as privacyEn } from "./en/privacy.js";
import { qualityAssessmentMessages as qualityAssessmentEn } from "./en/quality-assessment.js";
import { referralMessages as referralEn } from "./en/referral.js";
import { statisticsMessages as statisticsEn } from "./en/statistics.js";
import { structureMessages as structureEn } from "./en/structure.js";
import { sustainedInterventionMessages as sustainedInterventionEn } from "./en/sustained-intervention.js";
import { tableMessages as tablesEn } from "./en/tables.js";
import { targetProgressMessages as targetProgressEn } from "./en/target-progress.js";
import { unreadableFileMessages as unreadableFileEn } from "./en/unreadable-file.js";
import { actionPlanMessages as actionPlanEs } from "./es/action-plan.js";
import { actionResultsMessages as actionResultsEs } from "./es/action-results.js";
import { appActionMessages as appActionEs } from "./es/app-action.js";
import { centerMessages as centerEs } from "./es/center.js";
import { communityActivismMessages as communityActivismEs } from "./es/community-activism.js";
import { concertationBodyMessages as concertationBodyEs } from "./es/concertation-body.js";
import { mensGroupMessages as mensGroupEs } from "./es/mens-group.js";
import { mensProgrammeTeamMessages as mensProgrammeTeamEs } from "./es/mens-programme-team.js";
import { monthlyReportMessages as monthlyReportEs } from "./es/monthly-report.js";
import { participantMessages as participantEs } from "./es/participant.js";
import { privacyMessages as privacyEs } from "./es/privacy.js";
import { qualityAssessmentMessages as qualityAssessmentEs } from "./es/quality-assessment.js";
import { referralMessages as referralEs } from "./es/referral.js";
import { statisticsMessages as statisticsEs } from "./es/statistics.js";
import { structureMessages as structureEs } from "./es/structure.js";
import { sustainedInterventionMessages as sustainedInterventionEs } from "./es/sustained-intervention.js";
import { tableMessages as tablesEs } from "./es/tables.js";
import { targetProgressMessages as targetProgressEs } from "./es/target-progress.js";
import { unreadableFileMessages as unreadableFileEs } from "./es/unreadable-file.js";
import { messageTable } from "./message-table.js";

/** Every message of each language by the code of its rule; that none is missing is checked where each is written. */
export const messages: Readonly<Record<Language, MessageTable>> = {
  es: messageTable([
    structureEs,
    privacyEs,
    actionPlanEs,
    actionResultsEs,
    appActionEs,
    sustainedInterventionEs,
    mensGroupEs,
    participantEs,
    mensProgrammeTeamEs,
    communityActivismEs,
    centerEs,
    referralEs,
    monthlyReportEs,
    qualityAssessmentEs,
    targetProgressEs,
    concertationBodyEs,
    statisticsEs,
    tablesEs,
    unreadableFileEs,
  ]),
  en: messageTable([
    structureEn,
    privacyEn,
    actionPlanEn,
    actionResultsEn,
    appActionEn,
    sustainedInterventionEn,
    mensGroupEn,
    participantEn,
    mensProgrammeTeamEn,
    communityActivismEn,
    centerEn,
    referralEn,
    monthlyReportEn,
    qualityAssessmentEn,
    targetProgressEn,
    concertationBodyEn,
    statisticsEn,
    tablesEn,
    unreadableFileEn,
  ]),
};
