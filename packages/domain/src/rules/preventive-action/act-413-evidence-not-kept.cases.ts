import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act413 } from "./act-413-evidence-not-kept.js";

export default recordCases(preventiveAction, {
  rule: act413,
  satisfied: [
    { why: "the documents are on file", given: { evidenceKept: true } },
    { why: "on file for a single action too", given: { evidenceKept: true, unit: "action", class: "other" } },
  ],
  violated: [
    { why: "nothing was kept on file", given: { evidenceKept: false }, params: {}, expected: "Sí" },
    {
      why: "a virtual action leaves documents to keep",
      given: { evidenceKept: false, mode: "virtual" },
      params: {},
      expected: "Sí",
    },
  ],
  undetermined: [
    {
      why: "an empty cell is unknown, not no",
      given: { evidenceKept: undefined },
      missing: ["evidenceKept"],
    },
  ],
});
