import { mensGroupParticipant } from "../../records/mens-group-participant.js";
import { recordCases } from "../cases.js";
import { par006 } from "./par-006-replaces-a-sanction.js";

export default recordCases(mensGroupParticipant, {
  rule: par006,
  satisfied: [{ why: "it replaces none", given: { replacesSanction: false } }],
  violated: [
    {
      why: "it is recorded as replacing one",
      given: { replacesSanction: true },
      params: {},
      at: ["replacesSanction"],
      expected: "No",
    },
  ],
  undetermined: [
    { why: "nothing is said of it", given: { replacesSanction: undefined }, missing: ["replacesSanction"] },
  ],
});
