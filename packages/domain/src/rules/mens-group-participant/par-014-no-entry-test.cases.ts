import { mensGroupParticipant } from "../../records/mens-group-participant.js";
import { recordCases } from "../cases.js";
import { par014 } from "./par-014-no-entry-test.js";

export default recordCases(mensGroupParticipant, {
  rule: par014,
  satisfied: [
    { why: "he took it", given: { entryTest: true, status: "active" } },
    { why: "he is no longer in the group", given: { entryTest: false, status: "referred" } },
  ],
  violated: [
    {
      why: "active, and he took none",
      given: { entryTest: false, status: "active" },
      params: {},
      at: ["entryTest"],
      expected: "Sí",
    },
  ],
  undetermined: [
    {
      why: "active, test unknown",
      given: { entryTest: undefined, status: "active" },
      missing: ["entryTest"],
    },
    { why: "no test, status unknown", given: { entryTest: false, status: undefined }, missing: ["status"] },
  ],
});
