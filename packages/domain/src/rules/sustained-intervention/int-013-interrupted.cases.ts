import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { foldCases } from "../cases.js";
import { int013 } from "./int-013-interrupted.js";

const monthly = { frequencyDays: 30 };
const on = (...days: readonly string[]) => days.map((startDate) => ({ startDate }));
const registered = (given: Readonly<Record<string, unknown>>) => ({ entity: "preventive-action", given });
const gap = (from: string, to: string, days: number, toleranceDays = 15) => ({
  from,
  to,
  days,
  frequencyDays: 30,
  toleranceDays,
});

export default foldCases(sustainedIntervention, {
  rule: int013,
  runs: [
    {
      why: "30 days from one to the next, every 30 days",
      records: [{ delivery: monthly, actions: on("2023-03-01", "2023-03-31", "2023-04-30") }],
      violations: [],
    },
    {
      why: "31 days: within the tolerance it warns",
      records: [{ delivery: monthly, actions: on("2023-03-01", "2023-04-01") }],
      violations: [{ record: 0, params: gap("2023-03-01", "2023-04-01", 31), severity: "warning" }],
    },
    {
      why: "45 days: the tolerance's last",
      records: [{ delivery: monthly, actions: on("2023-03-01", "2023-04-15") }],
      violations: [{ record: 0, params: gap("2023-03-01", "2023-04-15", 45), severity: "warning" }],
    },
    {
      why: "46 days: beyond it",
      records: [{ delivery: monthly, actions: on("2023-03-01", "2023-04-16") }],
      violations: [{ record: 0, params: gap("2023-03-01", "2023-04-16", 46) }],
    },
    {
      why: "without tolerance every delay is an error",
      parameters: { frequencyToleranceDays: 0 },
      records: [{ delivery: monthly, actions: on("2023-03-01", "2023-04-01") }],
      violations: [{ record: 0, params: gap("2023-03-01", "2023-04-01", 31, 0) }],
    },
    {
      why: "days count from the end of an action",
      records: [
        {
          delivery: monthly,
          actions: [{ startDate: "2023-03-01", endDate: "2023-03-10" }, { startDate: "2023-04-09" }],
        },
      ],
      violations: [],
    },
    {
      why: "a long action outlasts one that begins after it",
      records: [
        {
          delivery: monthly,
          actions: [
            { startDate: "2023-03-01", endDate: "2023-05-31" },
            { startDate: "2023-03-10" },
            { startDate: "2023-06-15" },
          ],
        },
      ],
      violations: [],
    },
    {
      why: "an end before the start counts as the start",
      records: [
        {
          delivery: monthly,
          actions: [{ startDate: "2023-03-31", endDate: "2023-01-01" }, { startDate: "2023-04-30" }],
        },
      ],
      violations: [],
    },
    {
      why: "the list stands in any order; each gap is a finding",
      records: [{ delivery: monthly, actions: on("2023-06-01", "2023-03-01", "2023-08-01") }],
      violations: [
        { record: 0, params: gap("2023-03-01", "2023-06-01", 92) },
        { record: 0, params: gap("2023-06-01", "2023-08-01", 61) },
      ],
    },
    {
      why: "an action of the register fills the gap",
      before: [registered({ id: "A-1", startDate: "2023-03-30", endDate: "2023-03-30" })],
      records: [{ delivery: monthly, actions: on("2023-03-01", "2023-04-25") }],
      violations: [],
    },
    {
      why: "one of another intervention, or of none, does not",
      before: [
        registered({ startDate: "2023-03-30", interventionId: "INT-02" }),
        registered({ startDate: "2023-03-30", interventionId: undefined }),
      ],
      records: [{ delivery: monthly, actions: on("2023-03-01", "2023-05-01") }],
      violations: [{ record: 2, params: gap("2023-03-01", "2023-05-01", 61) }],
    },
    {
      why: "the register's actions alone",
      before: [
        registered({ startDate: "2023-05-01", endDate: undefined }),
        registered({ startDate: "2023-03-01", endDate: "2023-03-02" }),
      ],
      records: [{ delivery: monthly, actions: undefined }],
      violations: [{ record: 2, params: gap("2023-03-02", "2023-05-01", 60) }],
    },
    {
      why: "an action in both counts once, as the register has it",
      before: [registered({ id: "P-02", startDate: "2023-03-03", endDate: "2023-03-03" })],
      records: [
        {
          delivery: monthly,
          actions: [
            { id: "P-01", startDate: "2023-03-01" },
            { id: "P-02", startDate: "2023-03-30" },
            { id: "P-03", startDate: "2023-04-29" },
          ],
        },
      ],
      violations: [{ record: 1, params: gap("2023-03-03", "2023-04-29", 57) }],
    },
    {
      why: "without a frequency, or every zero days, nothing is judged",
      records: [
        { delivery: undefined, actions: on("2023-03-01", "2024-03-01") },
        { delivery: {}, actions: on("2023-03-01", "2024-03-01") },
        { delivery: { frequencyDays: 0 }, actions: on("2023-03-01", "2024-03-01") },
      ],
      violations: [],
    },
    {
      why: "one action has nothing before it",
      records: [{ delivery: monthly, actions: on("2024-03-01") }],
      violations: [],
    },
    {
      why: "an action without its date is passed over",
      records: [
        {
          delivery: monthly,
          actions: [{ id: "P-01" }, { startDate: "2023-03-01" }, { startDate: "2023-03-20" }],
        },
      ],
      violations: [],
    },
    {
      why: "each plan has its own actions and its own frequency",
      records: [
        { id: "INT-01", delivery: monthly, actions: on("2023-03-01", "2023-03-20") },
        { id: "INT-02", delivery: { frequencyDays: 10 }, actions: on("2023-03-01", "2023-03-20") },
      ],
      violations: [
        {
          record: 1,
          params: { from: "2023-03-01", to: "2023-03-20", days: 19, frequencyDays: 10, toleranceDays: 15 },
          severity: "warning",
        },
      ],
    },
    {
      why: "a plan without its id has the actions of its list alone",
      before: [registered({ startDate: "2023-03-01" })],
      records: [{ id: undefined, delivery: monthly, actions: on("2023-06-01") }],
      violations: [],
    },
    {
      why: "a plan that began before the norm is not asked, nor do actions before it count",
      before: [registered({ startDate: "2022-10-01", interventionId: "INT-02" })],
      records: [
        { id: "INT-01", startDate: "2022-01-01", delivery: monthly, actions: on("2022-02-01", "2022-06-01") },
        { id: "INT-02", delivery: monthly, actions: on("2023-01-15") },
      ],
      violations: [],
    },
  ],
});
