import { mensGroupParticipantEntityRules } from "@aurora/domain/rules/mens-group-participant";
import type { EntityPack } from "../../core/catalogue.js";
import { participantMessages } from "../../messages/es/participant.js";
import { privacyMessages } from "../../messages/es/privacy.js";
import { structureMessages } from "../../messages/es/structure.js";
import { unreadableRecordMessages } from "../../messages/es/unreadable-records.js";
import { messageTable } from "../../messages/message-table.js";

/** The entity `mens-group-participant`, its rules, and their messages in Spanish alone. */
export const mensGroupParticipant: EntityPack<(typeof mensGroupParticipantEntityRules)["entity"]> = {
  ...mensGroupParticipantEntityRules,
  messages: {
    es: messageTable([unreadableRecordMessages, structureMessages, privacyMessages, participantMessages]),
  },
};
