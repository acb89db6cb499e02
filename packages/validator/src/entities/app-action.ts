import { appActionMessages } from "../messages/en/app-action.js";
import { privacyMessages } from "../messages/en/privacy.js";
import { structureMessages } from "../messages/en/structure.js";
import { unreadableRecordMessages } from "../messages/en/unreadable-records.js";
import { messageTable } from "../messages/message-table.js";
import { appAction as inSpanish } from "./es/app-action.js";

/** The entity `app-action`, its rules, and their messages in Spanish and English. */
export const appAction: typeof inSpanish = {
  ...inSpanish,
  messages: {
    ...inSpanish.messages,
    en: messageTable([unreadableRecordMessages, structureMessages, privacyMessages, appActionMessages]),
  },
};
