import { communityActivism } from "../../records/community-activism.js";
import { recordCases } from "../cases.js";
import { acv003 } from "./acv-003-basics-not-clear.js";

export default recordCases(communityActivism, {
  rule: acv003,
  satisfied: [{ why: "definitions, causes and consequences made clear", given: { basicsClear: true } }],
  violated: [
    { why: "messages that left them unclear", given: { basicsClear: false }, params: {}, expected: "Sí" },
  ],
  undetermined: [
    { why: "an empty cell is unknown, not no", given: { basicsClear: undefined }, missing: ["basicsClear"] },
  ],
});
