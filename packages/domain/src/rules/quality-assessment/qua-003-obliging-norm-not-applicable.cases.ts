import { qualityAssessment } from "../../records/quality-assessment.js";
import { recordCases } from "../cases.js";
import { allMet } from "./clean-assessment.js";
import { normsOfQuality } from "./norms-of-quality.js";
import { qua003 } from "./qua-003-obliging-norm-not-applicable.js";

const notApplicable = { value: "not-applicable" } as const;
const unconditional = [
  "L6.a",
  "L6.e",
  "L6.h",
  "L6.i",
  "L6.j",
  "L6.k",
  "L6.l",
  "L6.o",
  "L6.p",
  "L6.q",
] as const;

const plainVerbs: readonly string[] = ["L6.a", "L6.k", "L6.l", "L6.p", "L6.q"];

export default recordCases(qualityAssessment, {
  rule: qua003,
  satisfied: [
    { why: "all met", given: { answers: allMet } },
    {
      why: "all the others may not apply",
      given: {
        answers: {
          ...Object.fromEntries(normsOfQuality.map((norm) => [norm, notApplicable])),
          ...Object.fromEntries(unconditional.map((norm) => [norm, { value: "not-met" }])),
        },
      },
    },
  ],
  violated: [
    ...unconditional.map((norm) => ({
      why: `${norm} obliges without condition`,
      given: { answers: { ...allMet, [norm]: notApplicable } },
      params: { norm },
      at: [`answers[${norm}].value`],
      ...(plainVerbs.includes(norm) ? { severity: "warning" as const } : {}),
    })),
    {
      why: "each norm is a finding, in the norm's order",
      given: { answers: { ...allMet, "L6.o": notApplicable, "L6.e": notApplicable } },
      params: { norm: "L6.e" },
      at: ["answers[L6.e].value"],
      also: [{ params: { norm: "L6.o" }, at: ["answers[L6.o].value"] }],
    },
    {
      why: "one decides, though others are unanswered",
      given: { answers: { "L6.i": notApplicable } },
      params: { norm: "L6.i" },
      at: ["answers[L6.i].value"],
    },
  ],
  undetermined: [
    { why: "no answers are known", given: { answers: undefined }, missing: ["answers"] },
    {
      why: "one of them is unanswered",
      given: { answers: { ...allMet, "L6.j": {} } },
      missing: ["answers[L6.j].value"],
    },
  ],
});
