import { targetProgress } from "../../records/target-progress.js";
import { recordCases } from "../cases.js";
import { tgt002 } from "./tgt-002-behind-schedule.js";

const april = (cumulative: number) => ({ month: "2023-04", cumulative });

export default recordCases(targetProgress, {
  rule: tgt002,
  satisfied: [
    { why: "just what is due", given: { target: 120, months: [april(40)] } },
    { why: "exactly a tenth under it", given: { target: 120, months: [april(36)] } },
    {
      why: "seven twelfths of a hundred have no end of decimals, and a tenth under them is exact",
      given: { target: 100, months: [{ month: "2023-07", cumulative: 52.5 }] },
    },
    {
      why: "a delay that was made up for",
      given: { target: 120, months: [{ month: "2023-01", cumulative: 1 }, april(40)] },
    },
    {
      why: "a run may tolerate more",
      given: { target: 120, months: [april(20)] },
      parameters: { alertShare: 50 },
    },
    {
      why: "a schedule of its own asks for less so far",
      given: { target: 120, months: [{ month: "2023-04", cumulative: 10, scheduled: 10 }] },
    },
    {
      why: "a month without a schedule keeps that of the last that has one",
      given: { target: 120, months: [{ month: "2023-03", cumulative: 10, scheduled: 10 }, april(10)] },
    },
    {
      why: "the year may be that of the months",
      given: { year: undefined, target: 120, months: [april(40)] },
    },
    { why: "nothing reported yet", given: { target: 120, months: [{ month: "2023-04", scheduled: 40 }] } },
    { why: "no month at all", given: { months: [] } },
    {
      why: "a month outside the year decides nothing",
      given: { target: 120, months: [april(40), { month: "2032-05", cumulative: 41 }] },
    },
    {
      why: "a schedule needs no target",
      given: { target: undefined, months: [{ month: "2023-04", cumulative: 10, scheduled: 10 }] },
    },
    {
      why: "an earlier month that is unclear no longer matters",
      given: {
        target: 120,
        months: [{ month: "2023-01", cumulative: 1 }, { month: "2023-01", cumulative: 9 }, april(40)],
      },
    },
  ],
  violated: [
    {
      why: "a bit more than a tenth under what is due",
      given: { target: 120, months: [april(35.9)] },
      params: { month: "2023-04", cumulative: 35.9, expected: 40, gap: 10.25, tolerated: 10 },
      at: ["months[0].cumulative"],
      expected: "40",
    },
    {
      why: "the last month reported decides, wherever it stands in the list",
      given: { target: 120, months: [april(30), { month: "2023-03", cumulative: 30 }] },
      params: { month: "2023-04", cumulative: 30, expected: 40, gap: 25, tolerated: 10 },
      at: ["months[0].cumulative"],
      expected: "40",
    },
    {
      why: "under a schedule of its own",
      given: { target: 120, months: [{ month: "2023-04", cumulative: 44, scheduled: 60 }] },
      params: { month: "2023-04", cumulative: 44, expected: 60, gap: 26.67, tolerated: 10 },
      at: ["months[0].cumulative"],
      expected: "60",
    },
    {
      why: "what was due in March is due still",
      given: {
        target: 120,
        months: [
          { month: "2023-03", cumulative: 30, scheduled: 50 },
          { month: "2023-04", cumulative: 40 },
        ],
      },
      params: { month: "2023-04", cumulative: 40, expected: 50, gap: 20, tolerated: 10 },
      at: ["months[1].cumulative"],
      expected: "50",
    },
    {
      why: "a run may tolerate nothing",
      given: { target: 120, months: [april(39)] },
      parameters: { alertShare: 0 },
      params: { month: "2023-04", cumulative: 39, expected: 40, gap: 2.5, tolerated: 0 },
      at: ["months[0].cumulative"],
      expected: "40",
    },
  ],
  undetermined: [
    { why: "no months are known", given: { months: undefined }, missing: ["months"] },
    { why: "no target and no schedule", given: { target: undefined }, missing: ["target"] },
    { why: "a target that is none", given: { target: 0 }, missing: ["target"] },
    {
      why: "the schedule starts later: what was due so far is unknown",
      given: { months: [april(10), { month: "2023-06", scheduled: 60 }] },
      missing: ["months"],
    },
    {
      why: "the last month is told twice and differently",
      given: { months: [april(10), april(40)] },
      missing: ["months"],
    },
    {
      why: "so is its schedule",
      given: {
        months: [
          { month: "2023-04", cumulative: 10, scheduled: 10 },
          { month: "2023-04", scheduled: 20 },
        ],
      },
      missing: ["months"],
    },
  ],
});
