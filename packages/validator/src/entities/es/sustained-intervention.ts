import { sustainedInterventionEntityRules } from "@aurora/domain/rules/sustained-intervention";
import type { EntityPack } from "../../core/catalogue.js";
import { privacyMessages } from "../../messages/es/privacy.js";
import { structureMessages } from "../../messages/es/structure.js";
import { sustainedInterventionMessages } from "../../messages/es/sustained-intervention.js";
import { unreadableRecordMessages } from "../../messages/es/unreadable-records.js";
import { messageTable } from "../../messages/message-table.js";

/** The entity `sustained-intervention`, its rules, and their messages in Spanish alone. */
export const sustainedIntervention: EntityPack<(typeof sustainedInterventionEntityRules)["entity"]> = {
  ...sustainedInterventionEntityRules,
  messages: {
    es: messageTable([
      unreadableRecordMessages,
      structureMessages,
      privacyMessages,
      sustainedInterventionMessages,
    ]),
  },
};
