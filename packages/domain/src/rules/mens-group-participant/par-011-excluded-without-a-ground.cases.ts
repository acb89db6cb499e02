import { mensGroupParticipant } from "../../records/mens-group-participant.js";
import { recordCases } from "../cases.js";
import { par011 } from "./par-011-excluded-without-a-ground.js";

export default recordCases(mensGroupParticipant, {
  rule: par011,
  satisfied: [
    { why: "excluded on a ground", given: { status: "excluded", exclusionGrounds: ["non-cooperation"] } },
    { why: "not excluded", given: { status: "active", exclusionGrounds: [] } },
    { why: "a referral is no exclusion", given: { status: "referred", exclusionGrounds: [] } },
    {
      why: "a ground holds: the status need not be known",
      given: { status: undefined, exclusionGrounds: ["armed"] },
    },
  ],
  violated: [
    {
      why: "excluded, and the record declares that no ground holds",
      given: { status: "excluded", exclusionGrounds: [] },
      params: {},
      at: ["exclusionGrounds"],
    },
  ],
  undetermined: [
    {
      why: "excluded, grounds unknown",
      given: { status: "excluded", exclusionGrounds: undefined },
      missing: ["exclusionGrounds"],
    },
    {
      why: "no ground, status unknown",
      given: { status: undefined, exclusionGrounds: [] },
      missing: ["status"],
    },
    {
      why: "neither is known",
      given: { status: undefined, exclusionGrounds: undefined },
      missing: ["status", "exclusionGrounds"],
    },
  ],
});
