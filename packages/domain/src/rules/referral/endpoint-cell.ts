import { type ReferralEndpoint, referralEndpoint } from "../../records/referral-schemes.js";
import { labelOf } from "../../taxonomy/index.js";

/** The official Spanish label of an origin or destination: what a cell of the register holds. */
export function endpointCell(endpoint: ReferralEndpoint): string {
  return labelOf(referralEndpoint, endpoint, "es");
}
