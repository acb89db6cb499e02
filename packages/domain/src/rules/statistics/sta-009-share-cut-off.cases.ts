import { statistics } from "../../records/statistics.js";
import { recordCases } from "../cases.js";
import { figure, shareClaim } from "./figures-for-cases.js";
import { sta009 } from "./sta-009-share-cut-off.js";

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
  rule: sta009,
  satisfied: [
    { why: "rounded", given: given(2, 3, 66.7, 1) },
    { why: "where cutting off is rounding too", given: given(1, 3, 33.3, 1) },
    { why: "exactly half a unit below is allowed", given: given(1, 8, 12, 0) },
    { why: "a wrong share has a rule of its own", given: given(2, 3, 66.5, 1) },
  ],
  violated: [
    {
      why: "two thirds, cut off",
      given: given(2, 3, 66.6, 1),
      params: params("2", "3", "66.6", "66.66667"),
      at: ["claims[0].stated"],
      expected: "66.7",
    },
    {
      why: "a hair beyond half a unit",
      given: given(12501, 100000, 12, 0),
      params: params("12501", "100000", "12", "12.501"),
      at: ["claims[0].stated"],
      expected: "13",
    },
    {
      why: "below zero it is cut off towards zero",
      given: given(-2, 3, -66.6, 1),
      params: params("-2", "3", "-66.6", "-66.66667"),
      at: ["claims[0].stated"],
      expected: "-66.7",
    },
  ],
  undetermined: [
    { why: "of nothing there is no share", given: given(1, 0, 5, 0), missing: [] },
    { why: "no list of claims", given: { claims: undefined }, missing: ["claims"] },
  ],
});
