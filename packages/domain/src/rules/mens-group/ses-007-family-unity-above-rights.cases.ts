import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { ses007 } from "./ses-007-family-unity-above-rights.js";

const date = "2023-05-02";
const code = "family-unity-above-rights";

export default recordCases(mensGroup, {
  rule: ses007,
  satisfied: [
    { why: "none was observed", given: { sessions: [{ date, conduct: [] }] } },
    {
      why: "the four kinds to be avoided are SES-002's",
      given: { sessions: [{ date, conduct: [{ code: "blaming-women", corrected: false }] }] },
    },
    {
      why: "before the directive",
      given: { sessions: [{ date: "2016-07-26", conduct: [{ code, corrected: false }] }] },
    },
  ],
  violated: [
    {
      why: "let stand",
      given: { sessions: [{ date, conduct: [{ code, corrected: false }] }] },
      params: { session: 1, conduct: [code], corrected: "no" },
      at: ["sessions[0].conduct[0].corrected"],
    },
    {
      why: "corrected it is a warning; each session is a finding",
      given: {
        sessions: [
          {
            date,
            conduct: [
              { code: "blaming-women", corrected: true },
              { code, corrected: true },
            ],
          },
          { date, conduct: [{ code, corrected: false }] },
        ],
      },
      params: { session: 1, conduct: [code], corrected: "yes" },
      at: ["sessions[0].conduct[1].code"],
      severity: "warning",
      also: [
        {
          params: { session: 2, conduct: [code], corrected: "no" },
          at: ["sessions[1].conduct[0].corrected"],
        },
      ],
    },
  ],
  undetermined: [
    { why: "sessions unknown", given: { sessions: undefined }, missing: ["sessions"] },
    { why: "conduct unknown", given: { sessions: [{ date }] }, missing: ["sessions[0].conduct"] },
    {
      why: "whether it was corrected is unknown",
      given: { sessions: [{ date, conduct: [{ code }] }] },
      missing: ["sessions[0].conduct[0].corrected"],
    },
  ],
});
