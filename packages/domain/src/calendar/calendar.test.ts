import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  fromDayNumber,
  isNationalHoliday,
  peruvianCalendar,
  toDayNumber,
  weekday,
  withNonWorkingDays,
  workingDaysOfMonth,
} from "./index.js";

const { firstYear, lastYear } = peruvianCalendar;
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);

/** Easter Sunday by the anonymous Gregorian computus, apart from the package that gave the data. */
function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return `${year}-0${Math.floor(n / 31)}-${String((n % 31) + 1).padStart(2, "0")}`;
}

/** The law's own list: Decreto Legislativo 713, article 6, and the laws that added to it. */
function byLaw(year: number): string[] {
  const fixed: [from: number, day: string][] = [
    [1992, "01-01"],
    [1992, "05-01"],
    [2024, "06-07"],
    [1992, "06-29"],
    [2023, "07-23"],
    [1992, "07-28"],
    [1992, "07-29"],
    [2022, "08-06"],
    [1992, "08-30"],
    [1992, "10-08"],
    [1992, "11-01"],
    [1992, "12-08"],
    [2022, "12-09"],
    [1992, "12-25"],
  ];
  const days = fixed.filter(([from]) => year >= from).map(([, day]) => `${year}-${day}`);
  return [...days, addDays(easter(year), -3), addDays(easter(year), -2)].sort();
}

describe("Peru's national holidays", () => {
  it.each(years)("are in %i those of the law", (year) => {
    const days: string[] = [];
    for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
      if (isNationalHoliday(day)) days.push(day);
    }
    expect(days).toEqual(byLaw(year));
  });

  it.each([
    ["2022", "04-14", "04-15", "04-17"],
    ["2023", "04-06", "04-07", "04-09"],
    ["2024", "03-28", "03-29", "03-31"],
    ["2025", "04-17", "04-18", "04-20"],
  ])("in %s have Holy Thursday and Good Friday, not Easter Sunday", (year, thursday, friday, sunday) => {
    expect(isNationalHoliday(`${year}-${thursday}`)).toBe(true);
    expect(isNationalHoliday(`${year}-${friday}`)).toBe(true);
    expect(isNationalHoliday(`${year}-${sunday}`)).toBe(false);
  });

  it.each(["2021-12-09", "2021-08-06", "2022-07-23", "2023-06-07", "2023-06-24"])(
    "do not have %s, a day that the law names later or never",
    (day) => {
      expect(isNationalHoliday(day)).toBe(false);
    },
  );
});

describe("nthWorkingDay", () => {
  it.each([
    // 1 January 2023 is a Sunday: Monday 2 is the first.
    ["2023-01", 1, "2023-01-02"],
    ["2023-01", 5, "2023-01-06"],
    // Holy Week: 3, 4, 5, then 10 and 11.
    ["2023-04", 5, "2023-04-11"],
    // 1 May is a Monday.
    ["2023-05", 5, "2023-05-08"],
    // 8 and 9 December 2022 are a Thursday and a Friday.
    ["2022-12", 5, "2022-12-07"],
    ["2022-12", 6, "2022-12-12"],
    // 7 June 2024 is a Friday, the year's first with that holiday.
    ["2024-06", 5, "2024-06-10"],
    ["2023-06", 5, "2023-06-07"],
    ["2025-01", 5, "2025-01-08"],
    ["2010-01", 1, "2010-01-04"],
    ["2045-12", 1, "2045-12-01"],
  ] as const)("of %s, %i, is %s", (month, n, day) => {
    expect(peruvianCalendar.nthWorkingDay(month, n)).toBe(day);
  });

  it.each([
    ["2009-12", 1],
    ["2046-01", 1],
    ["2023-13", 1],
    ["2023-1", 1],
    ["2023-01", 0],
    ["2023-01", 24],
    ["2023-01", 1.5],
  ] as const)("of %s, %d, is unknown", (month, n) => {
    expect(peruvianCalendar.nthWorkingDay(month, n)).toBeUndefined();
  });

  const month = fc
    .tuple(fc.integer({ min: firstYear, max: lastYear }), fc.integer({ min: 1, max: 12 }))
    .map(([year, number]) => `${year}-${String(number).padStart(2, "0")}`);

  it("grows with n, and counts working days of that month alone", () => {
    fc.assert(
      fc.property(month, fc.integer({ min: 1, max: 16 }), (of, n) => {
        const day = peruvianCalendar.nthWorkingDay(of, n)!;
        const next = peruvianCalendar.nthWorkingDay(of, n + 1)!;
        expect(day.startsWith(of)).toBe(true);
        expect(peruvianCalendar.isWorkingDay(day)).toBe(true);
        expect(day < next).toBe(true);
        for (let between = addDays(day, 1); between < next; between = addDays(between, 1)) {
          expect(peruvianCalendar.isWorkingDay(between)).toBe(false);
        }
      }),
    );
  });

  it("runs through workingDaysOfMonth", () => {
    fc.assert(
      fc.property(month, (of) => {
        const days = workingDaysOfMonth(peruvianCalendar, of)!;
        expect(days.map((_, at) => peruvianCalendar.nthWorkingDay(of, at + 1))).toEqual(days);
        expect(peruvianCalendar.nthWorkingDay(of, days.length + 1)).toBeUndefined();
      }),
    );
  });
});

describe("isWorkingDay", () => {
  it("is unknown outside the known years and for what is no day", () => {
    expect(peruvianCalendar.isWorkingDay("2009-12-31")).toBeUndefined();
    expect(peruvianCalendar.isWorkingDay("2046-01-01")).toBeUndefined();
    expect(peruvianCalendar.isWorkingDay("2023-02-29")).toBeUndefined();
    expect(peruvianCalendar.isWorkingDay("2010-01-01")).toBe(false);
    expect(peruvianCalendar.isWorkingDay("2045-12-29")).toBe(true);
  });

  it("never works on a weekend", () => {
    const day = fc
      .integer({ min: toDayNumber(`${firstYear}-01-01`), max: toDayNumber(`${lastYear}-12-31`) })
      .map(fromDayNumber);
    fc.assert(fc.property(day, (on) => weekday(on) <= 5 || peruvianCalendar.isWorkingDay(on) === false));
  });
});

describe("withNonWorkingDays", () => {
  const extended = withNonWorkingDays(peruvianCalendar, ["2023-01-03", "2023-01-01", "no day"]);

  it("shifts what follows in the month, and nothing else", () => {
    expect(extended.isWorkingDay("2023-01-03")).toBe(false);
    expect(extended.nthWorkingDay("2023-01", 1)).toBe("2023-01-02");
    expect(extended.nthWorkingDay("2023-01", 5)).toBe("2023-01-09");
    expect(extended.nthWorkingDay("2023-02", 5)).toBe(peruvianCalendar.nthWorkingDay("2023-02", 5));
    expect(extended.nthWorkingDay("2046-01", 1)).toBeUndefined();
    expect(peruvianCalendar.nthWorkingDay("2023-01", 5)).toBe("2023-01-06");
  });

  it("says in its name what was added", () => {
    expect(extended.name).toBe(`${peruvianCalendar.name} + 2023-01-03`);
    expect(withNonWorkingDays(peruvianCalendar, ["2023-01-01"])).toBe(peruvianCalendar);
  });
});
