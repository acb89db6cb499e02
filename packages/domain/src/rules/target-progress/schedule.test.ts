import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dueByDate,
  dueByMonth,
  monthsInOrder,
  reportedMonths,
  type Scheduled,
  targetStatus,
  unclearMonths,
  yearOfTarget,
} from "./schedule.js";

const equalMonths: Scheduled = { year: 2023, target: 120, months: [] };
const quarters: Scheduled = {
  year: 2023,
  target: 120,
  months: [
    { month: "2023-03", scheduled: 10 },
    { month: "2023-06", scheduled: 50 },
    { month: "2023-12", scheduled: 120 },
  ],
};
const shares = { alertShare: 10, overshootShare: 120 };

describe("what is due", () => {
  it.each([
    ["2022-12-31", 0],
    ["2023-01-30", 0],
    ["2023-01-31", 10],
    ["2023-02-27", 10],
    ["2023-02-28", 20],
    ["2023-12-30", 110],
    ["2023-12-31", 120],
    ["2024-01-01", 120],
  ])("by %s, in equal months, is %d", (date, expected) => {
    expect(dueByDate(equalMonths, date)).toEqual({ twelfths: expected * 12 });
  });
  it.each([
    ["2023-01-15", { twelfths: 0 }],
    ["2023-02-28", { missing: ["months"] }],
    ["2023-03-31", { twelfths: 120 }],
    ["2023-06-29", { twelfths: 120 }],
    ["2023-06-30", { twelfths: 600 }],
    ["2025-01-01", { twelfths: 1440 }],
  ])("by %s follows the schedule", (date, expected) => {
    expect(dueByDate(quarters, date)).toEqual(expected);
  });
  it("by a month is what is due on its last day", () => {
    expect(dueByMonth(equalMonths, "2023-04")).toEqual(dueByDate(equalMonths, "2023-04-30"));
    expect(dueByMonth(quarters, "2022-12")).toEqual({ twelfths: 0 });
    expect(dueByMonth(quarters, "2024-01")).toEqual({ twelfths: 1440 });
  });
  it("is open without a year, or without a target and a schedule", () => {
    expect(dueByDate({ year: undefined, target: 120, months: undefined }, "2023-04-30")).toEqual({
      missing: ["months"],
    });
    expect(dueByDate({ year: undefined, target: 120, months: [] }, "2023-04-30")).toEqual({
      missing: ["year"],
    });
    expect(dueByMonth({ year: undefined, target: 120, months: [] }, "2023-04")).toEqual({
      missing: ["year"],
    });
    expect(dueByDate({ year: 2023, target: undefined, months: [] }, "2023-04-30")).toEqual({
      missing: ["target"],
    });
  });
  it("needs one year: the one given, or the only one of the months", () => {
    const months = [{ month: "2023-01" }, { month: "2022-12" }];
    expect(yearOfTarget({ year: 2021, months })).toBe(2021);
    expect(yearOfTarget({ year: undefined, months })).toBeUndefined();
    expect(yearOfTarget({ year: undefined, months: months.slice(1) })).toBe(2022);
  });
});

describe("how a target stands", () => {
  it.each([
    [120, "on-track"],
    [121, "exceeded"],
    [40, "on-track"],
    [39.99, "at-risk"],
    [36, "at-risk"],
    [35.99, "off-track"],
  ] as const)("with 120 as target, 40 due and %d reached is %s", (cumulative, status) => {
    expect(targetStatus({ cumulative, twelfths: 480, target: 120, ...shares })).toBe(status);
  });
  it("exceeds no target that is unknown or none", () => {
    for (const target of [undefined, 0, -1]) {
      expect(targetStatus({ cumulative: 500, twelfths: 480, target, ...shares })).toBe("on-track");
    }
  });
});

const figure = fc.option(fc.integer({ min: -5, max: 200 }), { nil: undefined });
const entry = fc.record({
  month: fc.option(fc.constantFrom("2022-12", "2023-01", "2023-02", "2023-03", "2023-11"), {
    nil: undefined,
  }),
  cumulative: figure,
  scheduled: figure,
});
const facts = fc.record({
  year: fc.option(fc.constantFrom(2022, 2023), { nil: undefined }),
  target: figure,
  months: fc.array(entry, { maxLength: 8 }),
});

describe("the order of the months", () => {
  it("decides nothing", () => {
    const shuffled = facts.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given.months, { minLength: given.months.length })),
    );
    const told = (given: Scheduled) => ({
      reported: reportedMonths(given).map(({ month, cumulative }) => [month, cumulative.value]),
      unclear: unclearMonths(given),
      due: ["2022-12", "2023-01", "2023-02", "2023-11", "2024-01"].map((month) => dueByMonth(given, month)),
    });
    fc.assert(
      fc.property(shuffled, ([given, months]) => {
        expect(told({ ...given, months })).toEqual(told(given));
      }),
    );
  });
  it("is that of time, each month once", () => {
    fc.assert(
      fc.property(facts, ({ months }) => {
        const ordered = monthsInOrder(months).map(({ month }) => month);
        expect(ordered).toEqual([...new Set(ordered)].sort());
      }),
    );
  });
});
