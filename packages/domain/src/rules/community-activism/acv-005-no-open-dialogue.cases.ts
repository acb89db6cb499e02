import { communityActivism } from "../../records/community-activism.js";
import { recordCases } from "../cases.js";
import { acv005 } from "./acv-005-no-open-dialogue.js";

export default recordCases(communityActivism, {
  rule: acv005,
  satisfied: [{ why: "an open dialogue", given: { openDialogue: true } }],
  violated: [{ why: "no dialogue", given: { openDialogue: false }, params: {}, expected: "Sí" }],
  undetermined: [
    {
      why: "an empty cell is unknown, not no",
      given: { openDialogue: undefined },
      missing: ["openDialogue"],
    },
  ],
});
