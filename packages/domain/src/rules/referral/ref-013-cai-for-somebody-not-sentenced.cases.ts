import { referral } from "../../records/referral.js";
import { recordCases } from "../cases.js";
import { ref013 } from "./ref-013-cai-for-somebody-not-sentenced.js";

export default recordCases(referral, {
  rule: ref013,
  satisfied: [
    { why: "the CAI takes a sentenced man", given: { from: "mens-group", to: "cai", reason: "sentenced" } },
    { why: "other destinations are not asked", given: {} },
  ],
  violated: [
    {
      why: "to the CAI as a benefit",
      given: { from: "mens-group", to: "cai", reason: "benefit" },
      params: { reason: "benefit" },
      at: ["reason"],
      expected: "Agresor sentenciado",
    },
  ],
  undetermined: [
    { why: "to the CAI, reason unknown", given: { to: "cai", reason: undefined }, missing: ["reason"] },
    { why: "destination unknown", given: { to: undefined }, missing: ["to"] },
  ],
});
