import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../calendar/index.js";
import { provision } from "../norms/index.js";
import { lastDayOfTwoYears } from "../rules/sustained-intervention/two-years.js";
import { takeDecision } from "./catalogue.js";
import { classifyIntervention } from "./classify-intervention.js";

const asOf = "2023-12-31";
const sustained = {
  startDate: "2023-01-01",
  endDate: "2024-12-31",
  focusZone: ["030101"],
  methodology: { name: "Guía de sesiones", validated: true },
  onDemand: false,
};
const taken = (given: unknown, on = asOf) => takeDecision(classifyIntervention, given, { asOf: on });

function concluded(given: unknown, on = asOf) {
  const outcome = taken(given, on);
  if ("failure" in outcome) throw new Error(`no conclusion: ${outcome.failure._tag}`);
  return outcome.conclusion;
}

describe("whether an intervention is sustained", () => {
  it("is where all four conditions are met", () => {
    expect(concluded(sustained)).toMatchObject({ class: "sustained", confidence: "certain", missing: [] });
    expect(concluded(sustained).otherwise.map(({ outcome }) => outcome)).toEqual(["other"]);
  });

  it.each([
    ["2023-01-01", "2024-12-31", "sustained"],
    ["2023-01-01", "2024-12-30", "other"],
    ["2024-02-29", "2026-02-27", "sustained"],
    ["2024-02-29", "2026-02-26", "other"],
    ["2026-03-01", "2028-02-29", "sustained"],
    ["2026-03-01", "2028-02-28", "other"],
    ["2023-06-15", "2023-06-15", "other"],
  ])("from %s to %s: %s", (startDate, endDate, expected) => {
    const conclusion = concluded({ ...sustained, startDate, endDate });
    expect(conclusion).toMatchObject({ class: expected, confidence: "certain" });
    expect(conclusion.missing).toEqual(expected === "other" ? ["endDate"] : []);
  });

  it.each([
    [{ focusZone: [] }, ["focusZone"], "certain"],
    [{ focusZone: undefined }, ["focusZone"], "provisional"],
    [{ methodology: { name: "Guía", validated: false } }, ["methodology"], "certain"],
    [{ methodology: {} }, ["methodology"], "provisional"],
    [{ methodology: { name: "ninguna", validated: true } }, ["methodology"], "certain"],
    [{ methodology: { name: "Guía" } }, ["methodology"], "provisional"],
    [{ methodology: undefined }, ["methodology"], "provisional"],
    [{ onDemand: true }, ["onDemand"], "certain"],
    [{ onDemand: undefined }, ["onDemand"], "provisional"],
    [{ startDate: undefined }, ["startDate"], "provisional"],
    [{ endDate: undefined }, ["endDate"], "provisional"],
    [{ onDemand: undefined, focusZone: [] }, ["focusZone", "onDemand"], "certain"],
  ])("is another action with %j", (facts, missing, confidence) => {
    expect(concluded({ ...sustained, ...facts })).toMatchObject({ class: "other", missing, confidence });
  });

  it("guesses nothing of an intervention of which nothing is known", () => {
    const { class: found, confidence, missing, trace } = concluded({});
    expect([found, confidence]).toEqual(["other", "provisional"]);
    expect(missing).toEqual(["endDate", "startDate", "focusZone", "methodology", "onDemand"]);
    expect(trace.filter(({ because }) => because.es.startsWith("Se desconoce"))).toHaveLength(4);
  });

  it("refuses an end before the start", () => {
    const outcome = taken({ ...sustained, endDate: "2022-12-31" });
    expect("failure" in outcome && outcome.failure).toMatchObject({
      _tag: "ContradictoryFacts",
      fields: ["startDate", "endDate"],
    });
  });

  it.each([
    [{ ...sustained, startDate: "2023-02-30" }],
    [{ ...sustained, focusZone: ["Abancay"] }],
    [{ ...sustained, methodology: "validada" }],
    [{ ...sustained, onDemand: 1 }],
    [{ ...sustained, demanda: true }],
  ])("refuses what is not of its form: %j", (given) => {
    const outcome = taken(given);
    expect("failure" in outcome && outcome.failure._tag).toBe("InvalidInput");
  });

  it.each([
    ["2022-11-27", true],
    ["2022-11-28", false],
  ])("says of one that starts on %s whether the guidelines were in force", (startDate, isStep) => {
    const conclusion = concluded({ ...sustained, startDate });
    expect(conclusion.class).toBe("sustained");
    expect(conclusion.trace.some(({ because }) => because.en.includes("not in force"))).toBe(isStep);
  });

  it("asks the day of the run where no start is known", () => {
    const isStep = (on: string) =>
      concluded({}, on).trace.some(({ because }) => because.en.includes("not in force"));
    expect([isStep("2022-11-27"), isStep("2022-11-28")]).toEqual([true, false]);
  });

  it("turns on the last day of the two years, whenever it starts", () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("2000-01-01", days));
    fc.assert(
      fc.property(day, (startDate) => {
        const last = lastDayOfTwoYears(startDate);
        expect(concluded({ ...sustained, startDate, endDate: last }).class).toBe("sustained");
        expect(concluded({ ...sustained, startDate, endDate: addDays(last, -1) }).class).toBe("other");
      }),
    );
  });

  it("always reasons, cites only what it says it may, and never lacks a reason for not being sustained", () => {
    const allowed = new Set(classifyIntervention.citations.map(({ norm, locator }) => `${norm} ${locator}`));
    for (const { norm, locator } of classifyIntervention.citations) {
      expect(provision(norm, locator), locator).toBeDefined();
    }
    const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
    const given = fc.record({
      startDate: maybe(fc.constantFrom("2021-01-01", "2023-01-01")),
      endDate: maybe(fc.constantFrom("2023-06-01", "2024-12-31", "2025-12-31")),
      focusZone: maybe(fc.constantFrom([], ["030101"])),
      methodology: maybe(fc.record({ name: maybe(fc.constant("Guía")), validated: maybe(fc.boolean()) })),
      onDemand: maybe(fc.boolean()),
    });
    fc.assert(
      fc.property(given, (facts) => {
        const { class: found, missing, trace, otherwise } = concluded(facts);
        expect(found === "sustained").toBe(missing.length === 0);
        expect(otherwise.map(({ outcome }) => outcome)).toEqual([
          found === "sustained" ? "other" : "sustained",
        ]);
        expect(trace.length).toBeGreaterThan(4);
        for (const { citations } of trace) {
          for (const { norm, locator } of citations) expect(allowed).toContain(`${norm} ${locator}`);
        }
      }),
    );
  });
});
