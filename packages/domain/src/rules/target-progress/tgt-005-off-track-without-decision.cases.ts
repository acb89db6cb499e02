import { targetProgress } from "../../records/target-progress.js";
import { recordCases } from "../cases.js";
import { tgt005 } from "./tgt-005-off-track-without-decision.js";

/** Ten a month are due; these are more than a tenth under it in February, March and April. */
const late = [
  { month: "2023-01", cumulative: 10 },
  { month: "2023-02", cumulative: 15 },
  { month: "2023-03", cumulative: 20 },
  { month: "2023-04", cumulative: 25 },
] as const;

export default recordCases(targetProgress, {
  rule: tgt005,
  satisfied: [
    {
      why: "off track for three months, and a decision on the first day of the first of them",
      given: { months: late, decisions: [{ date: "2023-02-01", text: "Más convocatoria" }] },
    },
    {
      why: "a decision after the three months",
      given: { months: late, decisions: [{ date: "2023-05-20" }] },
    },
    {
      why: "one in time is enough, whatever else is recorded",
      given: { months: late, decisions: [{ date: "2022-12-01" }, {}, { date: "2023-03-10" }] },
    },
    { why: "off track in two months only", given: { months: late.slice(0, 3), decisions: [] } },
    { why: "only two months are reported", given: { months: late.slice(1, 3), decisions: [] } },
    {
      why: "the second of the three was on track",
      given: {
        months: [late[1], { month: "2023-03", cumulative: 27 }, { month: "2023-04", cumulative: 28 }],
        decisions: [],
      },
    },
    {
      why: "at risk by a tenth at most is not off track",
      given: {
        months: [
          { month: "2023-02", cumulative: 18 },
          { month: "2023-03", cumulative: 27 },
          { month: "2023-04", cumulative: 36 },
        ],
        decisions: [],
      },
    },
    { why: "on track: decisions need not be known", given: { decisions: undefined } },
    {
      why: "a run may tolerate more",
      given: { months: late, decisions: [] },
      parameters: { alertShare: 50 },
    },
    {
      why: "one month on track decides, though what was due before it is unknown",
      given: {
        months: [late[1], late[2], { month: "2023-04", cumulative: 25, scheduled: 20 }],
        decisions: [],
      },
    },
  ],
  violated: [
    {
      why: "declared that nothing was decided",
      given: { months: late, decisions: [] },
      params: { from: "2023-02", until: "2023-04", cumulative: 25, earlierDecisions: 0 },
      at: ["decisions", "months[3].cumulative"],
    },
    {
      why: "a decision of the day before the three months rests on none of them",
      given: { months: late, decisions: [{ date: "2023-01-31", text: "Más convocatoria" }] },
      params: { from: "2023-02", until: "2023-04", cumulative: 25, earlierDecisions: 1 },
      at: ["decisions", "months[3].cumulative"],
    },
    {
      why: "the last three that are reported, in whatever order and with gaps",
      given: {
        months: [{ month: "2023-08", cumulative: 30 }, late[3], late[0], late[1]],
        decisions: [],
      },
      params: { from: "2023-02", until: "2023-08", cumulative: 30, earlierDecisions: 0 },
      at: ["decisions", "months[0].cumulative"],
    },
  ],
  undetermined: [
    { why: "no months are known", given: { months: undefined }, missing: ["months"] },
    {
      why: "off track, decisions unknown",
      given: { months: late, decisions: undefined },
      missing: ["decisions"],
    },
    {
      why: "off track, and the day of the only decision is unknown",
      given: { months: late, decisions: [{ text: "Más convocatoria" }] },
      missing: ["decisions[0].date"],
    },
    {
      why: "no target and no schedule",
      given: { months: late, target: undefined, decisions: [] },
      missing: ["target"],
    },
    {
      why: "a later month is told twice and differently",
      given: {
        months: [...late, { month: "2023-05", cumulative: 20 }, { month: "2023-05", cumulative: 60 }],
        decisions: [],
      },
      missing: ["months"],
    },
  ],
});
