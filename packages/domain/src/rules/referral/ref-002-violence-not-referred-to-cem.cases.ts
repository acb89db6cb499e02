import { referral } from "../../records/referral.js";
import { recordCases } from "../cases.js";
import { ref002 } from "./ref-002-violence-not-referred-to-cem.js";

export default recordCases(referral, {
  rule: ref002,
  satisfied: [
    { why: "violence goes to the CEM", given: {} },
    { why: "another reason may go elsewhere", given: { reason: "benefit", to: "intervention" } },
    { why: "what the CEM itself does is not asked here", given: { from: "cem", to: "external-service" } },
    { why: "to the CEM, whatever the reason", given: { reason: undefined } },
    { why: "Chat 100 has a rule of its own", given: { from: "chat-100", to: "intervention" } },
  ],
  violated: [
    {
      why: "an action sends violence to an external service",
      given: { to: "external-service" },
      params: { from: "preventive-action", to: "external-service" },
      at: ["to"],
      expected: "Centro Emergencia Mujer (CEM)",
    },
    {
      why: "so does a men's group",
      given: { from: "mens-group", to: "cai" },
      params: { from: "mens-group", to: "cai" },
      at: ["to"],
    },
    {
      why: "an intervention sends it to another intervention",
      given: { from: "intervention", to: "intervention" },
      params: { from: "intervention", to: "intervention" },
      at: ["to"],
    },
    {
      why: "to Línea 100 alone it is a warning",
      given: { to: "linea-100" },
      params: { from: "preventive-action", to: "linea-100" },
      at: ["to"],
      severity: "warning",
    },
  ],
  undetermined: [
    { why: "not to the CEM, reason unknown", given: { to: "sau", reason: undefined }, missing: ["reason"] },
    { why: "violence, destination unknown", given: { to: undefined }, missing: ["to"] },
    { why: "violence, origin unknown", given: { from: undefined, to: "sau" }, missing: ["from"] },
  ],
});
