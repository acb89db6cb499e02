import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { schemaOf } from "../../records/schema.js";
import { type Statistics, type StatisticsFacts, statistics } from "../../records/statistics.js";
import type { PublishedFigures } from "../../statistics/published-figures.js";
import type { Check } from "../rule.js";
import { cleanStatistics } from "./clean-statistics.js";
import type { ClaimFacts, ObservationFacts } from "./figures.js";
import { figure } from "./figures-for-cases.js";
import { statisticsRules } from "./index.js";

const outcomes = (facts: StatisticsFacts) =>
  statisticsRules.map((rule) => [rule.code, (rule.make as Check<StatisticsFacts>)(facts)] as const);

const id = fc.constantFrom("a", "b", "c", "d", undefined);
const value = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0.1, 12.5, 33.3, 46.25, 100, Number.NaN, undefined),
);
const observation: fc.Arbitrary<ObservationFacts> = fc.record({
  id,
  indicator: fc.constantFrom("x", undefined),
  unit: fc.constantFrom("cases", "percent", undefined),
  population: fc.constantFrom("all", undefined),
  place: fc.constantFrom("pe", undefined),
  period: fc.constantFrom("2021", "2021-04/2021-05", "ayer", undefined),
  value,
  precision: fc.constantFrom(0, 1, 9_999_999, undefined),
  suspendedMonths: fc.constantFrom(["2021-04"], ["2021-13"], [], undefined),
  source: fc.constantFrom("MIMP-2021", undefined),
});
const claim: fc.Arbitrary<ClaimFacts> = fc.record({
  kind: fc.constantFrom("total", "share", "change", "partition", undefined),
  whole: id,
  part: id,
  from: id,
  to: id,
  parts: fc.option(fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 3 }), { nil: undefined }),
  shares: fc.option(fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 3 }), { nil: undefined }),
  stated: value,
  decimals: fc.constantFrom(0, 1, 9_999_999, undefined),
  unit: fc.constantFrom("percent", "percentage-points", undefined),
});
const facts: fc.Arbitrary<StatisticsFacts> = fc.record({
  observations: fc.option(fc.array(observation, { maxLength: 6 }), { nil: undefined }),
  claims: fc.option(fc.array(claim, { maxLength: 6 }), { nil: undefined }),
});

describe("the rules over statistics", () => {
  it("decide whatever a record holds, and never throw", () => {
    fc.assert(
      fc.property(facts, (given) => {
        for (const [, outcome] of outcomes(given)) {
          expect(["satisfied", "violated", "undetermined"]).toContain(outcome.status);
        }
      }),
    );
  });

  it("judge each claim by itself: the findings of a list are those of its claims", () => {
    const distinct = fc
      .uniqueArray(observation, { selector: (each) => each.id, maxLength: 5 })
      .map((list) => list.filter((each) => each.id !== undefined));
    fc.assert(
      fc.property(distinct, fc.array(claim, { maxLength: 5 }), (observations, claims) => {
        for (const { code, make } of statisticsRules) {
          const check = make as Check<StatisticsFacts>;
          const found = (list: readonly ClaimFacts[]) => {
            const outcome = check({ observations, claims: list });
            if (outcome.status !== "violated") return [];
            return [outcome.params, ...(outcome.also ?? []).map(({ params }) => params)];
          };
          if (["STA-005", "STA-006", "STA-008", "STA-011"].includes(code)) continue;
          expect(found(claims), code).toEqual(claims.flatMap((each) => found([each])));
        }
      }),
    );
  });

  it("give a wrong share one finding: STA-002 or STA-009, never both", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: -1, max: 1 }),
        (part, whole, decimals, off) => {
          const unit = 10 ** decimals;
          const stated = (Math.floor((100 * part * unit) / whole) + off) / unit;
          const found = outcomes({
            observations: [figure("a", part), figure("b", whole)],
            claims: [{ kind: "share", part: "a", whole: "b", stated, decimals }],
          }).filter(([, { status }]) => status === "violated");
          // Cut off or the next unit up: one of the two is right, and nothing else is.
          const rest = (100 * part * unit) % whole;
          const expected =
            off === 0
              ? 2 * rest > whole
                ? ["STA-009"]
                : []
              : off === 1 && 2 * rest >= whole
                ? []
                : ["STA-002"];
          expect(found.map(([code]) => code)).toEqual(expected);
        },
      ),
    );
  });

  it("take one pass over the figures: a hundred thousand are no matter", () => {
    const observations = Array.from({ length: 100_000 }, (_, index) => figure(`f-${index}`, index));
    const claims = observations.map(({ id: whole }) => ({
      kind: "total" as const,
      whole,
      parts: [whole as string],
    }));
    for (const [code, { status }] of outcomes({ observations, claims }))
      expect(status, code).toBe("satisfied");
  });
});

describe("the record of statistics", () => {
  it("holds every published figure and claim", () => {
    expectTypeOf<PublishedFigures>().toExtend<Statistics>();
    expect(schemaOf(statistics).safeParse(cleanStatistics).success).toBe(true);
  });
});
