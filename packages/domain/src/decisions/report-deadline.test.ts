import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { peruvianCalendar, withNonWorkingDays } from "../calendar/index.js";
import { provision } from "../norms/index.js";
import { reportDeadline as deadlineOf } from "../rules/monthly-report/report-deadline.js";
import { takeDecision } from "./catalogue.js";
import { reportDeadline } from "./report-deadline.js";

const asOf = "2024-01-01";
const taken = (given: unknown) => takeDecision(reportDeadline, given, { asOf });

function concluded(given: unknown) {
  const outcome = taken(given);
  if ("failure" in outcome) throw new Error(`no conclusion: ${outcome.failure._tag}`);
  return outcome.conclusion;
}

const because = (given: unknown) => concluded(given).trace.map((step) => step.because.es);

describe("the deadline of a month's report", () => {
  it.each([
    ["2023-06", "2023-07-07", "1 and 2 July 2023 are a weekend"],
    ["2023-03", "2023-04-11", "Holy Thursday and Good Friday fall within"],
    ["2022-12", "2023-01-06", "1 January is a Sunday"],
    ["2023-12", "2024-01-08", "1 January is a Monday"],
    ["2023-07", "2023-08-07", "6 August is a Sunday in 2023"],
    ["2024-07", "2024-08-08", "6 August, a Tuesday, is a holiday"],
    ["2022-11", "2022-12-07", "8 December comes after it"],
    ["2023-11", "2023-12-07", "the day before the holiday"],
    ["2023-10", "2023-11-08", "1 November is a holiday"],
    ["2024-05", "2024-06-10", "7 June is a holiday from 2024"],
    ["2023-05", "2023-06-07", "and was none in 2023"],
    ["2024-02", "2024-03-07", "a leap year's February"],
  ])("of %s is %s: %s", (month, dueDate) => {
    const { dueDate: found, workingDays } = concluded({ month });
    expect(found).toBe(dueDate);
    expect(workingDays).toHaveLength(5);
    expect(workingDays.at(-1)).toBe(dueDate);
  });

  it("names the holidays that it skips", () => {
    expect(because({ month: "2023-03" })[1]).toContain(
      "jueves 6 de abril de 2023, viernes 7 de abril de 2023",
    );
    expect(because({ month: "2023-05" }).join(" ")).not.toContain("feriados");
  });

  it("counts no day that was given as not worked, and says what it would be without", () => {
    const { dueDate, workingDays, calendar, otherwise } = concluded({
      month: "2023-06",
      nonWorkingDays: ["2023-07-07", "2023-07-05"],
    });
    expect(dueDate).toBe("2023-07-11");
    expect(workingDays).toEqual(["2023-07-03", "2023-07-04", "2023-07-06", "2023-07-10", "2023-07-11"]);
    expect(calendar).toContain("2023-07-05, 2023-07-07");
    expect(otherwise.map(({ outcome }) => outcome)).toEqual(["2023-07-12", "2023-07-07"]);
  });

  it("tells of days given that change nothing", () => {
    const given = {
      month: "2023-06",
      nonWorkingDays: ["2023-07-01", "2023-07-28", "2023-07-10", "2023-06-30"],
    };
    expect(concluded(given).dueDate).toBe("2023-07-07");
    expect(because(given)[1]).toContain("no cambian el plazo");
    expect(because(given)[1]).toContain("lunes 10 de julio de 2023");
  });

  it("goes on counting where a whole month is not worked", () => {
    const nonWorkingDays = Array.from(
      { length: 31 },
      (_, day) => `2023-07-${String(day + 1).padStart(2, "0")}`,
    );
    expect(concluded({ month: "2023-06", nonWorkingDays }).dueDate).toBe("2023-08-07");
  });

  it.each([
    ["2022-10", false],
    ["2022-11", true],
    ["2022-12", true],
    ["2015-03", false],
  ])("says whether the guidelines were in force: %s", (month, inForce) => {
    expect(concluded({ month }).inForce).toBe(inForce);
    expect(because({ month })[0]?.includes("lunes 28 de noviembre de 2022")).toBe(!inForce);
  });

  it.each([["2009-11"], ["2045-12"], ["1990-01"], ["9999-12"]])("is not known for %s", (month) => {
    expect(taken({ month })).toMatchObject({ failure: { _tag: "MissingFacts", fields: ["month"] } });
  });
  it.each([["2009-12"], ["2045-11"]])("is known for %s, at the calendar's bounds", (month) => {
    expect(taken({ month })).toHaveProperty("conclusion");
  });

  it.each([
    [{}],
    [{ month: "2023-13" }],
    [{ month: "marzo" }],
    [{ month: "2023-03", nonWorkingDays: "2023-04-05" }],
    [{ month: "2023-03", nonWorkingDays: ["2023-02-29"] }],
    [{ month: "2023-03", day: 5 }],
    [[]],
    [null],
  ])("refuses what it did not ask for: %j", (given) => {
    expect(taken(given)).toMatchObject({ failure: { _tag: "InvalidInput" } });
  });
});

describe("for any month", () => {
  const months = fc
    .tuple(fc.integer({ min: 2010, max: 2045 }), fc.integer({ min: 1, max: 12 }))
    .filter(([year, month]) => year < 2045 || month < 12)
    .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`);
  const days = fc
    .date({
      min: new Date("2010-01-01T00:00:00Z"),
      max: new Date("2045-12-31T00:00:00Z"),
      noInvalidDate: true,
    })
    .map((day) => day.toISOString().slice(0, 10));

  it("the five days are worked, follow each other and end at the deadline of the rule", () => {
    fc.assert(
      fc.property(months, fc.array(days, { maxLength: 20 }), (month, nonWorkingDays) => {
        const calendar = withNonWorkingDays(peruvianCalendar, nonWorkingDays);
        const { dueDate, workingDays } = concluded({ month, nonWorkingDays });
        expect(dueDate).toBe(deadlineOf(month, calendar));
        expect([...workingDays].sort()).toEqual(workingDays);
        expect(new Set(workingDays).size).toBe(5);
        for (const day of workingDays) {
          expect(calendar.isWorkingDay(day)).toBe(true);
          expect(day.slice(0, 7) > month).toBe(true);
        }
      }),
    );
  });

  it("there is a reason, and it cites places that exist and that the decision names", () => {
    const named = new Set(reportDeadline.citations.map(({ norm, locator }) => `${norm} ${locator}`));
    fc.assert(
      fc.property(months, fc.array(days, { maxLength: 5 }), (month, nonWorkingDays) => {
        const { trace, otherwise } = concluded({ month, nonWorkingDays });
        expect(trace.length).toBeGreaterThanOrEqual(2);
        expect(otherwise.length).toBeGreaterThan(0);
        for (const { norm, locator } of trace.flatMap((step) => step.citations)) {
          expect(provision(norm, locator)).toBeDefined();
          expect(named).toContain(`${norm} ${locator}`);
        }
      }),
    );
  });
});
