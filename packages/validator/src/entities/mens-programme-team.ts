import { mensProgrammeTeamMessages } from "../messages/en/mens-programme-team.js";
import { privacyMessages } from "../messages/en/privacy.js";
import { structureMessages } from "../messages/en/structure.js";
import { unreadableRecordMessages } from "../messages/en/unreadable-records.js";
import { messageTable } from "../messages/message-table.js";
import { mensProgrammeTeam as inSpanish } from "./es/mens-programme-team.js";

/** The entity `mens-programme-team`, its rules, and their messages in Spanish and English. */
export const mensProgrammeTeam: typeof inSpanish = {
  ...inSpanish,
  messages: {
    ...inSpanish.messages,
    en: messageTable([
      unreadableRecordMessages,
      structureMessages,
      privacyMessages,
      mensProgrammeTeamMessages,
    ]),
  },
};
