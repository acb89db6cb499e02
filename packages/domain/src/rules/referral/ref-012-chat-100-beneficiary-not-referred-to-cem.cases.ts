import { referral } from "../../records/referral.js";
import { recordCases } from "../cases.js";
import { ref012 } from "./ref-012-chat-100-beneficiary-not-referred-to-cem.js";

export default recordCases(referral, {
  rule: ref012,
  satisfied: [
    { why: "through the CEM", given: { nexus: "chat100-to-cem", from: "chat-100", reason: "benefit" } },
    {
      why: "violence has a rule of its own",
      given: { from: "chat-100", to: "intervention", reason: "violence" },
    },
    { why: "from an action nobody passes through the CEM", given: { to: "intervention", reason: "benefit" } },
  ],
  violated: [
    {
      why: "straight to an intervention",
      given: { nexus: "chat100-to-cem", from: "chat-100", to: "intervention", reason: "benefit" },
      params: { to: "intervention" },
      at: ["to"],
      expected: "Centro Emergencia Mujer (CEM)",
    },
  ],
  undetermined: [
    {
      why: "reason unknown",
      given: { from: "chat-100", to: "intervention", reason: undefined },
      missing: ["reason"],
    },
    {
      why: "destination unknown",
      given: { from: "chat-100", to: undefined, reason: "benefit" },
      missing: ["to"],
    },
    {
      why: "origin unknown",
      given: { from: undefined, to: "intervention", reason: "benefit" },
      missing: ["from"],
    },
  ],
});
