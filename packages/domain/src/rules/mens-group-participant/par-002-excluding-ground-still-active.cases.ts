import { mensGroupParticipant } from "../../records/mens-group-participant.js";
import { recordCases } from "../cases.js";
import { par002 } from "./par-002-excluding-ground-still-active.js";

export default recordCases(mensGroupParticipant, {
  rule: par002,
  satisfied: [
    { why: "active, no ground holds", given: { status: "active", exclusionGrounds: [] } },
    {
      why: "a ground holds and he was excluded",
      given: { status: "excluded", exclusionGrounds: ["non-cooperation"] },
    },
    {
      why: "referred elsewhere, he is no longer in the group",
      given: { status: "referred", exclusionGrounds: ["substance-abuse"] },
    },
    {
      why: "under the influence and armed exclude from that session, not from the group",
      given: { status: "active", exclusionGrounds: ["under-the-influence", "armed"] },
    },
    { why: "no ground: the status need not be known", given: { status: undefined, exclusionGrounds: [] } },
    {
      why: "no longer active: grounds need not be known",
      given: { status: "excluded", exclusionGrounds: undefined },
    },
  ],
  violated: [
    {
      why: "violence against the group, still active",
      given: { status: "active", exclusionGrounds: ["violence-against-group-or-staff"] },
      params: { grounds: ["violence-against-group-or-staff"] },
      at: ["status", "exclusionGrounds"],
    },
    {
      why: "a homicide attempt (6.7.3), still active",
      given: { status: "active", exclusionGrounds: ["homicide-attempt"] },
      params: { grounds: ["homicide-attempt"] },
      at: ["status", "exclusionGrounds"],
    },
    {
      why: "of several grounds only those that exclude from the group are named",
      given: { status: "active", exclusionGrounds: ["armed", "criminal-history", "psychiatric-condition"] },
      params: { grounds: ["criminal-history", "psychiatric-condition"] },
      at: ["status", "exclusionGrounds"],
    },
    ...(["non-cooperation", "substance-abuse"] as const).map((ground) => ({
      why: `${ground}, still active`,
      given: { status: "active" as const, exclusionGrounds: [ground] },
      params: { grounds: [ground] },
      at: ["status", "exclusionGrounds"],
    })),
  ],
  undetermined: [
    {
      why: "grounds unknown",
      given: { status: "active", exclusionGrounds: undefined },
      missing: ["exclusionGrounds"],
    },
    {
      why: "a ground holds, status unknown",
      given: { status: undefined, exclusionGrounds: ["non-cooperation"] },
      missing: ["status"],
    },
    {
      why: "neither is known",
      given: { status: undefined, exclusionGrounds: undefined },
      missing: ["exclusionGrounds", "status"],
    },
  ],
});
