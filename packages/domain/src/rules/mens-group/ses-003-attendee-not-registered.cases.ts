import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { ses003 } from "./ses-003-attendee-not-registered.js";

const date = "2023-05-02";
const registered = [
  { id: "P-1", registered: true },
  { id: "P-2", registered: true },
];

export default recordCases(mensGroup, {
  rule: ses003,
  satisfied: [
    {
      why: "all who attended are registered",
      given: { participants: registered, sessions: [{ date, attendees: ["P-1", "P-2"] }] },
    },
    { why: "fewer attended", given: { participants: registered, sessions: [{ date, attendees: ["P-2"] }] } },
    { why: "nobody attended", given: { participants: undefined, sessions: [{ date, attendees: [] }] } },
    {
      why: "of the same man, one entry says that he is registered",
      given: { participants: [{ id: "P-1" }, ...registered], sessions: [{ date, attendees: ["P-1"] }] },
    },
    {
      why: "before the directive",
      given: { participants: [], sessions: [{ date: "2016-07-26", attendees: ["P-1"] }] },
    },
  ],
  violated: [
    {
      why: "more attended than are registered",
      given: { participants: registered, sessions: [{ date, attendees: ["P-1", "P-2", "P-3"] }] },
      params: { session: 1, attendees: 3, notRegistered: 1 },
      at: ["sessions[0].attendees", "participants"],
    },
    {
      why: "as many attended as are registered, but one is another man",
      given: { participants: registered, sessions: [{ date, attendees: ["P-1", "P-3"] }] },
      params: { session: 1, attendees: 2, notRegistered: 1 },
      at: ["sessions[0].attendees", "participants"],
    },
    {
      why: "one is in the list without a form",
      given: {
        participants: [...registered, { id: "P-3", registered: false }],
        sessions: [{ date, attendees: ["P-1", "P-3"] }],
      },
      params: { session: 1, attendees: 2, notRegistered: 1 },
      at: ["sessions[0].attendees", "participants"],
    },
    {
      why: "the group has no participants; each session is a finding, and nobody counts twice",
      given: {
        participants: [],
        sessions: [
          { date, attendees: ["P-1", "P-1"] },
          { date, attendees: [] },
          { date, attendees: ["P-1", "P-2"] },
        ],
      },
      params: { session: 1, attendees: 1, notRegistered: 1 },
      at: ["sessions[0].attendees", "participants"],
      also: [
        {
          params: { session: 3, attendees: 2, notRegistered: 2 },
          at: ["sessions[2].attendees", "participants"],
        },
      ],
    },
  ],
  undetermined: [
    { why: "sessions unknown", given: { sessions: undefined }, missing: ["sessions"] },
    { why: "attendees unknown", given: { sessions: [{ date }] }, missing: ["sessions[0].attendees"] },
    {
      why: "participants unknown",
      given: { participants: undefined, sessions: [{ date, attendees: ["P-1"] }] },
      missing: ["participants"],
    },
    {
      why: "one who attended is given by his id alone",
      given: {
        participants: [...registered, { id: "P-3" }],
        sessions: [{ date, attendees: ["P-1", "P-3"] }],
      },
      missing: ["participants[2].registered"],
    },
  ],
});
