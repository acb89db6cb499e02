import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { provision } from "../norms/index.js";
import { takeDecision } from "./catalogue.js";
import { trackTarget } from "./track-target.js";

const month = (number: number) => `2023-${String(number).padStart(2, "0")}`;
const target = (months: unknown, more: object = {}) => ({
  id: "M-01",
  year: 2023,
  target: 120,
  months,
  ...more,
});
const taken = (given: unknown, asOf = "2023-04-30", parameters: Record<string, number> = {}) =>
  takeDecision(trackTarget, given, { asOf, parameters });

function concluded(given: unknown, asOf?: string, parameters?: Record<string, number>) {
  const outcome = taken(given, asOf, parameters);
  if ("failure" in outcome) throw new Error(`no conclusion: ${outcome.failure._tag}`);
  return outcome.conclusion;
}

const april = (cumulative: number) => target([{ month: "2023-04", cumulative }]);

describe("how a target stands", () => {
  it.each([
    [121, "exceeded"],
    [120, "on-track"],
    [40, "on-track"],
    [39.99, "at-risk"],
    [36, "at-risk"],
    [35.99, "off-track"],
    [0, "off-track"],
  ])("with 40 of 120 due by April and %d reached is %s", (cumulative, status) => {
    expect(concluded(april(cumulative))).toMatchObject({ expected: 40, comparedWith: 40, status });
  });
  it("follows the run's own margins", () => {
    expect(concluded(april(35), undefined, { alertShare: 20 }).status).toBe("at-risk");
    expect(concluded(april(121), undefined, { overshootShare: 100 }).status).toBe("exceeded");
  });
  it.each([
    ["2023-04-29", 30],
    ["2023-04-30", 40],
    ["2023-12-31", 120],
    ["2024-06-01", 120],
  ])("on %s expects %d", (asOf, expected) => {
    expect(concluded(april(40), asOf).expected).toBe(expected);
  });
  it("holds a month that has not ended to what the ended ones ask for", () => {
    expect(concluded(april(30), "2023-04-29")).toMatchObject({ status: "on-track", comparedWith: 30 });
  });
  it("takes months that nobody reported for unknown, not for delay", () => {
    const stale = concluded(april(40), "2023-08-31");
    expect(stale).toMatchObject({ expected: 80, comparedWith: 40, status: "on-track" });
    expect(stale.trace[1]?.because.es).toContain("no se sabe nada");
    expect(concluded(april(80), "2023-08-31")).toMatchObject({ comparedWith: 80, status: "on-track" });
    expect(concluded(april(79), "2023-08-31")).toMatchObject({ comparedWith: 40, status: "on-track" });
  });
  it("follows the schedule, and doubts one that does not end at the target", () => {
    const scheduled = target([
      { month: "2023-04", cumulative: 20, scheduled: 20 },
      { month: "2023-12", scheduled: 100 },
    ]);
    const { expected, status, trace } = concluded(scheduled);
    expect({ expected, status }).toEqual({ expected: 20, status: "on-track" });
    expect(trace.map(({ rule }) => rule)).toContain("TGT-007");
  });
  it("is unknown where nothing is reported or due is unknown", () => {
    for (const months of [undefined, [], [{ month: "2023-04", scheduled: 40 }]]) {
      const { status, projection, otherwise } = concluded(target(months));
      expect({ status, projection, others: otherwise.length }).toEqual({
        status: null,
        projection: null,
        others: 4,
      });
    }
    const later = [
      { month: "2023-04", cumulative: 10 },
      { month: "2023-06", scheduled: 120 },
    ];
    expect(concluded(target(later))).toMatchObject({ expected: null, status: null, projection: 30 });
    expect(concluded(target([{ ...later[0], cumulative: 145 }, later[1]])).status).toBe("exceeded");
  });
});

describe("the projection", () => {
  it.each([
    [[{ month: "2023-04", cumulative: 30 }], "2023-04-30", 90],
    [[{ month: "2023-04", cumulative: 30 }], "2023-04-29", null],
    [
      [
        { month: "2023-03", cumulative: 30 },
        { month: "2023-04", cumulative: 31 },
      ],
      "2023-04-29",
      120,
    ],
    [
      [
        { month: "2023-01", cumulative: 1 },
        { month: "2023-02", cumulative: 50 },
      ],
      "2023-02-15",
      50,
    ],
    [[{ month: "2023-12", cumulative: 99 }], "2024-01-05", 99],
    [[{ month: "2023-07", cumulative: 50 }], "2023-07-31", 85.71],
  ])("of %j on %s is %s", (months, asOf, projection) => {
    expect(concluded(target(months), asOf).projection).toBe(projection);
  });
});

