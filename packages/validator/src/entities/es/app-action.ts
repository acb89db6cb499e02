import { appActionEntityRules } from "@aurora/domain/rules/app-action";
import type { EntityPack } from "../../core/catalogue.js";
import { appActionMessages } from "../../messages/es/app-action.js";
import { privacyMessages } from "../../messages/es/privacy.js";
import { structureMessages } from "../../messages/es/structure.js";
import { unreadableRecordMessages } from "../../messages/es/unreadable-records.js";
import { messageTable } from "../../messages/message-table.js";

/** The entity `app-action`, its rules, and their messages in Spanish alone. */
export const appAction: EntityPack<(typeof appActionEntityRules)["entity"]> = {
  ...appActionEntityRules,
  messages: {
    es: messageTable([unreadableRecordMessages, structureMessages, privacyMessages, appActionMessages]),
  },
};
