import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { ses008 } from "./ses-008-facilitator-not-of-the-team.js";

const date = "2023-05-02";
const facilitators = [{ id: "F-01" }, { id: "F-02" }];

export default recordCases(mensGroup, {
  rule: ses008,
  satisfied: [
    {
      why: "all who were present are of the team",
      given: { facilitators, sessions: [{ date, facilitatorsPresent: ["F-02", "F-01"] }] },
    },
    {
      why: "nobody was present: that is SES-001",
      given: { facilitators: undefined, sessions: [{ date, facilitatorsPresent: [] }] },
    },
    {
      why: "before the directive",
      given: { facilitators, sessions: [{ date: "2016-07-26", facilitatorsPresent: ["F-03"] }] },
    },
  ],
  violated: [
    {
      why: "one is not of the team",
      given: {
        facilitators,
        sessions: [
          { date, facilitatorsPresent: ["F-01", "F-02"] },
          { date, facilitatorsPresent: ["F-01", "F-03"] },
        ],
      },
      params: { session: 2, strangers: 1 },
      at: ["sessions[1].facilitatorsPresent", "facilitators"],
    },
    {
      why: "the team is empty",
      given: { facilitators: [], sessions: [{ date, facilitatorsPresent: ["F-01", "F-02"] }] },
      params: { session: 1, strangers: 2 },
      at: ["sessions[0].facilitatorsPresent", "facilitators"],
    },
  ],
  undetermined: [
    { why: "sessions unknown", given: { sessions: undefined }, missing: ["sessions"] },
    {
      why: "who was present is unknown",
      given: { facilitators, sessions: [{ date }] },
      missing: ["sessions[0].facilitatorsPresent"],
    },
    {
      why: "the team is unknown",
      given: { facilitators: undefined, sessions: [{ date, facilitatorsPresent: ["F-01"] }] },
      missing: ["facilitators"],
    },
    {
      why: "one of the team has no id",
      given: {
        facilitators: [{ id: "F-01" }, {}],
        sessions: [{ date, facilitatorsPresent: ["F-01", "F-02"] }],
      },
      missing: ["facilitators[1].id"],
    },
  ],
});
