import { referral } from "../../records/referral.js";
import { rulesOver } from "../rule.js";

/** Declares rules over referrals; a check sees only the fields that its rule declares. */
export const referralRulesOver = rulesOver(referral);
