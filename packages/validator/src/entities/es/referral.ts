import { referralEntityRules } from "@aurora/domain/rules/referral";
import type { EntityPack } from "../../core/catalogue.js";
import { privacyMessages } from "../../messages/es/privacy.js";
import { referralMessages } from "../../messages/es/referral.js";
import { structureMessages } from "../../messages/es/structure.js";
import { unreadableRecordMessages } from "../../messages/es/unreadable-records.js";
import { messageTable } from "../../messages/message-table.js";

/** The entity `referral`, its rules, and their messages in Spanish alone. */
export const referral: EntityPack<(typeof referralEntityRules)["entity"]> = {
  ...referralEntityRules,
  messages: {
    es: messageTable([unreadableRecordMessages, structureMessages, privacyMessages, referralMessages]),
  },
};
