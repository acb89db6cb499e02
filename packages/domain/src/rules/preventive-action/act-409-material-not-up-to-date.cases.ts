import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act409 } from "./act-409-material-not-up-to-date.js";

export default recordCases(preventiveAction, {
  rule: act409,
  satisfied: [
    { why: "the material was up to date", given: { upToDateMaterial: true } },
    { why: "up to date in a virtual action", given: { upToDateMaterial: true, mode: "virtual" } },
  ],
  violated: [
    { why: "the material was out of date", given: { upToDateMaterial: false }, params: {}, expected: "Sí" },
    {
      why: "plain material is not therefore up to date",
      given: { upToDateMaterial: false, plainLanguage: true },
      params: {},
      expected: "Sí",
    },
  ],
  undetermined: [
    {
      why: "an empty cell is unknown, not no",
      given: { upToDateMaterial: undefined },
      missing: ["upToDateMaterial"],
    },
  ],
});
