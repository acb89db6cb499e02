import * as Effect from "effect/Effect";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../calendar/index.js";
import { compileFolds } from "../evaluate.js";
import { ruleServices } from "../layers.js";
import type { FoldRule, FoldViolation } from "../rule.js";
import { int013 } from "./int-013-interrupted.js";
import { int046 } from "./int-046-registered-action-outside-plan.js";

interface Entry {
  readonly entity: "preventive-action" | "sustained-intervention";
  readonly facts: Readonly<Record<string, unknown>>;
}

function compiled(rule: FoldRule, limit = 1000) {
  const [fold] = Effect.runSync(
    compileFolds([rule], limit).pipe(Effect.provide(ruleServices({ asOf: "2025-06-30" }))),
  );
  const stateOf = (entries: readonly Entry[]) =>
    entries.reduce<unknown>(
      (state, { entity, facts }, position) => fold!.steps.get(entity)?.(state, facts, position),
      fold!.fold.empty(),
    );
  return { fold: fold!.fold, stateOf };
}

const someDay = fc.integer({ min: 0, max: 400 }).map((days) => addDays("2022-11-01", days));
const maybeDay = fc.option(someDay, { nil: undefined });
const actionId = fc.constantFrom("A-1", "A-2", "A-3", "A-4", undefined);

const actionEntry: fc.Arbitrary<Entry> = fc
  .record({
    id: actionId,
    interventionId: fc.constantFrom("INT-01", "INT-02", undefined),
    class: fc.constantFrom("sustained", "sustained", "other", undefined),
    startDate: maybeDay,
    endDate: maybeDay,
    ubigeo: fc.constantFrom("030101", "030104", undefined),
  })
  .map((facts) => ({ entity: "preventive-action", facts }));
const planEntry: fc.Arbitrary<Entry> = fc
  .record({
    id: fc.constantFrom("INT-01", "INT-02", undefined),
    startDate: someDay,
    endDate: maybeDay,
    focusZone: fc.constantFrom(["030101"], [], undefined),
    delivery: fc.constantFrom({ frequencyDays: 30 }, { frequencyDays: 0 }, {}, undefined),
    actions: fc.option(fc.array(fc.record({ id: actionId, startDate: maybeDay, endDate: maybeDay })), {
      nil: undefined,
    }),
  })
  .map((facts) => ({ entity: "sustained-intervention", facts }));
const run = fc.array(fc.oneof(planEntry, actionEntry), { maxLength: 24 });
const rules = fc.constantFrom<FoldRule>(int013, int046);

describe("the folds over plans and registers", () => {
  it("find in merged parts what they find in the whole, wherever it is split", () => {
    fc.assert(
      fc.property(rules, run, fc.nat(), fc.nat(), (rule, all, first, second) => {
        const [from, to] = [first % (all.length + 1), second % (all.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const { fold, stateOf } = compiled(rule);
        const whole = fold.finish(stateOf(all));
        const parts = () => [all.slice(0, from), all.slice(from, to), all.slice(to)].map(stateOf);
        const [a, b, c] = parts();
        expect(fold.finish(fold.merge(fold.merge(a, b, from), c, to))).toEqual(whole);
        const [d, e, f] = parts();
        expect(fold.finish(fold.merge(d, fold.merge(e, f, to - from), from))).toEqual(whole);
      }),
    );
  });

  it("find the same in whatever order the records come", () => {
    const shuffled = run.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })),
    );
    fc.assert(
      fc.property(rules, shuffled, (rule, [all, order]) => {
        const { fold, stateOf } = compiled(rule);
        const sorted = (violations: readonly FoldViolation[], placeOf: (position: number) => number) =>
          violations.map((found) => JSON.stringify({ ...found, position: placeOf(found.position) })).sort();
        const found = fold.finish(stateOf(all)).violations;
        const again = fold.finish(stateOf(order.map((index) => all[index] as Entry))).violations;
        expect(sorted(again, (position) => order[position] as number)).toEqual(
          sorted(found, (position) => position),
        );
      }),
    );
  });

  it("leave nothing unlisted, however small the limit, and list by position", () => {
    fc.assert(
      fc.property(rules, run, (rule, all) => {
        const [none, many] = [compiled(rule, 0), compiled(rule)];
        const result = none.fold.finish(none.stateOf(all));
        expect(result).toEqual(many.fold.finish(many.stateOf(all)));
        expect(result.unlisted).toEqual([]);
        const positions = result.violations.map(({ position }) => position);
        expect(positions).toEqual([...positions].sort((a, b) => a - b));
      }),
    );
  });

  it("find the same in whatever order a plan lists its actions", () => {
    const withOrder = run.chain((all) => fc.tuple(fc.constant(all), fc.infiniteStream(fc.nat())));
    fc.assert(
      fc.property(withOrder, ([all, stream]) => {
        const { fold, stateOf } = compiled(int013);
        const turned = all.map(({ entity, facts }): Entry => {
          const keyed = ((facts.actions ?? []) as readonly unknown[]).map(
            (action) => [stream.next().value as number, action] as const,
          );
          const actions = keyed.sort(([a], [b]) => a - b).map(([, action]) => action);
          return { entity, facts: facts.actions === undefined ? facts : { ...facts, actions } };
        });
        expect(fold.finish(stateOf(turned))).toEqual(fold.finish(stateOf(all)));
      }),
    );
  });

  it("mark the action itself, with its id and the field that lies outside", () => {
    const { fold, stateOf } = compiled(int046);
    const entries: readonly Entry[] = [
      {
        entity: "preventive-action",
        facts: {
          id: "A-7",
          interventionId: "INT-01",
          class: "sustained",
          startDate: "2024-12-30",
          endDate: "2025-01-02",
          ubigeo: "150101",
        },
      },
      {
        entity: "sustained-intervention",
        facts: { id: "INT-01", startDate: "2023-01-01", endDate: "2024-12-31", focusZone: ["030101"] },
      },
    ];
    expect(fold.finish(stateOf(entries)).violations).toEqual([
      {
        position: 0,
        id: "A-7",
        value: "2025-01-02",
        params: {
          outside: "dates",
          startDate: "2024-12-30",
          endDate: "2025-01-02",
          from: "2023-01-01",
          to: "2024-12-31",
        },
        at: ["endDate"],
      },
      {
        position: 0,
        id: "A-7",
        value: "150101",
        params: { outside: "zone", ubigeo: "150101", zone: ["030101"] },
        at: ["ubigeo"],
        severity: "warning",
      },
    ]);
  });
});
