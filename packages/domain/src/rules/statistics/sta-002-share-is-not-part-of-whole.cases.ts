import { statistics } from "../../records/statistics.js";
import { recordCases } from "../cases.js";
import { figure, shareClaim } from "./figures-for-cases.js";
import { sta002 } from "./sta-002-share-is-not-part-of-whole.js";

const given = (part: number, whole: number, stated: number, decimals: number) => ({
  observations: [figure("a", part), figure("b", whole)],
  claims: [shareClaim(stated, decimals)],
});
const params = (partValue: string, wholeValue: string, stated: string, exact: string) => ({
  stated,
  part: "a",
  partValue,
  whole: "b",
  wholeValue,
  exact,
});

export default recordCases(statistics, {
  rule: sta002,
  satisfied: [
    { why: "two thirds, rounded", given: given(2, 3, 66.7, 1) },
    { why: "half a unit above is allowed: 12.5 as 13", given: given(1, 8, 13, 0) },
    { why: "half a unit below is allowed: 12.5 as 12", given: given(1, 8, 12, 0) },
    { why: "1.005 as 1.01", given: given(201, 20000, 1.01, 2) },
    { why: "1.005 as 1.00", given: given(201, 20000, 1, 2) },
    { why: "cut off instead of rounded has a rule of its own", given: given(2, 3, 66.6, 1) },
    { why: "nothing of something", given: given(0, 3, 0, 1) },
    { why: "more decimals stated than claimed: those stated hold", given: given(1, 8, 12.5, 0) },
    { why: "no claim of this kind", given: { claims: [] } },
  ],
  violated: [
    {
      why: "one unit of the last digit beyond",
      given: given(2, 3, 66.8, 1),
      params: params("2", "3", "66.8", "66.66667"),
      at: ["claims[0].stated"],
      expected: "66.7",
    },
    {
      why: "rounded down by more than half a unit is no cutting off below the last digit",
      given: given(2, 3, 66.5, 1),
      params: params("2", "3", "66.5", "66.66667"),
      at: ["claims[0].stated"],
      expected: "66.7",
    },
    {
      why: "a hair beyond the half is rounded up, and two above is wrong",
      given: given(12501, 100000, 14, 0),
      params: params("12501", "100000", "14", "12.501"),
      at: ["claims[0].stated"],
      expected: "13",
    },
    {
      why: "1.005 is 1.01 at two decimals, not 1.02",
      given: given(201, 20000, 1.02, 2),
      params: params("201", "20000", "1.02", "1.005"),
      at: ["claims[0].stated"],
      expected: "1.01",
    },
    {
      why: "at a finer precision the same number is wrong",
      given: given(2, 3, 66.7, 2),
      params: params("2", "3", "66.7", "66.666667"),
      at: ["claims[0].stated"],
      expected: "66.67",
    },
  ],
  undetermined: [
    { why: "of nothing there is no share", given: given(1, 0, 5, 0), missing: [] },
    {
      why: "neither what it states nor how precisely",
      given: {
        observations: [figure("a", 1), figure("b", 2)],
        claims: [{ kind: "share", part: "a", whole: "b" }],
      },
      missing: ["claims[0].stated", "claims[0].decimals"],
    },
    {
      why: "a figure that is not there",
      given: { observations: [figure("a", 1)], claims: [shareClaim(50, 0)] },
      missing: ["claims[0].whole"],
    },
    { why: "no list of claims", given: { claims: undefined }, missing: ["claims"] },
  ],
});
