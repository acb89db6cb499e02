import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { ses006 } from "./ses-006-session-not-in-group.js";

const date = "2023-05-02";

export default recordCases(mensGroup, {
  rule: ses006,
  satisfied: [
    { why: "in group", given: { sessions: [{ date, modality: "group" }] } },
    { why: "before the directive", given: { sessions: [{ date: "2016-07-26", modality: "individual" }] } },
  ],
  violated: [
    {
      why: "individual, each session a finding",
      given: {
        sessions: [
          { date, modality: "group" },
          { date, modality: "individual" },
          { date, modality: "individual" },
        ],
      },
      params: { session: 2 },
      at: ["sessions[1].modality"],
      expected: "Grupal",
      also: [{ params: { session: 3 }, at: ["sessions[2].modality"] }],
    },
  ],
  undetermined: [
    { why: "sessions unknown", given: { sessions: undefined }, missing: ["sessions"] },
    { why: "modality unknown", given: { sessions: [{ date }] }, missing: ["sessions[0].modality"] },
  ],
});
