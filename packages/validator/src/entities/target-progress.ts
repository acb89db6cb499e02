import { privacyMessages } from "../messages/en/privacy.js";
import { structureMessages } from "../messages/en/structure.js";
import { targetProgressMessages } from "../messages/en/target-progress.js";
import { unreadableRecordMessages } from "../messages/en/unreadable-records.js";
import { messageTable } from "../messages/message-table.js";
import { targetProgress as inSpanish } from "./es/target-progress.js";

/** The entity `target-progress`, its rules, and their messages in Spanish and English. */
export const targetProgress: typeof inSpanish = {
  ...inSpanish,
  messages: {
    ...inSpanish.messages,
    en: messageTable([unreadableRecordMessages, structureMessages, privacyMessages, targetProgressMessages]),
  },
};
