import { privacyMessages } from "../messages/en/privacy.js";
import { referralMessages } from "../messages/en/referral.js";
import { structureMessages } from "../messages/en/structure.js";
import { unreadableRecordMessages } from "../messages/en/unreadable-records.js";
import { messageTable } from "../messages/message-table.js";
import { referral as inSpanish } from "./es/referral.js";

/** The entity `referral`, its rules, and their messages in Spanish and English. */
export const referral: typeof inSpanish = {
  ...inSpanish,
  messages: {
    ...inSpanish.messages,
    en: messageTable([unreadableRecordMessages, structureMessages, privacyMessages, referralMessages]),
  },
};
