import { communityActivism } from "../../records/community-activism.js";
import { recordCases } from "../cases.js";
import { acv002 } from "./acv-002-without-strategic-groups.js";

export default recordCases(communityActivism, {
  rule: acv002,
  satisfied: [
    { why: "one group of each side", given: { strategicGroups: ["nurses", "parent-associations"] } },
    { why: "the sides themselves, unspecified", given: { strategicGroups: ["civil-society", "state"] } },
    {
      why: "the State's list is open: another group of it counts",
      given: { strategicGroups: ["other-state", "zone-leaders"] },
    },
  ],
  violated: [
    {
      why: "only the State",
      given: { strategicGroups: ["police", "teachers"] },
      params: { side: "civil-society" },
      at: ["strategicGroups"],
    },
    {
      why: "only civil society",
      given: { strategicGroups: ["health-promoters"] },
      params: { side: "state" },
      at: ["strategicGroups"],
    },
    {
      why: "no group at all: each side is a finding",
      given: { strategicGroups: [] },
      params: { side: "state" },
      at: ["strategicGroups"],
      also: [{ params: { side: "civil-society" }, at: ["strategicGroups"] }],
    },
  ],
  undetermined: [
    {
      why: "an empty cell is unknown, not none",
      given: { strategicGroups: undefined },
      missing: ["strategicGroups"],
    },
  ],
});
