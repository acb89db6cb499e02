import { privacyMessages } from "../messages/en/privacy.js";
import { structureMessages } from "../messages/en/structure.js";
import { sustainedInterventionMessages } from "../messages/en/sustained-intervention.js";
import { unreadableRecordMessages } from "../messages/en/unreadable-records.js";
import { messageTable } from "../messages/message-table.js";
import { sustainedIntervention as inSpanish } from "./es/sustained-intervention.js";

/** The entity `sustained-intervention`, its rules, and their messages in Spanish and English. */
export const sustainedIntervention: typeof inSpanish = {
  ...inSpanish,
  messages: {
    ...inSpanish.messages,
    en: messageTable([
      unreadableRecordMessages,
      structureMessages,
      privacyMessages,
      sustainedInterventionMessages,
    ]),
  },
};
