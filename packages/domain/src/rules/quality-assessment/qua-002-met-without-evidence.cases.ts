import { qualityAssessment } from "../../records/quality-assessment.js";
import { recordCases } from "../cases.js";
import { allMet } from "./clean-assessment.js";
import { qua002 } from "./qua-002-met-without-evidence.js";

export default recordCases(qualityAssessment, {
  rule: qua002,
  satisfied: [
    { why: "all met, with evidence", given: { answers: allMet } },
    {
      why: "what is not said to be met needs none",
      given: {
        answers: {
          "L6.a": { value: "partly" },
          "L6.b": { value: "not-met" },
          "L6.c": { value: "not-applicable" },
        },
      },
    },
    { why: "unanswered norms are said elsewhere", given: { answers: {} } },
  ],
  violated: [
    {
      why: "met without evidence",
      given: { answers: { ...allMet, "L6.h": { value: "met" } } },
      params: { norm: "L6.h" },
      at: ["answers[L6.h].evidence"],
    },
    {
      why: "each norm is a finding, in the norm's order",
      given: { answers: { ...allMet, "L6.q": { value: "met" }, "L6.b": { value: "met" } } },
      params: { norm: "L6.b" },
      at: ["answers[L6.b].evidence"],
      also: [{ params: { norm: "L6.q" }, at: ["answers[L6.q].evidence"] }],
    },
  ],
  undetermined: [
    { why: "no answers are known", given: { answers: undefined }, missing: ["answers"] },
    {
      why: "neither value nor evidence of a norm is known",
      given: { answers: { ...allMet, "L6.d": {} } },
      missing: ["answers[L6.d].value"],
    },
  ],
});
