import { communityActivismMessages } from "../messages/en/community-activism.js";
import { privacyMessages } from "../messages/en/privacy.js";
import { structureMessages } from "../messages/en/structure.js";
import { unreadableRecordMessages } from "../messages/en/unreadable-records.js";
import { messageTable } from "../messages/message-table.js";
import { communityActivism as inSpanish } from "./es/community-activism.js";

/** The entity `community-activism`, its rules, and their messages in Spanish and English. */
export const communityActivism: typeof inSpanish = {
  ...inSpanish,
  messages: {
    ...inSpanish.messages,
    en: messageTable([
      unreadableRecordMessages,
      structureMessages,
      privacyMessages,
      communityActivismMessages,
    ]),
  },
};
