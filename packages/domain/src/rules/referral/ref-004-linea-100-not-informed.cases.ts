import { referral } from "../../records/referral.js";
import { recordCases } from "../cases.js";
import { ref004 } from "./ref-004-linea-100-not-informed.js";

export default recordCases(referral, {
  rule: ref004,
  satisfied: [
    { why: "the line was made known", given: { informedLinea100: true } },
    { why: "to another service it is not asked", given: { to: "external-service", informedLinea100: false } },
    { why: "nor of a men's group", given: { from: "mens-group", informedLinea100: false } },
    { why: "nor of Chat 100", given: { from: "chat-100", informedLinea100: false } },
  ],
  violated: [
    {
      why: "from an action to the CEM without a word of the line",
      given: { informedLinea100: false },
      params: {},
      at: ["informedLinea100"],
      expected: "Sí",
    },
    {
      why: "the same from an intervention",
      given: { from: "intervention", informedLinea100: false },
      params: {},
      at: ["informedLinea100"],
      expected: "Sí",
    },
  ],
  undetermined: [
    {
      why: "an empty cell is unknown, not no",
      given: { informedLinea100: undefined },
      missing: ["informedLinea100"],
    },
    {
      why: "not informed, origin unknown",
      given: { informedLinea100: false, from: undefined },
      missing: ["from"],
    },
    {
      why: "not informed, destination unknown",
      given: { informedLinea100: false, to: undefined },
      missing: ["to"],
    },
  ],
});
