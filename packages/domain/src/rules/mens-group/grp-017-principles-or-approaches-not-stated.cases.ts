import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { directiveApproaches, directivePrinciples } from "./clean-group.js";
import { grp017 } from "./grp-017-principles-or-approaches-not-stated.js";

const all = { principles: directivePrinciples, approaches: directiveApproaches };

export default recordCases(mensGroup, {
  rule: grp017,
  satisfied: [
    { why: "the four principles and the eight approaches", given: all },
    {
      why: "approaches of another norm may be added",
      given: { ...all, approaches: [...directiveApproaches, "territorial", "life-cycle"] },
    },
  ],
  violated: [
    {
      why: "a principle is missing",
      given: { ...all, principles: ["equality", "best-interest-of-child", "immediate-intervention"] },
      params: { principles: ["due-diligence"], approaches: [] },
      at: ["principles"],
    },
    {
      why: "the two approaches that stand in the directive alone are missing",
      given: {
        ...all,
        approaches: directiveApproaches.filter((code) => code !== "ecological" && code !== "multicomponent"),
      },
      params: { principles: [], approaches: ["ecological", "multicomponent"] },
      at: ["approaches"],
    },
    {
      why: "one finding names what is missing of both",
      given: { principles: [], approaches: directiveApproaches.slice(1) },
      params: { principles: directivePrinciples, approaches: ["gender"] },
      at: ["principles", "approaches"],
    },
    {
      why: "a missing principle decides, though approaches are unknown",
      given: { principles: ["equality"], approaches: undefined },
      params: {
        principles: ["best-interest-of-child", "due-diligence", "immediate-intervention"],
        approaches: [],
      },
      at: ["principles"],
    },
  ],
  undetermined: [
    { why: "approaches unknown", given: { ...all, approaches: undefined }, missing: ["approaches"] },
    { why: "principles unknown", given: { ...all, principles: undefined }, missing: ["principles"] },
    {
      why: "neither is known",
      given: { principles: undefined, approaches: undefined },
      missing: ["principles", "approaches"],
    },
  ],
});
