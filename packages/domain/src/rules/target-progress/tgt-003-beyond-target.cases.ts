import { targetProgress } from "../../records/target-progress.js";
import { recordCases } from "../cases.js";
import { tgt003 } from "./tgt-003-beyond-target.js";

export default recordCases(targetProgress, {
  rule: tgt003,
  satisfied: [
    {
      why: "exactly 120 % of the target",
      given: { target: 120, months: [{ month: "2023-10", cumulative: 144 }] },
    },
    { why: "no month at all", given: { months: [] } },
    { why: "a target that is none is another rule's finding", given: { target: 0 } },
    {
      why: "a month outside the year decides nothing",
      given: { target: 120, months: [{ month: "2032-10", cumulative: 500 }] },
    },
    {
      why: "a run may take more for plausible",
      given: { target: 120, months: [{ month: "2023-10", cumulative: 145 }] },
      parameters: { overshootShare: 200 },
    },
  ],
  violated: [
    {
      why: "one above 120 %",
      given: { target: 120, months: [{ month: "2023-10", cumulative: 145 }] },
      params: { month: "2023-10", cumulative: 145, target: 120, share: 120.83, limit: 120 },
      at: ["months[0].cumulative", "target"],
    },
    {
      why: "the first month beyond it is the one named",
      given: {
        target: 100,
        months: [
          { month: "2023-11", cumulative: 160 },
          { month: "2023-10", cumulative: 150 },
          { month: "2023-09", cumulative: 80 },
        ],
      },
      params: { month: "2023-10", cumulative: 150, target: 100, share: 150, limit: 120 },
      at: ["months[1].cumulative", "target"],
    },
    {
      why: "a run may take less for plausible",
      given: { target: 100, months: [{ month: "2023-12", cumulative: 101 }] },
      parameters: { overshootShare: 100 },
      params: { month: "2023-12", cumulative: 101, target: 100, share: 101, limit: 100 },
      at: ["months[0].cumulative", "target"],
    },
  ],
  undetermined: [
    { why: "no target", given: { target: undefined }, missing: ["target"] },
    { why: "no months are known", given: { months: undefined }, missing: ["months"] },
  ],
});
