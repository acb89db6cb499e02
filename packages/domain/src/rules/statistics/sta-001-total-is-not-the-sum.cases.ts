import { statistics } from "../../records/statistics.js";
import { recordCases } from "../cases.js";
import { figure } from "./figures-for-cases.js";
import { sta001 } from "./sta-001-total-is-not-the-sum.js";

const total = (parts: readonly string[] | undefined = ["a", "b"], whole: string | undefined = "t") => ({
  kind: "total" as const,
  whole,
  parts,
});

export default recordCases(statistics, {
  rule: sta001,
  satisfied: [
    {
      why: "the parts make the total",
      given: { observations: [figure("t", 66), figure("a", 60), figure("b", 6)], claims: [total()] },
    },
    {
      why: "decimals add up as they are printed: 0.1 and 0.2 are 0.3",
      given: { observations: [figure("t", 0.3), figure("a", 0.1), figure("b", 0.2)], claims: [total()] },
    },
    {
      why: "a part named twice counts once",
      given: { observations: [figure("t", 6), figure("a", 6)], claims: [total(["a", "a"])] },
    },
    {
      why: "a part may be negative",
      given: { observations: [figure("t", 54), figure("a", 60), figure("b", -6)], claims: [total()] },
    },
    { why: "no claim at all", given: { claims: [] } },
    {
      why: "claims of other kinds are not asked",
      given: { observations: [], claims: [{ kind: "partition", shares: ["gone"] }] },
    },
  ],
  violated: [
    {
      why: "one more in total than in its parts",
      given: { observations: [figure("t", 67), figure("a", 60), figure("b", 6)], claims: [total()] },
      params: { figure: "t", stated: "67", parts: 2, sum: "66", difference: "1" },
      at: ["claims[0].whole"],
      expected: "66",
    },
    {
      why: "one fewer",
      given: { observations: [figure("t", 65), figure("a", 60), figure("b", 6)], claims: [total()] },
      params: { figure: "t", stated: "65", parts: 2, sum: "66", difference: "-1" },
      at: ["claims[0].whole"],
      expected: "66",
    },
    {
      why: "a hundredth, in figures of many digits",
      given: {
        observations: [figure("t", 1234567.9), figure("a", 1234567.25), figure("b", 0.64)],
        claims: [total()],
      },
      params: { figure: "t", stated: "1234567.9", parts: 2, sum: "1234567.89", difference: "0.01" },
      at: ["claims[0].whole"],
      expected: "1234567.89",
    },
    {
      why: "each claim is a finding of its own, though another is left open",
      given: {
        observations: [figure("t", 67), figure("a", 60), figure("b", 6)],
        claims: [total(["a"]), total(["a", "gone"]), total(["b"])],
      },
      params: { figure: "t", stated: "67", parts: 1, sum: "60", difference: "7" },
      at: ["claims[0].whole"],
      expected: "60",
      also: [
        {
          params: { figure: "t", stated: "67", parts: 1, sum: "6", difference: "61" },
          at: ["claims[2].whole"],
        },
      ],
    },
    {
      why: "a figure whose id might name somebody is named by its place",
      given: {
        observations: [figure("Juana Pérez", 1), figure("a", 2)],
        claims: [total(["a"], "Juana Pérez")],
      },
      params: { figure: "#1", stated: "1", parts: 1, sum: "2", difference: "-1" },
      at: ["claims[0].whole"],
      expected: "2",
    },
  ],
  undetermined: [
    { why: "no list of claims", given: { claims: undefined }, missing: ["claims"] },
    { why: "no list of figures", given: { observations: undefined }, missing: ["observations"] },
    {
      why: "a part that is not there",
      given: { observations: [figure("t", 66), figure("a", 60)], claims: [total()] },
      missing: ["claims[0].parts"],
    },
    {
      why: "no whole named, no part named",
      given: { observations: [], claims: [{ kind: "total", parts: [] }] },
      missing: ["claims[0].whole", "claims[0].parts"],
    },
    {
      why: "a part without its value",
      given: {
        observations: [figure("t", 66), figure("a", 60), { ...figure("b", 6), value: undefined }],
        claims: [total()],
      },
      missing: ["observations[2].value"],
    },
    {
      why: "an id that two figures have names neither",
      given: {
        observations: [figure("t", 66), figure("a", 60), figure("b", 6), figure("b", 7)],
        claims: [total()],
      },
      missing: ["observations[2].id"],
    },
    { why: "a claim without its kind", given: { claims: [{ whole: "t" }] }, missing: ["claims[0].kind"] },
  ],
});
