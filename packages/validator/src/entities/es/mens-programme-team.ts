import { mensProgrammeTeamEntityRules } from "@aurora/domain/rules/mens-programme-team";
import type { EntityPack } from "../../core/catalogue.js";
import { mensProgrammeTeamMessages } from "../../messages/es/mens-programme-team.js";
import { privacyMessages } from "../../messages/es/privacy.js";
import { structureMessages } from "../../messages/es/structure.js";
import { unreadableRecordMessages } from "../../messages/es/unreadable-records.js";
import { messageTable } from "../../messages/message-table.js";

/** The entity `mens-programme-team`, its rules, and their messages in Spanish alone. */
export const mensProgrammeTeam: EntityPack<(typeof mensProgrammeTeamEntityRules)["entity"]> = {
  ...mensProgrammeTeamEntityRules,
  messages: {
    es: messageTable([
      unreadableRecordMessages,
      structureMessages,
      privacyMessages,
      mensProgrammeTeamMessages,
    ]),
  },
};
