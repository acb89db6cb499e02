import { statistics } from "../../records/statistics.js";
import { recordCases } from "../cases.js";
import type { ClaimFacts } from "./figures.js";
import { changeClaim, figure, shareClaim } from "./figures-for-cases.js";
import { sta010 } from "./sta-010-claim-cannot-be-checked.js";

const given = (...claims: readonly ClaimFacts[]) => ({
  observations: [figure("a", 1), figure("b", 2)],
  claims,
});

export default recordCases(statistics, {
  rule: sta010,
  satisfied: [
    {
      why: "each kind says what it needs, of figures that are there",
      given: given({ kind: "total", whole: "b", parts: ["a"] }, shareClaim(50, 0), changeClaim(100, 0), {
        kind: "partition",
        shares: ["a", "b"],
      }),
    },
    { why: "no claims", given: given() },
    {
      why: "what a kind does not need may name anything",
      given: given({ ...shareClaim(50, 0), from: "gone" }),
    },
  ],
  violated: [
    {
      why: "a part that is not there",
      given: given({ kind: "total", whole: "b", parts: ["a", "gone-2021"] }),
      params: { kind: "total", lacks: [], unknown: ["gone-2021"] },
      at: ["claims[0].parts"],
    },
    {
      why: "a list of parts that is empty",
      given: given({ kind: "total", whole: "b", parts: [] }),
      params: { kind: "total", lacks: ["parts"], unknown: [] },
      at: ["claims[0].parts"],
    },
    {
      why: "a change says neither number, nor precision, nor unit, and starts from what is not there",
      given: given({ kind: "change", from: "gone", to: "a" }),
      params: { kind: "change", lacks: ["stated", "decimals", "unit"], unknown: ["gone"] },
      at: ["claims[0].from", "claims[0].stated", "claims[0].decimals", "claims[0].unit"],
    },
    {
      why: "each claim is a finding of its own, though another does not say its kind",
      given: given(
        { kind: "partition" },
        { stated: 5 },
        { kind: "share", part: "a", stated: 5, decimals: 0 },
      ),
      params: { kind: "partition", lacks: ["shares"], unknown: [] },
      at: ["claims[0].shares"],
      also: [{ params: { kind: "share", lacks: ["whole"], unknown: [] }, at: ["claims[2].whole"] }],
    },
    {
      why: "an id that might name somebody is not repeated",
      given: given({ kind: "total", whole: "Juana Pérez", parts: ["a"] }),
      params: { kind: "total", lacks: [], unknown: ["•••"] },
      at: ["claims[0].whole"],
    },
  ],
  undetermined: [
    { why: "no list of claims", given: { claims: undefined }, missing: ["claims"] },
    { why: "no list of figures", given: { observations: undefined }, missing: ["observations"] },
    { why: "a claim without its kind", given: given({ stated: 5 }), missing: ["claims[0].kind"] },
  ],
});