describe("three months off track", () => {
  const late = [2, 3, 4].map((number) => ({ month: month(number), cumulative: 5 * number }));
  it("oblige to decide where no decision is recorded", () => {
    const { duties, trace } = concluded(target(late, { decisions: [] }));
    expect(duties.map(({ code }) => code)).toEqual(["decide-corrections"]);
    expect(trace.flatMap(({ rule }) => rule ?? [])).toEqual(["TGT-002", "TGT-005"]);
  });
  it("oblige to nothing where one is, or where nobody knows", () => {
    expect(concluded(target(late, { decisions: [{ date: "2023-03-01" }] })).duties).toEqual([]);
    expect(concluded(target(late)).duties).toEqual([]);
  });
});

describe("what is refused", () => {
  it.each([
    [{ ...april(1), target: 0 }, ["target"]],
    [{ ...april(1), target: -1 }, ["target"]],
    [april(-1), ["months"]],
    [
      target([
        { month: "2023-03", cumulative: 9 },
        { month: "2023-04", cumulative: 8 },
      ]),
      ["months"],
    ],
    [
      target([
        { month: "2023-03", cumulative: 9 },
        { month: "2023-03", cumulative: 8 },
      ]),
      ["months"],
    ],
    [target([{ month: "2023-05", cumulative: 9 }]), ["months"]],
    [target([{ month: "2022-12", cumulative: 9 }]), ["months", "year"]],
  ])("facts that cannot all be true: %j", (given, fields) => {
    expect(taken(given)).toMatchObject({ failure: { _tag: "ContradictoryFacts", fields } });
  });
  it("a target of no known year", () => {
    expect(taken({ id: "M-01", target: 120 })).toMatchObject({
      failure: { _tag: "MissingFacts", fields: ["year"] },
    });
    expect(taken({ ...april(40), year: undefined })).toHaveProperty("conclusion.status", "on-track");
  });
  it.each([[{}], [{ id: "M-01" }]])("a target that is not said: %j", (given) => {
    expect(taken(given)).toMatchObject({ failure: { _tag: "MissingFacts", fields: ["target"] } });
  });
  it.each([[null], [{ ...april(1), months: [{ month: "2023-13" }] }]])(
    "what it did not ask for: %j",
    (given) => {
      expect(taken(given)).toMatchObject({ failure: { _tag: "InvalidInput" } });
    },
  );
});

describe("the norm's time", () => {
  it.each([
    ["2022-11-27", true],
    ["2022-11-28", false],
  ])("on %s is told", (asOf, told) => {
    const { trace } = concluded({ ...target([]), year: 2022 }, asOf);
    expect(trace[0]?.because.es.includes("no estaba vigente")).toBe(told);
  });
});

describe("for any progress", () => {
  const months = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 }).map((steps) =>
    steps.map((_, index) => ({
      month: month(index + 1),
      cumulative: steps.slice(0, index + 1).reduce((sum, step) => sum + step, 0),
    })),
  );
  it("there is a conclusion with reasons that exist, and every other status is told", () => {
    const named = new Set(trackTarget.citations.map(({ norm, locator }) => `${norm} ${locator}`));
    fc.assert(
      fc.property(months, fc.integer({ min: 1, max: 300 }), (given, yearly) => {
        const { status, expected, projection, reported, otherwise, trace } = concluded(
          { ...target(given), target: yearly },
          "2023-12-31",
        );
        expect(expected).toBe(yearly);
        expect(status === null).toBe(given.length === 0);
        if (projection !== null) expect(projection).toBeGreaterThanOrEqual(reported?.cumulative ?? 0);
        expect(otherwise.map(({ outcome }) => outcome)).toEqual(
          ["on-track", "at-risk", "off-track", "exceeded"].filter((other) => other !== status),
        );
        expect(trace.length).toBeGreaterThanOrEqual(3);
        for (const { norm, locator } of trace.flatMap((step) => step.citations)) {
          expect(provision(norm, locator)).toBeDefined();
          expect(named).toContain(`${norm} ${locator}`);
        }
      }),
    );
  });
});
