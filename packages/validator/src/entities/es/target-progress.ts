import { targetProgressEntityRules } from "@aurora/domain/rules/target-progress";
import type { EntityPack } from "../../core/catalogue.js";
import { privacyMessages } from "../../messages/es/privacy.js";
import { structureMessages } from "../../messages/es/structure.js";
import { targetProgressMessages } from "../../messages/es/target-progress.js";
import { unreadableRecordMessages } from "../../messages/es/unreadable-records.js";
import { messageTable } from "../../messages/message-table.js";

/** The entity `target-progress`, its rules, and their messages in Spanish alone. */
export const targetProgress: EntityPack<(typeof targetProgressEntityRules)["entity"]> = {
  ...targetProgressEntityRules,
  messages: {
    es: messageTable([unreadableRecordMessages, structureMessages, privacyMessages, targetProgressMessages]),
  },
};
