import { concertationBodyMessages } from "../messages/en/concertation-body.js";
import { privacyMessages } from "../messages/en/privacy.js";
import { structureMessages } from "../messages/en/structure.js";
import { unreadableRecordMessages } from "../messages/en/unreadable-records.js";
import { messageTable } from "../messages/message-table.js";
import { concertationBody as inSpanish } from "./es/concertation-body.js";

/** The entity `concertation-body`, its rules, and their messages in Spanish and English. */
export const concertationBody: typeof inSpanish = {
  ...inSpanish,
  messages: {
    ...inSpanish.messages,
    en: messageTable([
      unreadableRecordMessages,
      structureMessages,
      privacyMessages,
      concertationBodyMessages,
    ]),
  },
};
