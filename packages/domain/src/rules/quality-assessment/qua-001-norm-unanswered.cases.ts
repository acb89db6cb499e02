import { qualityAssessment } from "../../records/quality-assessment.js";
import { recordCases } from "../cases.js";
import { allMet } from "./clean-assessment.js";
import { normsOfQuality } from "./norms-of-quality.js";
import { qua001 } from "./qua-001-norm-unanswered.js";

const { "L6.a": _first, "L6.q": _last, ...middle } = allMet;

export default recordCases(qualityAssessment, {
  rule: qua001,
  satisfied: [
    { why: "all seventeen answered", given: { answers: allMet } },
    {
      why: "any value is an answer, with evidence or without",
      given: {
        answers: {
          ...allMet,
          "L6.c": { value: "not-applicable" },
          "L6.k": { value: "not-met" },
          "L6.m": { value: "partly" },
        },
      },
    },
  ],
  violated: [
    {
      why: "the first and the last are missing: all in one finding, in the norm's order",
      given: { answers: middle },
      params: { norms: ["L6.a", "L6.q"] },
      at: ["answers[L6.a].value", "answers[L6.q].value"],
    },
    {
      why: "evidence alone is no answer",
      given: { answers: { ...allMet, "L6.j": { evidence: "Informe de supervisión" } } },
      params: { norms: ["L6.j"] },
      at: ["answers[L6.j].value"],
    },
    {
      why: "no answer at all",
      given: { answers: {} },
      params: { norms: normsOfQuality },
    },
    {
      why: "not even a place for answers: none of them is answered either",
      given: { answers: undefined },
      params: { norms: normsOfQuality },
    },
  ],
  undetermined: [],
});
