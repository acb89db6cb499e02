import { privacyMessages } from "../messages/en/privacy.js";
import { qualityAssessmentMessages } from "../messages/en/quality-assessment.js";
import { structureMessages } from "../messages/en/structure.js";
import { unreadableRecordMessages } from "../messages/en/unreadable-records.js";
import { messageTable } from "../messages/message-table.js";
import { qualityAssessment as inSpanish } from "./es/quality-assessment.js";

/** The entity `quality-assessment`, its rules, and their messages in Spanish and English. */
export const qualityAssessment: typeof inSpanish = {
  ...inSpanish,
  messages: {
    ...inSpanish.messages,
    en: messageTable([
      unreadableRecordMessages,
      structureMessages,
      privacyMessages,
      qualityAssessmentMessages,
    ]),
  },
};
