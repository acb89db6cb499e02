import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { grp006 } from "./grp-006-participant-not-registered.js";

export default recordCases(mensGroup, {
  rule: grp006,
  satisfied: [
    { why: "all registered", given: { participants: [{ id: "P-1", status: "active", registered: true }] } },
    {
      why: "not registered, and no longer active",
      given: { participants: [{ id: "P-1", status: "excluded", registered: false }] },
    },
    { why: "nobody yet", given: { participants: [] } },
  ],
  violated: [
    {
      why: "each active man without a form is a finding",
      given: {
        participants: [
          { id: "P-1", status: "active", registered: true },
          { id: "P-2", status: "active", registered: false },
          { id: "P-3", status: "referred", registered: false },
          { id: "P-4", status: "active", registered: false },
        ],
      },
      params: { participant: 2 },
      at: ["participants[1].registered"],
      expected: "Sí",
      also: [{ params: { participant: 4 }, at: ["participants[3].registered"] }],
    },
    {
      why: "one without a form decides, though another is given by his id alone",
      given: { participants: [{ id: "P-1" }, { id: "P-2", status: "active", registered: false }] },
      params: { participant: 2 },
      at: ["participants[1].registered"],
    },
  ],
  undetermined: [
    { why: "not known", given: { participants: undefined }, missing: ["participants"] },
    {
      why: "given by his id alone",
      given: { participants: [{ id: "P-1" }] },
      missing: ["participants[0].registered", "participants[0].status"],
    },
    {
      why: "not registered, status unknown",
      given: { participants: [{ id: "P-1", registered: false }] },
      missing: ["participants[0].status"],
    },
  ],
});
