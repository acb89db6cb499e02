import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { ses002 } from "./ses-002-prohibited-conduct.js";

const date = "2023-05-02";

export default recordCases(mensGroup, {
  rule: ses002,
  satisfied: [
    { why: "none was observed", given: { sessions: [{ date, conduct: [] }] } },
    {
      why: "family unity above rights is SES-007's",
      given: { sessions: [{ date, conduct: [{ code: "family-unity-above-rights", corrected: false }] }] },
    },
    {
      why: "before the directive",
      given: { sessions: [{ date: "2016-07-26", conduct: [{ code: "blaming-women", corrected: false }] }] },
    },
  ],
  violated: [
    ...(
      [
        "evading-responsibility",
        "blaming-women",
        "concealing-cause-and-effect",
        "reinforcing-sexist-codes",
      ] as const
    ).map((code) => ({
      why: `let stand: ${code}`,
      given: { sessions: [{ date, conduct: [{ code, corrected: false }] }] },
      params: { session: 1, conduct: [code], corrected: "no" },
      at: ["sessions[0].conduct[0].corrected"],
    })),
    {
      why: "corrected it is a warning",
      given: { sessions: [{ date, conduct: [{ code: "blaming-women", corrected: true }] }] },
      params: { session: 1, conduct: ["blaming-women"], corrected: "yes" },
      at: ["sessions[0].conduct[0].code"],
      severity: "warning",
    },
    {
      why: "what was corrected and what was not weigh differently, within and between sessions",
      given: {
        sessions: [
          {
            date,
            conduct: [
              { code: "blaming-women", corrected: true },
              { code: "evading-responsibility", corrected: false },
              { code: "reinforcing-sexist-codes", corrected: false },
            ],
          },
          { date, conduct: [] },
          { date, conduct: [{ code: "blaming-women", corrected: false }] },
        ],
      },
      params: {
        session: 1,
        conduct: ["evading-responsibility", "reinforcing-sexist-codes"],
        corrected: "no",
      },
      at: ["sessions[0].conduct[1].corrected", "sessions[0].conduct[2].corrected"],
      also: [
        {
          params: { session: 1, conduct: ["blaming-women"], corrected: "yes" },
          at: ["sessions[0].conduct[0].code"],
        },
        {
          params: { session: 3, conduct: ["blaming-women"], corrected: "no" },
          at: ["sessions[2].conduct[0].corrected"],
        },
      ],
    },
  ],
  undetermined: [
    { why: "sessions unknown", given: { sessions: undefined }, missing: ["sessions"] },
    { why: "conduct unknown", given: { sessions: [{ date }] }, missing: ["sessions[0].conduct"] },
    {
      why: "whether it was corrected is unknown",
      given: { sessions: [{ date, conduct: [{ code: "blaming-women" }] }] },
      missing: ["sessions[0].conduct[0].corrected"],
    },
    {
      why: "which conduct it was is unknown",
      given: { sessions: [{ date, conduct: [{ corrected: false }] }] },
      missing: ["sessions[0].conduct[0].code"],
    },
  ],
});
