import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { ses004 } from "./ses-004-incident-not-coordinated.js";

const date = "2023-05-02";

export default recordCases(mensGroup, {
  rule: ses004,
  satisfied: [
    { why: "no incident", given: { sessions: [{ date, incidents: [] }] } },
    {
      why: "coordinated",
      given: { sessions: [{ date, incidents: [{ kind: "violence", coordinated: true }] }] },
    },
    {
      why: "an incident without violence or risk of it",
      given: { sessions: [{ date, incidents: [{ kind: "other", coordinated: false }] }] },
    },
    {
      why: "coordinated: its kind need not be known",
      given: { sessions: [{ date, incidents: [{ coordinated: true }] }] },
    },
    {
      why: "before the directive",
      given: { sessions: [{ date: "2016-07-26", incidents: [{ kind: "violence", coordinated: false }] }] },
    },
  ],
  violated: [
    ...(
      ["violence", "physical", "psychological", "sexual", "economic-patrimonial", "risk-of-violence"] as const
    ).map((kind) => ({
      why: `not coordinated: ${kind}`,
      given: { sessions: [{ date, incidents: [{ kind, coordinated: false }] }] },
      params: { session: 1, incidents: 1 },
      at: ["sessions[0].incidents[0].coordinated"],
      expected: "Sí",
    })),
    {
      why: "one finding a session counts its incidents",
      given: {
        sessions: [
          { date, incidents: [] },
          {
            date,
            incidents: [
              { kind: "physical", coordinated: false },
              { kind: "other", coordinated: false },
              { kind: "risk-of-violence", coordinated: false },
            ],
          },
          { date, incidents: [{ kind: "sexual", coordinated: false }] },
        ],
      },
      params: { session: 2, incidents: 2 },
      at: ["sessions[1].incidents[0].coordinated", "sessions[1].incidents[2].coordinated"],
      also: [{ params: { session: 3, incidents: 1 }, at: ["sessions[2].incidents[0].coordinated"] }],
    },
  ],
  undetermined: [
    { why: "sessions unknown", given: { sessions: undefined }, missing: ["sessions"] },
    { why: "incidents unknown", given: { sessions: [{ date }] }, missing: ["sessions[0].incidents"] },
    {
      why: "coordination unknown",
      given: { sessions: [{ date, incidents: [{ kind: "violence" }] }] },
      missing: ["sessions[0].incidents[0].coordinated"],
    },
    {
      why: "not coordinated, kind unknown",
      given: { sessions: [{ date, incidents: [{ coordinated: false }] }] },
      missing: ["sessions[0].incidents[0].kind"],
    },
  ],
});
