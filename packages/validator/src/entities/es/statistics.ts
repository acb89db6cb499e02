import { statisticsEntityRules } from "@aurora/domain/rules/statistics";
import type { EntityPack } from "../../core/catalogue.js";
import { privacyMessages } from "../../messages/es/privacy.js";
import { statisticsMessages } from "../../messages/es/statistics.js";
import { structureMessages } from "../../messages/es/structure.js";
import { unreadableRecordMessages } from "../../messages/es/unreadable-records.js";
import { messageTable } from "../../messages/message-table.js";

/** The entity `statistics`, its rules, and their messages in Spanish alone. */
export const statistics: EntityPack<(typeof statisticsEntityRules)["entity"]> = {
  ...statisticsEntityRules,
  messages: {
    es: messageTable([unreadableRecordMessages, structureMessages, privacyMessages, statisticsMessages]),
  },
};
