import { referral } from "../../records/referral.js";
import { recordCases } from "../cases.js";
import { ref006 } from "./ref-006-chat-100-violence-not-referred-to-cem.js";

export default recordCases(referral, {
  rule: ref006,
  satisfied: [
    { why: "from Chat 100 to the CEM", given: { nexus: "chat100-to-cem", from: "chat-100" } },
    { why: "from elsewhere other rules hold", given: { to: "linea-100" } },
    {
      why: "who joins an intervention has another rule",
      given: { from: "chat-100", to: "intervention", reason: "benefit" },
    },
  ],
  violated: [
    {
      why: "a person affected by violence was sent to an intervention",
      given: { nexus: "chat100-to-cem", from: "chat-100", to: "intervention", reason: "violence" },
      params: { to: "intervention" },
      at: ["to"],
      expected: "Centro Emergencia Mujer (CEM)",
    },
    {
      why: "or to Línea 100",
      given: { from: "chat-100", to: "linea-100", reason: "violence" },
      params: { to: "linea-100" },
      at: ["to"],
    },
  ],
  undetermined: [
    {
      why: "reason unknown",
      given: { from: "chat-100", to: "intervention", reason: undefined },
      missing: ["reason"],
    },
    { why: "destination unknown", given: { from: "chat-100", to: undefined }, missing: ["to"] },
    { why: "origin unknown", given: { from: undefined, to: "linea-100" }, missing: ["from"] },
  ],
});
