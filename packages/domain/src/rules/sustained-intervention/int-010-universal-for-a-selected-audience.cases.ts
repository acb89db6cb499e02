import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int010 } from "./int-010-universal-for-a-selected-audience.js";

export default recordCases(sustainedIntervention, {
  rule: int010,
  satisfied: [
    { why: "universal for everybody", given: { targeting: "universal", selection: "general" } },
    { why: "focalized on people at risk", given: { targeting: "focalized", selection: "at-risk" } },
    {
      why: "focalized by place, for everybody there",
      given: { targeting: "focalized", selection: "general" },
    },
    { why: "focalized, selection unknown", given: { targeting: "focalized", selection: undefined } },
  ],
  violated: [
    {
      why: "universal for people at risk",
      given: { targeting: "universal", selection: "at-risk" },
      params: { selection: "at-risk" },
      at: ["targeting", "selection"],
    },
    {
      why: "universal for those affected",
      given: { targeting: "universal", selection: "affected" },
      params: { selection: "affected" },
      at: ["targeting", "selection"],
    },
    {
      why: "universal for aggressors",
      given: { targeting: "universal", selection: "aggressors" },
      params: { selection: "aggressors" },
      at: ["targeting", "selection"],
    },
    {
      why: "neither universal nor focalized only warns",
      given: { targeting: undefined, selection: "at-risk" },
      params: { selection: "" },
      at: ["targeting"],
      severity: "warning",
    },
  ],
  undetermined: [
    {
      why: "universal, selection unknown",
      given: { targeting: "universal", selection: undefined },
      missing: ["selection"],
    },
  ],
});
