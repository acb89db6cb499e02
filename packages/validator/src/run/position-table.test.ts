import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PositionTable } from "./position-table.js";

/** Keys of which many share their low or their high half. */
const keys = fc.array(
  fc.record({
    low: fc.integer({ min: 0, max: 40 }),
    high: fc.constantFrom(0, 1, 0x7fffffff, 0xfff00000, 0xffffffff),
  }),
  { maxLength: 300 },
);

describe("where a key was first met", () => {
  it.each([
    ["the first positions", 0],
    ["positions that grow by a bit under way", 2 ** 20 - 150],
    ["positions that leave a key one bit", 2 ** 31 - 150],
  ])("is what a map of keys tells: %s", (_, from) => {
    fc.assert(
      fc.property(keys, (met) => {
        const table = new PositionTable();
        const first = new Map<string, number>();
        met.forEach(({ low, high }, index) => {
          const position = from + index;
          const key = `${low}:${high}`;
          expect(table.meet(low, high, position)).toBe(first.get(key) ?? -1);
          if (!first.has(key)) first.set(key, position);
        });
        const told = new Map<string, number>();
        table.forEach((low, high, position) => {
          told.set(`${low}:${high}`, position);
        });
        expect(told).toEqual(first);
      }),
    );
  });

  it("is the same where room was made for more than come, or for fewer", () => {
    fc.assert(
      fc.property(
        keys,
        fc.integer({ min: 0, max: 3_000_000 }),
        fc.nat({ max: 300 }),
        (met, expected, when) => {
          const plain = new PositionTable();
          const roomy = new PositionTable();
          met.forEach(({ low, high }, position) => {
            if (position === when) roomy.expect(expected);
            expect(roomy.meet(low, high, position)).toBe(plain.meet(low, high, position));
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  it("is here once more after a restart", () => {
    fc.assert(
      fc.property(keys, fc.nat(), (met, choice) => {
        const table = new PositionTable();
        met.forEach(({ low, high }, position) => {
          table.meet(low, high, position);
        });
        const again = met[choice % Math.max(1, met.length)];
        if (again === undefined) return;
        table.meet(again.low, again.high, 5000);
        table.restart(again.low, again.high, 5000);
        expect(table.meet(again.low, again.high, 5001)).toBe(5000);
      }),
    );
  });
});
