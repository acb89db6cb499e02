import { communityActivism } from "../../records/community-activism.js";
import { recordCases } from "../cases.js";
import { acv006 } from "./acv-006-not-aimed-at-change.js";

export default recordCases(communityActivism, {
  rule: acv006,
  satisfied: [{ why: "aimed at change", given: { aimsAtNormChange: true } }],
  violated: [
    { why: "aimed at something else", given: { aimsAtNormChange: false }, params: {}, expected: "Sí" },
  ],
  undetermined: [
    {
      why: "an empty cell is unknown, not no",
      given: { aimsAtNormChange: undefined },
      missing: ["aimsAtNormChange"],
    },
  ],
});
