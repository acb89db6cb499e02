import * as Effect from "effect/Effect";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AppActionFacts } from "../../records/app-action.js";
import { compileFolds } from "../evaluate.js";
import { ruleServices } from "../layers.js";
import { app007 } from "./app-007-unusual-department.js";
import { cleanAppAction } from "./clean-app-action.js";

type Row = Pick<AppActionFacts, "cemCode" | "stateCode" | "districtCode">;

function foldOf(limit: number) {
  const [compiled] = Effect.runSync(
    compileFolds([app007], limit).pipe(Effect.provide(ruleServices({ asOf: "2017-12-31" }))),
  );
  const { fold } = compiled!;
  const stateOf = (rows: readonly Row[]) =>
    rows.reduce<unknown>(
      (state, row, position) =>
        fold.step(state, { ...(cleanAppAction as AppActionFacts), appId: undefined, ...row }, position),
      fold.empty(),
    );
  return { fold, stateOf };
}

const row: fc.Arbitrary<Row> = fc.record({
  cemCode: fc.constantFrom("ABANCAY", "AREQUIPA", undefined),
  stateCode: fc.constantFrom("3", "04", "15", "99", undefined),
  districtCode: fc.constantFrom("30101", "030201", "40101", "150101", "39999", undefined),
});
const rows = fc.array(row, { maxLength: 30 });
const limit = fc.constantFrom(0, 1, 2, 1000);

describe("APP-007 over parts", () => {
  it("finds in merged parts what it finds in the whole, wherever it is split", () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.nat(), limit, (all, first, second, atMost) => {
        const [from, to] = [first % (all.length + 1), second % (all.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const { fold, stateOf } = foldOf(atMost);
        const parts = [all.slice(0, from), all.slice(from, to), all.slice(to)] as const;
        const [a, b, c] = parts.map(stateOf);
        const leftToRight = fold.merge(fold.merge(a, b, from), c, to);
        expect(fold.finish(leftToRight)).toEqual(fold.finish(stateOf(all)));
        const [d, e, f] = parts.map(stateOf);
        const rightToLeft = fold.merge(d, fold.merge(e, f, to - from), from);
        expect(fold.finish(rightToLeft)).toEqual(fold.finish(stateOf(all)));
      }),
    );
  });

  it("finds the same records in whatever order they come", () => {
    const shuffled = rows.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, order]) => {
        const { fold, stateOf } = foldOf(1000);
        const found = fold.finish(stateOf(all));
        const again = fold.finish(stateOf(order.map((index) => all[index]!)));
        const records = again.violations
          .map((violation) => ({ ...violation, position: order[violation.position]! }))
          .sort((a, b) => a.position - b.position);
        expect({ unlisted: again.unlisted, violations: records }).toEqual(found);
      }),
    );
  });

  it("counts all, lists the first by position, as many as the limit", () => {
    const far: Row = { cemCode: "ABANCAY", stateCode: "4", districtCode: "40101" };
    const near: Row = { cemCode: "ABANCAY", stateCode: "3", districtCode: "30101" };
    const all = [near, far, near, far, near, far, near];
    const { fold, stateOf } = foldOf(2);
    const result = fold.finish(stateOf(all));
    expect(result.unlisted).toEqual([{ center: "ABANCAY", count: 1 }]);
    expect(result.violations.map(({ position }) => position)).toEqual([1, 3]);
  });
});
