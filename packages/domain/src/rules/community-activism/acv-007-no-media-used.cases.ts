import { communityActivism } from "../../records/community-activism.js";
import { recordCases } from "../cases.js";
import { acv007 } from "./acv-007-no-media-used.js";

export default recordCases(communityActivism, {
  rule: acv007,
  satisfied: [
    { why: "a mass medium alone", given: { channels: ["mass-media"] } },
    { why: "a social network alone", given: { channels: ["whatsapp"] } },
    { why: "both", given: { channels: ["mass-media", "other-social-network"] } },
  ],
  violated: [{ why: "declared that none was used", given: { channels: [] }, params: {} }],
  undetermined: [
    { why: "an empty cell is unknown, not none", given: { channels: undefined }, missing: ["channels"] },
  ],
});
