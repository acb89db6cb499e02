import { preventionOrigins } from "../../records/referral-routes.js";
import type { ReferralEndpoint } from "../../records/referral-schemes.js";

const origins: readonly ReferralEndpoint[] = preventionOrigins;

/** Whether a referral starts in preventive work: an action, an intervention or a men's group. */
export function isFromPrevention(from: ReferralEndpoint): boolean {
  return origins.includes(from);
}
