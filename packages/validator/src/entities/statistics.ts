import { privacyMessages } from "../messages/en/privacy.js";
import { statisticsMessages } from "../messages/en/statistics.js";
import { structureMessages } from "../messages/en/structure.js";
import { unreadableRecordMessages } from "../messages/en/unreadable-records.js";
import { messageTable } from "../messages/message-table.js";
import { statistics as inSpanish } from "./es/statistics.js";

/** The entity `statistics`, its rules, and their messages in Spanish and English. */
export const statistics: typeof inSpanish = {
  ...inSpanish,
  messages: {
    ...inSpanish.messages,
    en: messageTable([unreadableRecordMessages, structureMessages, privacyMessages, statisticsMessages]),
  },
};
