import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { ses001 } from "./ses-001-fewer-than-two-facilitators-present.js";

const date = "2023-05-02";
const one = { facilitatorsPresent: ["F-01"] };

export default recordCases(mensGroup, {
  rule: ses001,
  satisfied: [
    { why: "two", given: { sessions: [{ date, facilitatorsPresent: ["F-01", "F-02"] }] } },
    { why: "three", given: { sessions: [{ date, facilitatorsPresent: ["F-01", "F-02", "F-03"] }] } },
    { why: "no session", given: { sessions: [] } },
    {
      why: "a session on the day before the directive is passed over",
      given: { sessions: [{ ...one, date: "2016-07-26" }] },
    },
    {
      why: "a session without a date has its group's",
      given: { date: "2016-07-26", sessions: [one] },
    },
    {
      why: "a session without a date has that of the earliest before the group's own",
      given: { date, sessions: [one, { date: "2016-07-26", facilitatorsPresent: [] }] },
    },
    {
      why: "without any date it is judged on the day of the run",
      given: { date: undefined, sessions: [one] },
      asOf: "2016-07-26",
    },
  ],
  violated: [
    {
      why: "one",
      given: { sessions: [{ ...one, date }] },
      params: { session: 1, facilitators: 1 },
      at: ["sessions[0].facilitatorsPresent"],
    },
    {
      why: "nobody",
      given: { sessions: [{ date, facilitatorsPresent: [] }] },
      params: { session: 1, facilitators: 0 },
      at: ["sessions[0].facilitatorsPresent"],
    },
    {
      why: "the same one twice is one",
      given: { sessions: [{ date, facilitatorsPresent: ["F-01", "F-01"] }] },
      params: { session: 1, facilitators: 1 },
      at: ["sessions[0].facilitatorsPresent"],
    },
    {
      why: "a session on the first day of the directive, beside one before it",
      given: {
        sessions: [
          { ...one, date: "2016-07-26" },
          { ...one, date: "2016-07-27" },
        ],
      },
      params: { session: 2, facilitators: 1 },
      at: ["sessions[1].facilitatorsPresent"],
    },
    {
      why: "without any date it is judged on the day of the run, with the directive in force",
      given: { date: undefined, sessions: [one] },
      asOf: "2016-07-27",
      params: { session: 1, facilitators: 1 },
    },
    {
      why: "each faulty session is a finding; what is wrong is said though another is unknown",
      given: { sessions: [{ ...one, date }, { date }, { date, facilitatorsPresent: [] }] },
      params: { session: 1, facilitators: 1 },
      at: ["sessions[0].facilitatorsPresent"],
      also: [{ params: { session: 3, facilitators: 0 }, at: ["sessions[2].facilitatorsPresent"] }],
    },
  ],
  undetermined: [
    { why: "sessions unknown", given: { sessions: undefined }, missing: ["sessions"] },
    {
      why: "who was present is unknown",
      given: { sessions: [{ date, facilitatorsPresent: ["F-01", "F-02"] }, { date }] },
      missing: ["sessions[1].facilitatorsPresent"],
    },
  ],
});
