import { participantMessages } from "../messages/en/participant.js";
import { privacyMessages } from "../messages/en/privacy.js";
import { structureMessages } from "../messages/en/structure.js";
import { unreadableRecordMessages } from "../messages/en/unreadable-records.js";
import { messageTable } from "../messages/message-table.js";
import { mensGroupParticipant as inSpanish } from "./es/mens-group-participant.js";

/** The entity `mens-group-participant`, its rules, and their messages in Spanish and English. */
export const mensGroupParticipant: typeof inSpanish = {
  ...inSpanish,
  messages: {
    ...inSpanish.messages,
    en: messageTable([unreadableRecordMessages, structureMessages, privacyMessages, participantMessages]),
  },
};
