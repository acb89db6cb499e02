import { mensGroupParticipant } from "../../records/mens-group-participant.js";
import { recordCases } from "../cases.js";
import { par013 } from "./par-013-no-registration-form.js";

export default recordCases(mensGroupParticipant, {
  rule: par013,
  satisfied: [
    { why: "registered", given: { registered: true, status: "active" } },
    { why: "registered: the status need not be known", given: { registered: true, status: undefined } },
    { why: "he is no longer in the group", given: { registered: false, status: "excluded" } },
  ],
  violated: [
    {
      why: "active and not registered",
      given: { registered: false, status: "active" },
      params: {},
      at: ["registered"],
      expected: "Sí",
    },
  ],
  undetermined: [
    {
      why: "active, registration unknown",
      given: { registered: undefined, status: "active" },
      missing: ["registered"],
    },
    {
      why: "not registered, status unknown",
      given: { registered: false, status: undefined },
      missing: ["status"],
    },
    {
      why: "neither is known",
      given: { registered: undefined, status: undefined },
      missing: ["registered", "status"],
    },
  ],
});
