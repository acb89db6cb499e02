import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonthsClamped,
  daysBetween,
  daysInMonth,
  daysOfMonth,
  fromDayNumber,
  isIsoDate,
  monthOf,
  nextMonth,
  toDayNumber,
  weekday,
} from "./day.js";

const dayNumber = fc.integer({ min: toDayNumber("0001-01-01"), max: toDayNumber("9998-12-31") });
const day = dayNumber.map(fromDayNumber);

describe("day numbers", () => {
  it("begin at 1970-01-01 and go both ways", () => {
    expect(toDayNumber("1970-01-01")).toBe(0);
    expect(toDayNumber("1969-12-31")).toBe(-1);
    expect(toDayNumber("2000-03-01")).toBe(11_017);
    expect(fromDayNumber(19_358)).toBe("2023-01-01");
  });

  it("agree with the platform's own calendar in UTC", () => {
    fc.assert(
      fc.property(dayNumber, (n) => {
        expect(fromDayNumber(n)).toBe(new Date(n * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  it("come back from their ISO day", () => {
    fc.assert(fc.property(dayNumber, (n) => toDayNumber(fromDayNumber(n)) === n));
  });
});

describe("isIsoDate", () => {
  it("accepts every day that exists", () => {
    fc.assert(fc.property(day, isIsoDate));
  });

  it.each(["2024-02-29", "2000-02-29", "2023-12-31"])("accepts %s", (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  it.each([
    "2023-02-29",
    "1900-02-29",
    "2023-04-31",
    "2023-00-10",
    "2023-13-01",
    "2023-01-00",
    "2023-1-1",
    "2023-01-01T00:00",
    "20230101",
    "",
  ])("refuses %j", (text) => {
    expect(isIsoDate(text)).toBe(false);
  });
});

describe("arithmetic", () => {
  it("adds days and takes them back", () => {
    const days = fc.integer({ min: -300, max: 300 });
    fc.assert(
      fc.property(day, days, (from, n) => {
        const to = addDays(from, n);
        expect(addDays(to, -n)).toBe(from);
        expect(daysBetween(from, to)).toBe(n);
      }),
    );
  });

  it.each([
    ["2023-12-31", 1, "2024-01-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2024-03-01", -1, "2024-02-29"],
  ] as const)("%s and %i days is %s", (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
  });

  it.each([
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 24, "2026-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2023-03-31", -1, "2023-02-28"],
    ["2023-01-15", -1, "2022-12-15"],
    ["2023-01-01", 24, "2025-01-01"],
  ] as const)("%s and %i months is %s", (from, months, to) => {
    expect(addMonthsClamped(from, months)).toBe(to);
  });

  it("never leaves the month that it was to reach", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 11 }), (from, months) => {
        const to = addMonthsClamped(from, months);
        expect(isIsoDate(to)).toBe(true);
        let month = monthOf(from);
        for (let n = 0; n < months; n += 1) month = nextMonth(month);
        expect(monthOf(to)).toBe(month);
      }),
    );
  });

  it("names days of the week from Monday, 1, to Sunday, 7", () => {
    expect(weekday("2023-01-01")).toBe(7);
    expect(weekday("2023-01-02")).toBe(1);
    expect(weekday("1969-12-28")).toBe(7);
    fc.assert(fc.property(day, (from) => weekday(addDays(from, 1)) === (weekday(from) % 7) + 1));
  });

  it("knows the ends of a month", () => {
    expect(nextMonth("2023-12")).toBe("2024-01");
    expect(daysOfMonth("2024-02")).toEqual({ first: "2024-02-01", last: "2024-02-29" });
    expect(daysInMonth(1900, 2)).toBe(28);
  });
});
