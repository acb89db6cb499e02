import { preventiveActionEntityRules } from "@aurora/domain/rules/preventive-action";
import type { EntityPack } from "../../core/catalogue.js";
import { actionPlanMessages } from "../../messages/es/action-plan.js";
import { actionResultsMessages } from "../../messages/es/action-results.js";
import { privacyMessages } from "../../messages/es/privacy.js";
import { structureMessages } from "../../messages/es/structure.js";
import { unreadableRecordMessages } from "../../messages/es/unreadable-records.js";
import { messageTable } from "../../messages/message-table.js";

/** The entity `preventive-action`, its rules, and their messages in Spanish alone. */
export const preventiveAction: EntityPack<(typeof preventiveActionEntityRules)["entity"]> = {
  ...preventiveActionEntityRules,
  messages: {
    es: messageTable([
      unreadableRecordMessages,
      structureMessages,
      privacyMessages,
      actionPlanMessages,
      actionResultsMessages,
    ]),
  },
};
