import { mensGroupEntityRules } from "@aurora/domain/rules/mens-group";
import type { EntityPack } from "../../core/catalogue.js";
import { mensGroupMessages } from "../../messages/es/mens-group.js";
import { participantMessages } from "../../messages/es/participant.js";
import { privacyMessages } from "../../messages/es/privacy.js";
import { structureMessages } from "../../messages/es/structure.js";
import { unreadableRecordMessages } from "../../messages/es/unreadable-records.js";
import { messageTable } from "../../messages/message-table.js";

/** The entity `mens-group`, its rules, and their messages in Spanish alone. */
export const mensGroup: EntityPack<(typeof mensGroupEntityRules)["entity"]> = {
  ...mensGroupEntityRules,
  messages: {
    es: messageTable([
      unreadableRecordMessages,
      structureMessages,
      privacyMessages,
      mensGroupMessages,
      participantMessages,
    ]),
  },
};
