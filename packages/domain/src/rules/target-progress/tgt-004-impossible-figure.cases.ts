import { targetProgress } from "../../records/target-progress.js";
import { recordCases } from "../cases.js";
import { tgt004 } from "./tgt-004-impossible-figure.js";

export default recordCases(targetProgress, {
  rule: tgt004,
  satisfied: [
    {
      why: "a target above 0 and no progress yet",
      given: { target: 0.5, months: [{ month: "2023-01", cumulative: 0 }] },
    },
    { why: "a month that is only scheduled", given: { months: [{ month: "2023-01", scheduled: 10 }] } },
  ],
  violated: [
    { why: "a target of 0", given: { target: 0 }, params: { figure: "target", target: 0 }, at: ["target"] },
    {
      why: "a target below 0",
      given: { target: -1 },
      params: { figure: "target", target: -1 },
      at: ["target"],
    },
    {
      why: "a progress below 0",
      given: { months: [{ month: "2023-01", cumulative: -1 }] },
      params: { figure: "progress", month: "2023-01", cumulative: -1 },
      at: ["months[0].cumulative"],
    },
    {
      why: "each figure is a finding, outside the year and before the Lineamientos too",
      given: {
        year: 2020,
        target: -5,
        months: [
          { month: "2020-01", cumulative: 1 },
          { month: "2019-12", cumulative: -2 },
        ],
      },
      params: { figure: "target", target: -5 },
      at: ["target"],
      also: [
        { params: { figure: "progress", month: "2019-12", cumulative: -2 }, at: ["months[1].cumulative"] },
      ],
    },
  ],
  undetermined: [
    { why: "no target", given: { target: undefined }, missing: ["target"] },
    { why: "no months are known", given: { months: undefined }, missing: ["months"] },
  ],
});
