import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { grp007 } from "./grp-007-participant-without-entry-test.js";

export default recordCases(mensGroup, {
  rule: grp007,
  satisfied: [
    { why: "all took it", given: { participants: [{ id: "P-1", status: "active", entryTest: true }] } },
    {
      why: "he took none, and is no longer active",
      given: { participants: [{ id: "P-1", status: "referred", entryTest: false }] },
    },
  ],
  violated: [
    {
      why: "an active man took none",
      given: { participants: [{ id: "P-1", status: "active", entryTest: false }] },
      params: { participant: 1 },
      at: ["participants[0].entryTest"],
      expected: "Sí",
    },
  ],
  undetermined: [
    { why: "not known", given: { participants: undefined }, missing: ["participants"] },
    {
      why: "given by his id alone",
      given: { participants: [{ id: "P-1" }] },
      missing: ["participants[0].entryTest", "participants[0].status"],
    },
    {
      why: "active, test unknown",
      given: { participants: [{ id: "P-1", status: "active" }] },
      missing: ["participants[0].entryTest"],
    },
  ],
});
