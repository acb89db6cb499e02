import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { ses005 } from "./ses-005-attended-under-influence-or-armed.js";

const date = "2023-05-02";
const nobody = { attendedUnderInfluence: [], attendedArmed: [] };

export default recordCases(mensGroup, {
  rule: ses005,
  satisfied: [
    { why: "nobody", given: { sessions: [{ date, ...nobody }] } },
    {
      why: "before the directive",
      given: { sessions: [{ ...nobody, date: "2016-07-26", attendedArmed: ["P-1"] }] },
    },
  ],
  violated: [
    {
      why: "one under the influence",
      given: { sessions: [{ ...nobody, date, attendedUnderInfluence: ["P-1"] }] },
      params: { session: 1, people: 1, grounds: ["under-the-influence"] },
      at: ["sessions[0].attendedUnderInfluence"],
    },
    {
      why: "one armed decides, though the other list is unknown",
      given: { sessions: [{ date, attendedArmed: ["P-1"] }] },
      params: { session: 1, people: 1, grounds: ["armed"] },
      at: ["sessions[0].attendedArmed"],
    },
    {
      why: "one who is both counts once; each session is a finding",
      given: {
        sessions: [
          { ...nobody, date },
          { date, attendedUnderInfluence: ["P-1", "P-2"], attendedArmed: ["P-1"] },
          { ...nobody, date, attendedArmed: ["P-3"] },
        ],
      },
      params: { session: 2, people: 2, grounds: ["under-the-influence", "armed"] },
      at: ["sessions[1].attendedUnderInfluence", "sessions[1].attendedArmed"],
      also: [{ params: { session: 3, people: 1, grounds: ["armed"] }, at: ["sessions[2].attendedArmed"] }],
    },
  ],
  undetermined: [
    { why: "sessions unknown", given: { sessions: undefined }, missing: ["sessions"] },
    {
      why: "nobody armed, the other list unknown",
      given: { sessions: [{ date, attendedArmed: [] }] },
      missing: ["sessions[0].attendedUnderInfluence"],
    },
    {
      why: "neither list is known",
      given: { sessions: [{ date }] },
      missing: ["sessions[0].attendedUnderInfluence", "sessions[0].attendedArmed"],
    },
  ],
});
