import { referral } from "../../records/referral.js";
import { recordCases } from "../cases.js";
import { ref009 } from "./ref-009-sentenced-not-referred-to-cai.js";

export default recordCases(referral, {
  rule: ref009,
  satisfied: [
    {
      why: "sentenced, to the CAI",
      given: { nexus: "external", from: "mens-group", to: "cai", reason: "sentenced" },
    },
    { why: "another reason", given: { reason: "violence", to: "cem" } },
    { why: "to the CAI, reason unknown", given: { to: "cai", reason: undefined } },
  ],
  violated: [
    {
      why: "a sentenced man was sent to an intervention",
      given: { from: "external-service", to: "intervention", reason: "sentenced" },
      params: { to: "intervention" },
      at: ["to"],
      expected: "Centro de Atención Institucional (CAI)",
    },
    {
      why: "a men's group sent him to the CEM",
      given: { from: "mens-group", to: "cem", reason: "sentenced" },
      params: { to: "cem" },
      at: ["to"],
    },
    {
      why: "the Directive held before the Lineamientos",
      given: {
        from: "mens-group",
        to: "cem",
        reason: "sentenced",
        detectedOn: "2018-03-15",
        referredOn: "2018-03-16",
      },
      params: { to: "cem" },
      at: ["to"],
    },
  ],
  undetermined: [
    { why: "sentenced, destination unknown", given: { to: undefined, reason: "sentenced" }, missing: ["to"] },
    { why: "not to the CAI, reason unknown", given: { reason: undefined }, missing: ["reason"] },
  ],
});
