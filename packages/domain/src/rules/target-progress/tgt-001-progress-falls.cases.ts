import { targetProgress } from "../../records/target-progress.js";
import { recordCases } from "../cases.js";
import { tgt001 } from "./tgt-001-progress-falls.js";

const [january, february, march] = ["2023-01", "2023-02", "2023-03"] as const;

export default recordCases(targetProgress, {
  rule: tgt001,
  satisfied: [
    {
      why: "progress that stands still does not fall",
      given: {
        months: [
          { month: january, cumulative: 10 },
          { month: february, cumulative: 10 },
        ],
      },
    },
    {
      why: "months may stand in any order",
      given: {
        months: [
          { month: march, cumulative: 30 },
          { month: january, cumulative: 10 },
          { month: february, cumulative: 20 },
        ],
      },
    },
    {
      why: "each year's progress starts anew",
      given: {
        months: [
          { month: "2022-12", cumulative: 120 },
          { month: january, cumulative: 10 },
        ],
      },
    },
    {
      why: "months that are not reported yet fall from nothing",
      given: {
        months: [
          { month: january, cumulative: 10 },
          { month: february, scheduled: 20 },
        ],
      },
    },
    { why: "no month at all", given: { months: [] } },
    {
      why: "a month told twice and differently is another rule's finding",
      given: {
        months: [
          { month: january, cumulative: 10 },
          { month: february, cumulative: 5 },
          { month: february, cumulative: 20 },
          { month: march, cumulative: 30 },
        ],
      },
    },
    {
      why: "what always fires fires before the Lineamientos too",
      given: { year: 2020, months: [{ month: "2020-01", cumulative: 10 }] },
    },
  ],
  violated: [
    {
      why: "February is less than January",
      given: {
        months: [
          { month: january, cumulative: 10 },
          { month: february, cumulative: 9 },
        ],
      },
      params: { month: february, cumulative: 9, before: january, previous: 10 },
      at: ["months[1].cumulative", "months[0].cumulative"],
    },
    {
      why: "the order of the list decides nothing, nor does a month without an entry",
      given: {
        months: [
          { month: march, cumulative: 9.5 },
          { month: january, cumulative: 10 },
        ],
      },
      params: { month: march, cumulative: 9.5, before: january, previous: 10 },
      at: ["months[0].cumulative", "months[1].cumulative"],
    },
    {
      why: "each fall is a finding",
      given: {
        months: [
          { month: january, cumulative: 10 },
          { month: february, cumulative: 5 },
          { month: march, cumulative: 4 },
        ],
      },
      params: { month: february, cumulative: 5, before: january, previous: 10 },
      at: ["months[1].cumulative", "months[0].cumulative"],
      also: [
        {
          params: { month: march, cumulative: 4, before: february, previous: 5 },
          at: ["months[2].cumulative", "months[1].cumulative"],
        },
      ],
    },
    {
      why: "a fall across an unreported month is a fall all the same",
      given: {
        months: [{ month: january, cumulative: 10 }, { month: february }, { month: march, cumulative: 8 }],
      },
      params: { month: march, cumulative: 8, before: january, previous: 10 },
      at: ["months[2].cumulative", "months[0].cumulative"],
    },
    {
      why: "before the Lineamientos too: it is arithmetic",
      given: {
        year: 2020,
        months: [
          { month: "2020-01", cumulative: 10 },
          { month: "2020-02", cumulative: 1 },
        ],
      },
      params: { month: "2020-02", cumulative: 1, before: "2020-01", previous: 10 },
      at: ["months[1].cumulative", "months[0].cumulative"],
    },
  ],
  undetermined: [
    { why: "no months are known", given: { months: undefined }, missing: ["months"] },
    {
      why: "an unreported month between two may hide a fall",
      given: {
        months: [
          { month: january, cumulative: 10 },
          { month: february, scheduled: 20 },
          { month: march, cumulative: 30 },
        ],
      },
      missing: ["months[1].cumulative"],
    },
  ],
});
