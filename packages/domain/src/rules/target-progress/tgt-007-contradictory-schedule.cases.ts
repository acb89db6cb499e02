import { targetProgress } from "../../records/target-progress.js";
import { recordCases } from "../cases.js";
import { tgt007 } from "./tgt-007-contradictory-schedule.js";

export default recordCases(targetProgress, {
  rule: tgt007,
  satisfied: [
    { why: "no schedule", given: { months: [{ month: "2023-01", cumulative: 10 }] } },
    {
      why: "it stands still, then rises to the target",
      given: {
        target: 120,
        months: [
          { month: "2023-12", scheduled: 120 },
          { month: "2023-01", scheduled: 0 },
          { month: "2023-02", scheduled: 0 },
        ],
      },
    },
    {
      why: "it need not reach December",
      given: { target: undefined, months: [{ month: "2023-06", scheduled: 60 }] },
    },
    {
      why: "a month outside the year or told twice is another rule's finding",
      given: {
        months: [
          { month: "2023-01", scheduled: 10 },
          { month: "2022-12", scheduled: -4 },
          { month: "2023-02", scheduled: 5 },
          { month: "2023-02", scheduled: 20 },
        ],
      },
    },
  ],
  violated: [
    {
      why: "it falls",
      given: {
        months: [
          { month: "2023-02", scheduled: 9 },
          { month: "2023-01", scheduled: 10 },
        ],
      },
      params: { problem: "falls", month: "2023-02", scheduled: 9, before: "2023-01", previous: 10 },
      at: ["months[0].scheduled", "months[1].scheduled"],
    },
    {
      why: "it lies below 0",
      given: { months: [{ month: "2023-01", scheduled: -1 }] },
      params: { problem: "below-zero", month: "2023-01", scheduled: -1 },
      at: ["months[0].scheduled"],
    },
    {
      why: "December is not the target: the months were perhaps not added up",
      given: { target: 120, months: [{ month: "2023-12", scheduled: 10 }] },
      params: { problem: "not-the-target", scheduled: 10, target: 120 },
      at: ["months[0].scheduled", "target"],
    },
    {
      why: "each problem is a finding",
      given: {
        target: 120,
        months: [
          { month: "2023-11", scheduled: 121 },
          { month: "2023-12", scheduled: -2 },
        ],
      },
      params: { problem: "below-zero", month: "2023-12", scheduled: -2 },
      at: ["months[1].scheduled"],
      also: [
        {
          params: { problem: "falls", month: "2023-12", scheduled: -2, before: "2023-11", previous: 121 },
          at: ["months[1].scheduled", "months[0].scheduled"],
        },
        {
          params: { problem: "not-the-target", scheduled: -2, target: 120 },
          at: ["months[1].scheduled", "target"],
        },
      ],
    },
  ],
  undetermined: [
    { why: "no months are known", given: { months: undefined }, missing: ["months"] },
    {
      why: "December is scheduled and the target unknown",
      given: { target: undefined, months: [{ month: "2023-12", scheduled: 120 }] },
      missing: ["target"],
    },
  ],
});
