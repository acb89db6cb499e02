import { communityActivism } from "../../records/community-activism.js";
import { recordCases } from "../cases.js";
import { acv008 } from "./acv-008-no-educational-activity.js";

export default recordCases(communityActivism, {
  rule: acv008,
  satisfied: [
    { why: "one of those that the directive names", given: { activities: ["contest"] } },
    { why: "its list is open: another activity counts", given: { activities: ["other"] } },
  ],
  violated: [{ why: "declared that there was none", given: { activities: [] }, params: {} }],
  undetermined: [
    { why: "an empty cell is unknown, not none", given: { activities: undefined }, missing: ["activities"] },
  ],
});
