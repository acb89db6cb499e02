import { communityActivismEntityRules } from "@aurora/domain/rules/community-activism";
import type { EntityPack } from "../../core/catalogue.js";
import { communityActivismMessages } from "../../messages/es/community-activism.js";
import { privacyMessages } from "../../messages/es/privacy.js";
import { structureMessages } from "../../messages/es/structure.js";
import { unreadableRecordMessages } from "../../messages/es/unreadable-records.js";
import { messageTable } from "../../messages/message-table.js";

/** The entity `community-activism`, its rules, and their messages in Spanish alone. */
export const communityActivism: EntityPack<(typeof communityActivismEntityRules)["entity"]> = {
  ...communityActivismEntityRules,
  messages: {
    es: messageTable([
      unreadableRecordMessages,
      structureMessages,
      privacyMessages,
      communityActivismMessages,
    ]),
  },
};
