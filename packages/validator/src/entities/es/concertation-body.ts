import { concertationBodyEntityRules } from "@aurora/domain/rules/concertation-body";
import type { EntityPack } from "../../core/catalogue.js";
import { concertationBodyMessages } from "../../messages/es/concertation-body.js";
import { privacyMessages } from "../../messages/es/privacy.js";
import { structureMessages } from "../../messages/es/structure.js";
import { unreadableRecordMessages } from "../../messages/es/unreadable-records.js";
import { messageTable } from "../../messages/message-table.js";

/** The entity `concertation-body`, its rules, and their messages in Spanish alone. */
export const concertationBody: EntityPack<(typeof concertationBodyEntityRules)["entity"]> = {
  ...concertationBodyEntityRules,
  messages: {
    es: messageTable([
      unreadableRecordMessages,
      structureMessages,
      privacyMessages,
      concertationBodyMessages,
    ]),
  },
};
