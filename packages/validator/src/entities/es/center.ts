import { centerEntityRules } from "@aurora/domain/rules/center";
import type { EntityPack } from "../../core/catalogue.js";
import { centerMessages } from "../../messages/es/center.js";
import { privacyMessages } from "../../messages/es/privacy.js";
import { structureMessages } from "../../messages/es/structure.js";
import { unreadableRecordMessages } from "../../messages/es/unreadable-records.js";
import { messageTable } from "../../messages/message-table.js";

/** The entity `center`, its rules, and their messages in Spanish alone. */
export const center: EntityPack<(typeof centerEntityRules)["entity"]> = {
  ...centerEntityRules,
  messages: {
    es: messageTable([unreadableRecordMessages, structureMessages, privacyMessages, centerMessages]),
  },
};
