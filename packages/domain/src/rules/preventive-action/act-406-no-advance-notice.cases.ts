import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act406 } from "./act-406-no-advance-notice.js";

export default recordCases(preventiveAction, {
  rule: act406,
  satisfied: [
    { why: "people were told in time", given: { advanceNotice: true } },
    { why: "told in time of an action on the screen too", given: { advanceNotice: true, mode: "virtual" } },
  ],
  violated: [
    { why: "people were not told in time", given: { advanceNotice: false }, params: {}, expected: "Sí" },
    {
      why: "a virtual action takes people's time as well",
      given: { advanceNotice: false, mode: "virtual" },
      params: {},
      expected: "Sí",
    },
  ],
  undetermined: [
    {
      why: "an empty cell is unknown, not no",
      given: { advanceNotice: undefined },
      missing: ["advanceNotice"],
    },
  ],
});
