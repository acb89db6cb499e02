import { communityActivism } from "../../records/community-activism.js";
import { recordCases } from "../cases.js";
import { acv004 } from "./acv-004-not-fitted-to-the-audience.js";

export default recordCases(communityActivism, {
  rule: acv004,
  satisfied: [{ why: "fitted to the men and their context", given: { fittedToAudience: true } }],
  violated: [
    {
      why: "the same activities for whatever men",
      given: { fittedToAudience: false },
      params: {},
      expected: "Sí",
    },
  ],
  undetermined: [
    {
      why: "an empty cell is unknown, not no",
      given: { fittedToAudience: undefined },
      missing: ["fittedToAudience"],
    },
  ],
});
