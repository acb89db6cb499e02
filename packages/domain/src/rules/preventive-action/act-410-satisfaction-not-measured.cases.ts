import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act410 } from "./act-410-satisfaction-not-measured.js";

export default recordCases(preventiveAction, {
  rule: act410,
  satisfied: [
    { why: "satisfaction was measured", given: { satisfactionMeasured: true } },
    {
      why: "an action outside sustained interventions",
      given: { class: "other", satisfactionMeasured: false },
    },
    {
      why: "outside sustained interventions, measuring unknown",
      given: { class: "other", satisfactionMeasured: undefined },
    },
    { why: "measured, whatever the class", given: { class: undefined, satisfactionMeasured: true } },
  ],
  violated: [
    {
      why: "sustained and not measured",
      given: { class: "sustained", satisfactionMeasured: false },
      params: {},
      expected: "Sí",
    },
    {
      why: "virtual sustained interventions have users too",
      given: { class: "sustained", mode: "virtual", satisfactionMeasured: false },
      params: {},
      expected: "Sí",
    },
  ],
  undetermined: [
    {
      why: "sustained, an empty cell is unknown",
      given: { class: "sustained", satisfactionMeasured: undefined },
      missing: ["satisfactionMeasured"],
    },
    {
      why: "not measured, class unknown",
      given: { class: undefined, satisfactionMeasured: false },
      missing: ["class"],
    },
  ],
});
