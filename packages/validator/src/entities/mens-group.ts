import { mensGroupMessages } from "../messages/en/mens-group.js";
import { participantMessages } from "../messages/en/participant.js";
import { privacyMessages } from "../messages/en/privacy.js";
import { structureMessages } from "../messages/en/structure.js";
import { unreadableRecordMessages } from "../messages/en/unreadable-records.js";
import { messageTable } from "../messages/message-table.js";
import { mensGroup as inSpanish } from "./es/mens-group.js";

/** The entity `mens-group`, its rules, and their messages in Spanish and English. */
export const mensGroup: typeof inSpanish = {
  ...inSpanish,
  messages: {
    ...inSpanish.messages,
    en: messageTable([
      unreadableRecordMessages,
      structureMessages,
      privacyMessages,
      mensGroupMessages,
      participantMessages,
    ]),
  },
};
