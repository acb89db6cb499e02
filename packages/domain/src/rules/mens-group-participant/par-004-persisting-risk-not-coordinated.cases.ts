import { mensGroupParticipant } from "../../records/mens-group-participant.js";
import { recordCases } from "../cases.js";
import { par004 } from "./par-004-persisting-risk-not-coordinated.js";

export default recordCases(mensGroupParticipant, {
  rule: par004,
  satisfied: [
    { why: "no risk persists", given: { riskPersists: false, coordinated: false, exclusion: undefined } },
    { why: "a risk persists, coordinated", given: { riskPersists: true, coordinated: true } },
    {
      why: "risk and coordination of the exclusion",
      given: {
        riskPersists: undefined,
        coordinated: undefined,
        exclusion: { riskPersists: true, coordinated: true },
      },
    },
    {
      why: "coordination counts wherever it is written",
      given: { riskPersists: true, coordinated: false, exclusion: { coordinated: true } },
    },
    {
      why: "coordinated: the risk need not be known",
      given: { riskPersists: undefined, coordinated: true },
    },
  ],
  violated: [
    {
      why: "a risk persists in one who is active",
      given: { status: "active", riskPersists: true, coordinated: false },
      params: {},
      at: ["coordinated"],
      expected: "Sí",
    },
    {
      why: "a risk persists in one who was excluded",
      given: {
        status: "excluded",
        riskPersists: undefined,
        coordinated: undefined,
        exclusion: { riskPersists: true, coordinated: false },
      },
      params: {},
      at: ["exclusion.coordinated"],
      expected: "Sí",
    },
    {
      why: "one place says risk, the other none: a risk that somebody saw counts",
      given: { riskPersists: false, coordinated: false, exclusion: { riskPersists: true } },
      params: {},
      at: ["coordinated"],
    },
    {
      why: "risk in one place, the missing coordination in the other",
      given: { riskPersists: true, coordinated: undefined, exclusion: { coordinated: false } },
      params: {},
      at: ["exclusion.coordinated"],
    },
  ],
  undetermined: [
    {
      why: "a risk persists, coordination unknown",
      given: { riskPersists: true, coordinated: undefined, exclusion: undefined },
      missing: ["coordinated"],
    },
    {
      why: "not coordinated, risk unknown",
      given: { riskPersists: undefined, coordinated: false, exclusion: undefined },
      missing: ["riskPersists"],
    },
    {
      why: "neither is known",
      given: { riskPersists: undefined, coordinated: undefined, exclusion: {} },
      missing: ["riskPersists", "coordinated"],
    },
  ],
});
