import { actionPlanMessages } from "../messages/en/action-plan.js";
import { actionResultsMessages } from "../messages/en/action-results.js";
import { privacyMessages } from "../messages/en/privacy.js";
import { structureMessages } from "../messages/en/structure.js";
import { unreadableRecordMessages } from "../messages/en/unreadable-records.js";
import { messageTable } from "../messages/message-table.js";
import { preventiveAction as inSpanish } from "./es/preventive-action.js";

/** The entity `preventive-action`, its rules, and their messages in Spanish and English. */
export const preventiveAction: typeof inSpanish = {
  ...inSpanish,
  messages: {
    ...inSpanish.messages,
    en: messageTable([
      unreadableRecordMessages,
      structureMessages,
      privacyMessages,
      actionPlanMessages,
      actionResultsMessages,
    ]),
  },
};
