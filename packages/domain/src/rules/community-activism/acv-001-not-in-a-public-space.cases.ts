import { communityActivism } from "../../records/community-activism.js";
import { recordCases } from "../cases.js";
import { acv001 } from "./acv-001-not-in-a-public-space.js";

export default recordCases(communityActivism, {
  rule: acv001,
  satisfied: [{ why: "in a public space", given: { publicSpace: true } }],
  violated: [{ why: "behind closed doors", given: { publicSpace: false }, params: {}, expected: "Sí" }],
  undetermined: [
    { why: "an empty cell is unknown, not no", given: { publicSpace: undefined }, missing: ["publicSpace"] },
  ],
});
