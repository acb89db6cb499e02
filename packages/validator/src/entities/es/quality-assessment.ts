import { qualityAssessmentEntityRules } from "@aurora/domain/rules/quality-assessment";
import type { EntityPack } from "../../core/catalogue.js";
import { privacyMessages } from "../../messages/es/privacy.js";
import { qualityAssessmentMessages } from "../../messages/es/quality-assessment.js";
import { structureMessages } from "../../messages/es/structure.js";
import { unreadableRecordMessages } from "../../messages/es/unreadable-records.js";
import { messageTable } from "../../messages/message-table.js";

/** The entity `quality-assessment`, its rules, and their messages in Spanish alone. */
export const qualityAssessment: EntityPack<(typeof qualityAssessmentEntityRules)["entity"]> = {
  ...qualityAssessmentEntityRules,
  messages: {
    es: messageTable([
      unreadableRecordMessages,
      structureMessages,
      privacyMessages,
      qualityAssessmentMessages,
    ]),
  },
};
