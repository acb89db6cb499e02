import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act112 } from "./act-112-level-foreign-to-audience.js";

export default recordCases(preventiveAction, {
  rule: act112,
  satisfied: [
    {
      why: "women at the individual level",
      given: { audience: ["women"], ecologicalLevels: ["individual"] },
    },
    {
      why: "one level that fits one group is enough",
      given: { audience: ["women", "families"], ecologicalLevels: ["relational", "societal"] },
    },
    {
      why: "media are worked with at the community level",
      given: { audience: ["media"], ecologicalLevels: ["community"] },
    },
    { why: "and at the societal level", given: { audience: ["media"], ecologicalLevels: ["societal"] } },
    {
      why: "public figures are named at the community level",
      given: { audience: ["public-figures"], ecologicalLevels: ["community"] },
    },
    {
      why: "institutions are named at the societal level",
      given: { audience: ["institutions"], ecologicalLevels: ["societal"] },
    },
    {
      why: "an audience declared empty holds no group to compare",
      given: { audience: [], ecologicalLevels: ["individual"] },
    },
    { why: "no group to compare, levels unknown", given: { audience: [], ecologicalLevels: undefined } },
  ],
  violated: [
    {
      why: "women at the societal level only",
      given: { audience: ["women"], ecologicalLevels: ["societal"] },
      params: { groups: ["women"], declared: ["societal"], fitting: ["individual"] },
    },
    {
      why: "families are of the relational level, not of the individual",
      given: { audience: ["families"], ecologicalLevels: ["individual"] },
      params: { groups: ["families"], declared: ["individual"], fitting: ["relational"] },
    },
    {
      why: "companies are of the community level, not of the societal",
      given: { audience: ["companies"], ecologicalLevels: ["societal"] },
      params: { groups: ["companies"], declared: ["societal"], fitting: ["community"] },
    },
    {
      why: "the levels that fit are named from the person outwards",
      given: { audience: ["authorities", "women"], ecologicalLevels: ["relational"] },
      params: {
        groups: ["authorities", "women"],
        declared: ["relational"],
        fitting: ["individual", "community", "societal"],
      },
    },
    {
      why: "levels declared empty fit nobody",
      given: { audience: ["general-public"], ecologicalLevels: [] },
      params: { groups: ["general-public"], declared: [], fitting: ["societal"] },
    },
  ],
  undetermined: [
    {
      why: "no levels known",
      given: { audience: ["women"], ecologicalLevels: undefined },
      missing: ["ecologicalLevels"],
    },
    {
      why: "no audience known",
      given: { audience: undefined, ecologicalLevels: ["individual"] },
      missing: ["audience"],
    },
    {
      why: "both cells are empty",
      given: { audience: undefined, ecologicalLevels: undefined },
      missing: ["ecologicalLevels", "audience"],
    },
  ],
});
