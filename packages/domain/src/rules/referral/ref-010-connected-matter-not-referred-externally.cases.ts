import { referral } from "../../records/referral.js";
import { recordCases } from "../cases.js";
import { ref010 } from "./ref-010-connected-matter-not-referred-externally.js";

export default recordCases(referral, {
  rule: ref010,
  satisfied: [
    {
      why: "a connected matter goes outside",
      given: { nexus: "external", to: "external-service", reason: "connected-matter", matter: "alimony" },
    },
    { why: "violence is not asked here", given: {} },
    {
      why: "what the CEM does is not asked here",
      given: { from: "cem", to: "cai", reason: "connected-matter" },
    },
  ],
  violated: [
    {
      why: "an action sent a connected matter to the CEM",
      given: { reason: "connected-matter", matter: "custody" },
      params: { to: "cem" },
      at: ["to"],
      expected: "Servicio externo",
    },
    {
      why: "an intervention sent it to another intervention",
      given: { from: "intervention", to: "intervention", reason: "connected-matter" },
      params: { to: "intervention" },
      at: ["to"],
    },
  ],
  undetermined: [
    { why: "reason unknown", given: { reason: undefined }, missing: ["reason"] },
    { why: "destination unknown", given: { to: undefined, reason: "connected-matter" }, missing: ["to"] },
    { why: "origin unknown", given: { from: undefined, reason: "connected-matter" }, missing: ["from"] },
  ],
});
