import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonthsClamped, fromDayNumber, toDayNumber } from "../../calendar/index.js";
import { lastDayOfTwoYears, lastsTwoYears } from "./two-years.js";

const day = fc
  .integer({ min: toDayNumber("2000-01-01"), max: toDayNumber("2080-12-31") })
  .map((number) => fromDayNumber(number));

describe("two years", () => {
  it.each([
    ["2023-01-01", "2024-12-31"],
    ["2023-03-01", "2025-02-28"],
    ["2022-03-01", "2024-02-29"],
    ["2024-02-29", "2026-02-27"],
    ["2023-12-31", "2025-12-30"],
  ])("from %s end on %s, both days included", (start, last) => {
    expect(lastDayOfTwoYears(start)).toBe(last);
    expect(lastsTwoYears(start, last)).toBe(true);
    expect(lastsTwoYears(start, addDays(last, -1))).toBe(false);
  });

  it("are reached by every later end, and by none before", () => {
    fc.assert(
      fc.property(day, fc.nat(2000), (start, days) => {
        const end = addDays(start, days);
        expect(lastsTwoYears(start, end)).toBe(end >= lastDayOfTwoYears(start));
        expect(lastsTwoYears(start, addDays(end, 1)) || !lastsTwoYears(start, end)).toBe(true);
      }),
    );
  });

  it("are 730 or 731 days, one less from a 29 February", () => {
    fc.assert(
      fc.property(day, (start) => {
        const days = toDayNumber(lastDayOfTwoYears(start)) - toDayNumber(start) + 1;
        expect(start.endsWith("-02-29") ? [730] : [730, 731]).toContain(days);
        expect(addDays(lastDayOfTwoYears(start), 1)).toBe(addMonthsClamped(start, 24));
      }),
    );
  });
});
