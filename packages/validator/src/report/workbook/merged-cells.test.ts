import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MergedArea, MergedCells } from "./merged-cells.js";

/** Areas as they may stand in a sheet: none has a cell of another. */
const areas = fc
  .array(fc.tuple(fc.nat(12), fc.nat(8), fc.nat(3), fc.nat(3)), { maxLength: 20 })
  .map((made) => {
    const kept: MergedArea[] = [];
    for (const [above, left, height, width] of made) {
      const area = { top: above + 1, left, bottom: above + 1 + height, right: left + width };
      const meets = (other: MergedArea) =>
        other.top <= area.bottom &&
        area.top <= other.bottom &&
        other.left <= area.right &&
        area.left <= other.right;
      if (!kept.some(meets)) kept.push(area);
    }
    return kept;
  });

describe("merged cells", () => {
  it("show their first cell, and others themselves, in any order of areas", () => {
    fc.assert(
      fc.property(areas, (given) => {
        const merged = new MergedCells(given);
        for (let row = 1; row <= 18; row++) {
          for (let column = 0; column <= 12; column++) {
            const around = given.find(
              ({ top, left, bottom, right }) =>
                top <= row && row <= bottom && left <= column && column <= right,
            );
            const expected =
              around === undefined ? { row, column } : { row: around.top, column: around.left };
            expect(merged.shown({ row, column })).toEqual(expected);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("may be many for many findings", () => {
    const pairs = Array.from({ length: 200_000 }, (_, index) => ({
      top: 2 * index + 1,
      left: 1,
      bottom: 2 * index + 2,
      right: 3,
    }));
    const merged = new MergedCells(pairs);
    let told = 0;
    for (let row = 1; row <= 400_000; row++) told += merged.shown({ row, column: 2 }).row % 2;
    expect(told).toBe(400_000);
  });

  it("that lie over each other, as no program writes them, are one of them", () => {
    const merged = new MergedCells([
      { top: 3, left: 0, bottom: 9, right: 1 },
      { top: 1, left: 0, bottom: 5, right: 0 },
    ]);
    expect(merged.shown({ row: 4, column: 0 })).toEqual({ row: 1, column: 0 });
    expect(merged.shown({ row: 4, column: 1 })).toEqual({ row: 3, column: 0 });
  });
});
