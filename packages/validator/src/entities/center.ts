import { centerMessages } from "../messages/en/center.js";
import { privacyMessages } from "../messages/en/privacy.js";
import { structureMessages } from "../messages/en/structure.js";
import { unreadableRecordMessages } from "../messages/en/unreadable-records.js";
import { messageTable } from "../messages/message-table.js";
import { center as inSpanish } from "./es/center.js";

/** The entity `center`, its rules, and their messages in Spanish and English. */
export const center: typeof inSpanish = {
  ...inSpanish,
  messages: {
    ...inSpanish.messages,
    en: messageTable([unreadableRecordMessages, structureMessages, privacyMessages, centerMessages]),
  },
};
