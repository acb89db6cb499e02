import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act408 } from "./act-408-language-not-plain.js";

export default recordCases(preventiveAction, {
  rule: act408,
  satisfied: [
    { why: "plain, understandable and inclusive language", given: { plainLanguage: true } },
    {
      why: "plain in a broadcast too",
      given: { plainLanguage: true, kind: "dissemination", mode: "virtual" },
    },
  ],
  violated: [
    { why: "the language was not plain", given: { plainLanguage: false }, params: {}, expected: "Sí" },
    {
      why: "a virtual action is an interaction with the population too",
      given: { plainLanguage: false, mode: "virtual" },
      params: {},
      expected: "Sí",
    },
  ],
  undetermined: [
    {
      why: "an empty cell is unknown, not no",
      given: { plainLanguage: undefined },
      missing: ["plainLanguage"],
    },
  ],
});
