import { targetProgress } from "../../records/target-progress.js";
import { recordCases } from "../cases.js";
import { tgt006 } from "./tgt-006-contradictory-months.js";

const march = (cumulative: number) => ({ month: "2023-03", cumulative });

export default recordCases(targetProgress, {
  rule: tgt006,
  satisfied: [
    { why: "no month at all", given: { months: [] } },
    { why: "months in any order", given: { months: [march(30), { month: "2023-01", cumulative: 10 }] } },
    { why: "a month twice with the same figure", given: { months: [march(30), march(30)] } },
    {
      why: "a month's progress in one entry, its schedule in another",
      given: { months: [march(30), { month: "2023-03", scheduled: 25 }] },
    },
    { why: "the month of the check itself", given: { months: [march(30)] }, asOf: "2023-03-01" },
    {
      why: "a month to come may be scheduled",
      given: { months: [march(30), { month: "2023-04", scheduled: 40 }] },
      asOf: "2023-03-31",
    },
    { why: "no year given: that of the months", given: { year: undefined, months: [march(30)] } },
  ],
  violated: [
    {
      why: "two figures for a month",
      given: { months: [march(30), march(31)] },
      params: { problem: "repeated", month: "2023-03" },
      at: ["months[0].month", "months[1].month"],
    },
    {
      why: "two schedules for a month",
      given: {
        months: [
          { month: "2023-03", cumulative: 30, scheduled: 25 },
          { month: "2023-03", scheduled: 35 },
        ],
      },
      params: { problem: "repeated", month: "2023-03" },
      at: ["months[0].month", "months[1].month"],
    },
    {
      why: "a month of another year",
      given: { months: [march(30), { month: "2022-12", cumulative: 5 }] },
      params: { problem: "outside-year", month: "2022-12", year: 2023 },
      at: ["months[1].month", "year"],
    },
    {
      why: "progress of a month that begins the day after the check",
      given: { months: [march(30)] },
      asOf: "2023-02-28",
      params: { problem: "future", month: "2023-03", asOf: "2023-02-28" },
      at: ["months[0].month"],
    },
    {
      why: "no year given, and the months have several",
      given: { year: undefined, months: [march(30), { month: "2022-12", cumulative: 5 }] },
      params: { problem: "several-years", from: "2022-12", until: "2023-03" },
      at: ["months", "year"],
    },
    {
      why: "each problem is a finding, in the order of time",
      given: {
        year: 2020,
        months: [{ month: "2020-02", cumulative: 2 }, march(30), { month: "2020-02", cumulative: 1 }],
      },
      asOf: "2022-12-31",
      params: { problem: "repeated", month: "2020-02" },
      at: ["months[0].month", "months[2].month"],
      also: [
        {
          params: { problem: "outside-year", month: "2023-03", year: 2020 },
          at: ["months[1].month", "year"],
        },
        { params: { problem: "future", month: "2023-03", asOf: "2022-12-31" }, at: ["months[1].month"] },
      ],
    },
  ],
  undetermined: [
    { why: "no months are known", given: { months: undefined }, missing: ["months"] },
    {
      why: "an entry without its month",
      given: { months: [march(30), { cumulative: 5 }] },
      missing: ["months[1].month"],
    },
  ],
});
