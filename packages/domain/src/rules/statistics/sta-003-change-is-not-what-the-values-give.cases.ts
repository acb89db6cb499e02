import { statistics } from "../../records/statistics.js";
import { recordCases } from "../cases.js";
import { changeClaim, figure, percentage } from "./figures-for-cases.js";
import { sta003 } from "./sta-003-change-is-not-what-the-values-give.js";

type Unit = "percent" | "percentage-points";

const counts = (from: number, to: number, stated: number, decimals: number, unit?: Unit) => ({
  observations: [figure("a", from), figure("b", to)],
  claims: [changeClaim(stated, decimals, unit)],
});
const shares = (from: number, to: number, stated: number, decimals: number, unit?: Unit) => ({
  observations: [percentage("a", from, 1), percentage("b", to, 1)],
  claims: [changeClaim(stated, decimals, unit)],
});
const unitless = (from: number, to: number, stated: number) => ({
  observations: [figure("a", from, { unit: undefined }), figure("b", to, { unit: undefined })],
  claims: [changeClaim(stated, 0, "percentage-points")],
});

export default recordCases(statistics, {
  rule: sta003,
  satisfied: [
    { why: "a rise, rounded", given: counts(114495, 163797, 43.1, 1) },
    { why: "a fall is negative", given: counts(181885, 114495, -37.1, 1) },
    { why: "nothing changed", given: counts(5, 5, 0, 1) },
    { why: "a half goes up: 12.5 is 13", given: counts(200, 225, 13, 0) },
    { why: "1.005 is 1.01", given: counts(20000, 20201, 1.01, 2) },
    { why: "of a fall that ends in a half either neighbour will do: −13", given: counts(200, 175, -13, 0) },
    { why: "and −12", given: counts(200, 175, -12, 0) },
    { why: "from below zero, over its size: from −10 to −5 is a rise", given: counts(-10, -5, 50, 0) },
    { why: "shares in points", given: shares(40.1, 46.3, 6.2, 1, "percentage-points") },
    { why: "shares in per cent of the first", given: shares(40, 46, 15, 0) },
    {
      why: "counts in points: right as a percentage",
      given: counts(114495, 163797, 43.1, 1, "percentage-points"),
    },
    { why: "counts in points: right as a difference", given: counts(100, 107, 7, 0, "percentage-points") },
    { why: "from zero, in points: right as a difference", given: counts(0, 7, 7, 0, "percentage-points") },
    { why: "no claim of this kind", given: { claims: [] } },
  ],
  violated: [
    {
      why: "one unit of the last digit beyond",
      given: counts(114495, 163797, 43.2, 1),
      params: {
        unit: "percent",
        stated: "43.2",
        from: "a",
        fromValue: "114495",
        to: "b",
        toValue: "163797",
        percent: "43.0604",
        difference: "49302",
        of: "counts",
      },
      at: ["claims[0].stated"],
      expected: "43.1",
    },
    {
      why: "a half does not go down: 12.5 is not 12",
      given: counts(200, 225, 12, 0),
      params: {
        unit: "percent",
        stated: "12",
        from: "a",
        fromValue: "200",
        to: "b",
        toValue: "225",
        percent: "12.5",
        difference: "25",
        of: "counts",
      },
      at: ["claims[0].stated"],
      expected: "13",
    },
    {
      why: "a fall stated as a rise",
      given: counts(200, 150, 25, 0),
      params: {
        unit: "percent",
        stated: "25",
        from: "a",
        fromValue: "200",
        to: "b",
        toValue: "150",
        percent: "-25",
        difference: "-50",
        of: "counts",
      },
      at: ["claims[0].stated"],
      expected: "-25",
    },
    {
      why: "points of shares called per cent: the message gives both",
      given: shares(40, 46, 6, 0),
      params: {
        unit: "percent",
        stated: "6",
        from: "a",
        fromValue: "40",
        to: "b",
        toValue: "46",
        percent: "15",
        difference: "6",
        of: "shares",
      },
      at: ["claims[0].stated"],
      expected: "15",
    },
    {
      why: "per cent of shares called points",
      given: shares(40, 46, 15, 0, "percentage-points"),
      params: {
        unit: "percentage-points",
        stated: "15",
        from: "a",
        fromValue: "40",
        to: "b",
        toValue: "46",
        percent: "15",
        difference: "6",
        of: "shares",
      },
      at: ["claims[0].stated"],
      expected: "6",
    },
    {
      why: "counts in points: wrong both ways",
      given: counts(100, 107, 8, 0, "percentage-points"),
      params: {
        unit: "percentage-points",
        stated: "8",
        from: "a",
        fromValue: "100",
        to: "b",
        toValue: "107",
        percent: "7",
        difference: "7",
        of: "counts",
      },
      at: ["claims[0].stated"],
      expected: "7",
    },
    {
      why: "wrong both ways, whatever the unit may be",
      given: unitless(100, 107, 8),
      params: {
        unit: "percentage-points",
        stated: "8",
        from: "a",
        fromValue: "100",
        to: "b",
        toValue: "107",
        percent: "7",
        difference: "7",
        of: "counts",
      },
      at: ["claims[0].stated"],
      expected: "7",
    },
    {
      why: "shares from zero have points alone",
      given: shares(0, 6, 7, 0, "percentage-points"),
      params: {
        unit: "percentage-points",
        stated: "7",
        from: "a",
        fromValue: "0",
        to: "b",
        toValue: "6",
        percent: "",
        difference: "6",
        of: "shares",
      },
      at: ["claims[0].stated"],
      expected: "6",
    },
  ],
  undetermined: [
    { why: "from zero there is no percentage", given: counts(0, 7, 100, 0), missing: [] },
    {
      why: "from zero, in points, and not the difference: perhaps a percentage",
      given: counts(0, 7, 100, 0, "percentage-points"),
      missing: [],
    },
    { why: "units unknown, and right one way", given: unitless(100, 107, 7), missing: [] },
    {
      why: "no unit, no number, no precision",
      given: {
        observations: [figure("a", 1), figure("b", 2)],
        claims: [{ kind: "change", from: "a", to: "b" }],
      },
      missing: ["claims[0].stated", "claims[0].decimals", "claims[0].unit"],
    },
    {
      why: "a figure that is not there",
      given: { observations: [figure("a", 1)], claims: [changeClaim(100, 0)] },
      missing: ["claims[0].to"],
    },
    { why: "no list of figures", given: { observations: undefined }, missing: ["observations"] },
  ],
});
