import { monthlyReportMessages } from "../messages/en/monthly-report.js";
import { privacyMessages } from "../messages/en/privacy.js";
import { structureMessages } from "../messages/en/structure.js";
import { unreadableRecordMessages } from "../messages/en/unreadable-records.js";
import { messageTable } from "../messages/message-table.js";
import { monthlyReport as inSpanish } from "./es/monthly-report.js";

/** The entity `monthly-report`, its rules, and their messages in Spanish and English. */
export const monthlyReport: typeof inSpanish = {
  ...inSpanish,
  messages: {
    ...inSpanish.messages,
    en: messageTable([unreadableRecordMessages, structureMessages, privacyMessages, monthlyReportMessages]),
  },
};
