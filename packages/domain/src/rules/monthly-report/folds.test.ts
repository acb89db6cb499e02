import * as Effect from "effect/Effect";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ruleServices } from "../layers.js";
import type { Fold, FoldRule, FoldViolation } from "../rule.js";
import { rep002 } from "./rep-002-month-without-report.js";
import { rep003 } from "./rep-003-figures-differ-from-register.js";

interface Entry {
  readonly entity: "preventive-action" | "monthly-report";
  readonly facts: Readonly<Record<string, unknown>>;
}

type AnyFold = Fold<unknown, unknown>;

function foldOf(rule: FoldRule, limit = 1000): AnyFold {
  const make = rule.make as Effect.Effect<(limit: number) => AnyFold>;
  return Effect.runSync(make.pipe(Effect.provide(ruleServices({ asOf: "2023-05-20" }))))(limit);
}

function stateOf(fold: AnyFold, entries: readonly Entry[]): unknown {
  return entries.reduce<unknown>((state, { entity, facts }, position) => {
    const step = entity === "monthly-report" ? fold.step : fold.also?.["preventive-action"];
    return step?.(state, facts, position);
  }, fold.empty());
}

const center = fc.constantFrom("CEM Abancay", "cem abancáy", "CEM Andahuaylas", "CEM Lima", undefined);
const month = fc.constantFrom("2022-10", "2022-11", "2022-12", "2023-01", "2023-02", "2023-03", undefined);
const small = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });

const reportEntry: fc.Arbitrary<Entry> = fc
  .record({ center, month, actions: small, people: small })
  .map((facts) => ({ entity: "monthly-report", facts }));
const actionEntry: fc.Arbitrary<Entry> = fc
  .record({ id: fc.constantFrom("A-1", "A-2", undefined), center, month, total: small })
  .map(({ month: of, ...facts }) => ({
    entity: "preventive-action",
    facts: { ...facts, startDate: of === undefined ? undefined : `${of}-15` },
  }));
const run = fc.array(fc.oneof(reportEntry, actionEntry), { maxLength: 24 });
const rules = fc.constantFrom<FoldRule>(rep002, rep003);

describe("the folds over reports and registers", () => {
  it("find in merged parts what they find in the whole, wherever it is split", () => {
    fc.assert(
      fc.property(rules, run, fc.nat(), fc.nat(), (rule, all, first, second) => {
        const [from, to] = [first % (all.length + 1), second % (all.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const fold = foldOf(rule);
        const whole = fold.finish(stateOf(fold, all));
        const parts = () =>
          [all.slice(0, from), all.slice(from, to), all.slice(to)].map((part) => stateOf(fold, part));
        const [a, b, c] = parts();
        expect(fold.finish(fold.merge(fold.merge(a, b, from), c, to))).toEqual(whole);
        const [d, e, f] = parts();
        expect(fold.finish(fold.merge(d, fold.merge(e, f, to - from), from))).toEqual(whole);
      }),
    );
  });

  it("find the same months and figures in whatever order the records come", () => {
    const shuffled = run.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })),
    );
    const what = (violations: readonly FoldViolation[], of: (position: number) => unknown) =>
      violations
        .map(({ params: { center: name, ...params }, position }) =>
          JSON.stringify([
            String(name)
              .normalize("NFD")
              .toLowerCase()
              .replace(/[^a-z]/g, ""),
            params,
            of(position),
          ]),
        )
        .sort();
    fc.assert(
      fc.property(rules, shuffled, (rule, [all, order]) => {
        const fold = foldOf(rule);
        const found = fold.finish(stateOf(fold, all)).violations;
        const again = fold.finish(
          stateOf(
            fold,
            order.map((index) => all[index] as Entry),
          ),
        ).violations;
        // REP-003 marks the report itself; REP-002 the centre's first record, which the order decides.
        const isFixed = rule.code === "REP-003";
        expect(what(again, (position) => (isFixed ? order[position] : ""))).toEqual(
          what(found, (position) => (isFixed ? position : "")),
        );
      }),
    );
  });

  it("leave nothing unlisted, however small the limit, and list by position", () => {
    fc.assert(
      fc.property(rules, run, (rule, all) => {
        const [none, many] = [foldOf(rule, 0), foldOf(rule)];
        const result = none.finish(stateOf(none, all));
        expect(result).toEqual(many.finish(stateOf(many, all)));
        expect(result.unlisted).toEqual([]);
        const positions = result.violations.map(({ position }) => position);
        expect(positions).toEqual([...positions].sort((a, b) => a - b));
      }),
    );
  });

  it("mark the centre's first record, with its id where it has one", () => {
    const fold = foldOf(rep002);
    const entries: readonly Entry[] = [
      { entity: "monthly-report", facts: { center: "CEM Lima", month: "2023-04" } },
      { entity: "preventive-action", facts: { id: "A-7", center: "CEM Abancay", startDate: "2023-04-03" } },
      { entity: "monthly-report", facts: { center: "CEM ABANCAY", month: "2023-03" } },
    ];
    expect(fold.finish(stateOf(fold, entries)).violations).toEqual([
      {
        position: 1,
        id: "A-7",
        params: { center: "CEM Abancay", month: "2023-04", deadline: "2023-05-08" },
        at: ["center"],
      },
    ]);
  });
});
