import { mensGroupParticipant } from "../../records/mens-group-participant.js";
import { recordCases } from "../cases.js";
import { par003 } from "./par-003-exclusion-not-explained.js";

const done = { explained: true, supportInformed: true };

export default recordCases(mensGroupParticipant, {
  rule: par003,
  satisfied: [
    {
      why: "excluded, with reasons and support",
      given: { status: "excluded", exclusionGrounds: ["criminal-history"], exclusion: done },
    },
    {
      why: "he was not excluded",
      given: { status: "active", exclusionGrounds: [], exclusion: { explained: false } },
    },
    {
      why: "told all: whether he was excluded need not be known",
      given: { status: undefined, exclusionGrounds: undefined, exclusion: done },
    },
  ],
  violated: [
    {
      why: "the reasons were not explained",
      given: { status: "excluded", exclusion: { ...done, explained: false } },
      params: { lacks: "reasons" },
      at: ["exclusion.explained"],
      expected: "Sí",
    },
    {
      why: "he was not told where to find support: the norm asks to try",
      given: { status: "excluded", exclusion: { ...done, supportInformed: false } },
      params: { lacks: "support" },
      at: ["exclusion.supportInformed"],
      expected: "Sí",
      severity: "warning",
    },
    {
      why: "neither, on a ground of 6.7.1",
      given: {
        status: "excluded",
        exclusionGrounds: ["non-cooperation"],
        exclusion: { explained: false, supportInformed: false },
      },
      params: { lacks: "reasons" },
      at: ["exclusion.explained"],
      also: [{ params: { lacks: "support" }, at: ["exclusion.supportInformed"] }],
    },
    {
      why: "armed, he was excluded from a session while active in the group",
      given: { status: "active", exclusionGrounds: ["armed"], exclusion: { ...done, explained: false } },
      params: { lacks: "reasons" },
      at: ["exclusion.explained"],
    },
    {
      why: "what is wrong is said though the rest is unknown",
      given: { status: "excluded", exclusion: { explained: false } },
      params: { lacks: "reasons" },
      at: ["exclusion.explained"],
    },
  ],
  undetermined: [
    {
      why: "excluded, and nothing is said of how",
      given: { status: "excluded", exclusion: undefined },
      missing: ["exclusion"],
    },
    {
      why: "reasons explained, support unknown",
      given: { status: "excluded", exclusion: { explained: true } },
      missing: ["exclusion.supportInformed"],
    },
    {
      why: "support told, reasons unknown",
      given: { status: "excluded", exclusion: { supportInformed: true } },
      missing: ["exclusion.explained"],
    },
    {
      why: "not explained, but whether he was excluded is unknown",
      given: { status: undefined, exclusionGrounds: [], exclusion: { explained: false } },
      missing: ["status"],
    },
    {
      why: "active in the group; whether a session excluded him is unknown",
      given: { status: "active", exclusionGrounds: undefined, exclusion: { explained: false } },
      missing: ["exclusionGrounds"],
    },
  ],
});
