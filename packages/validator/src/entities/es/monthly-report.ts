import { monthlyReportEntityRules } from "@aurora/domain/rules/monthly-report";
import type { EntityPack } from "../../core/catalogue.js";
import { monthlyReportMessages } from "../../messages/es/monthly-report.js";
import { privacyMessages } from "../../messages/es/privacy.js";
import { structureMessages } from "../../messages/es/structure.js";
import { unreadableRecordMessages } from "../../messages/es/unreadable-records.js";
import { messageTable } from "../../messages/message-table.js";

/** The entity `monthly-report`, its rules, and their messages in Spanish alone. */
export const monthlyReport: EntityPack<(typeof monthlyReportEntityRules)["entity"]> = {
  ...monthlyReportEntityRules,
  messages: {
    es: messageTable([unreadableRecordMessages, structureMessages, privacyMessages, monthlyReportMessages]),
  },
};
