import { statistics } from "../../records/statistics.js";
import { recordCases } from "../cases.js";
import { percentage } from "./figures-for-cases.js";
import { sta007 } from "./sta-007-shares-do-not-make-the-whole.js";

const given = (precision: number | undefined, ...values: readonly number[]) => ({
  observations: values.map((value, index) => percentage(`s-${index}`, value, precision)),
  claims: [{ kind: "partition" as const, shares: values.map((_, index) => `s-${index}`) }],
});

export default recordCases(statistics, {
  rule: sta007,
  satisfied: [
    { why: "100 exactly", given: given(0, 60, 40) },
    { why: "three thirds at one decimal: 99.9 lies within 3 · 0.05", given: given(1, 33.3, 33.3, 33.3) },
    { why: "at the bound itself: 99 of two whole shares, 2 · ½", given: given(0, 60, 39) },
    { why: "above it too: 101", given: given(0, 60, 41) },
    { why: "without a stated precision that of the values holds", given: given(undefined, 33.3, 33.3, 33.3) },
    {
      why: "shares of several precisions each bring their own half unit: 0.5 and 0.05",
      given: {
        observations: [percentage("s-0", 60, 0), percentage("s-1", 39.5, 1)],
        claims: [{ kind: "partition", shares: ["s-0", "s-1"] }],
      },
    },
    { why: "no claim of this kind", given: { claims: [] } },
  ],
  violated: [
    {
      why: "one beyond the bound: 98 of two whole shares",
      given: given(0, 60, 38),
      params: { shares: 2, sum: "98", difference: "-2", tolerance: "1" },
      at: ["claims[0].shares"],
      expected: "100",
    },
    {
      why: "a tenth beyond the bound: 99.8 of three at one decimal",
      given: given(1, 33.3, 33.3, 33.2),
      params: { shares: 3, sum: "99.8", difference: "-0.2", tolerance: "0.15" },
      at: ["claims[0].shares"],
      expected: "100",
    },
    {
      why: "shares that overlap",
      given: given(1, 86.1, 20.5),
      params: { shares: 2, sum: "106.6", difference: "6.6", tolerance: "0.1" },
      at: ["claims[0].shares"],
    },
    {
      why: "and no more than that",
      given: {
        observations: [percentage("s-0", 60, 0), percentage("s-1", 39.4, 1)],
        claims: [{ kind: "partition", shares: ["s-0", "s-1"] }],
      },
      params: { shares: 2, sum: "99.4", difference: "-0.6", tolerance: "0.55" },
      at: ["claims[0].shares"],
    },
    {
      why: "a share that is stated with a zero is as precise as that",
      given: given(1, 60, 39),
      params: { shares: 2, sum: "99", difference: "-1", tolerance: "0.1" },
      at: ["claims[0].shares"],
    },
  ],
  undetermined: [
    {
      why: "no share is named",
      given: { observations: [], claims: [{ kind: "partition", shares: [] }] },
      missing: ["claims[0].shares"],
    },
    {
      why: "a share that is not there",
      given: {
        observations: [percentage("s-0", 60)],
        claims: [{ kind: "partition", shares: ["s-0", "s-1"] }],
      },
      missing: ["claims[0].shares"],
    },
    { why: "no list of claims", given: { claims: undefined }, missing: ["claims"] },
  ],
});
