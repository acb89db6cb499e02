import { referral } from "../../records/referral.js";
import { recordCases } from "../cases.js";
import { ref003 } from "./ref-003-data-not-delivered-to-cem.js";

export default recordCases(referral, {
  rule: ref003,
  satisfied: [
    { why: "the data were delivered", given: { dataDelivered: true } },
    { why: "elsewhere they are not asked for", given: { to: "external-service", dataDelivered: false } },
  ],
  violated: [
    {
      why: "an action sent the case without the data",
      given: { dataDelivered: false },
      params: {},
      at: ["dataDelivered"],
      expected: "Sí",
    },
    {
      why: "the CEM needs them from Chat 100 too",
      given: { from: "chat-100", dataDelivered: false },
      params: {},
      at: ["dataDelivered"],
      expected: "Sí",
    },
  ],
  undetermined: [
    {
      why: "an empty cell is unknown, not no",
      given: { dataDelivered: undefined },
      missing: ["dataDelivered"],
    },
    {
      why: "not delivered, destination unknown",
      given: { dataDelivered: false, to: undefined },
      missing: ["to"],
    },
  ],
});
