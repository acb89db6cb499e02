import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { provision } from "../norms/index.js";
import { allMet } from "../rules/quality-assessment/clean-assessment.js";
import { normsOfQuality } from "../rules/quality-assessment/norms-of-quality.js";
import { qualityComponent } from "../taxonomy/quality-component.js";
import { assessQuality } from "./assess-quality.js";
import { takeDecision } from "./catalogue.js";

const asOf = "2023-12-31";
const taken = (answers: unknown, more: object = {}) =>
  takeDecision(assessQuality, { id: "QA-01", answers, ...more }, { asOf });

function concluded(answers: unknown, more: object = {}) {
  const outcome = taken(answers, more);
  if ("failure" in outcome) throw new Error(`no conclusion: ${outcome.failure._tag}`);
  return outcome.conclusion;
}

const value = (answer: string) => ({ value: answer });
const all = (answer: string) => Object.fromEntries(normsOfQuality.map((norm) => [norm, value(answer)]));
const rulesOf = (answers: unknown) => concluded(answers).trace.flatMap(({ rule }) => rule ?? []);

describe("the score of quality", () => {
  it("is 1 with every norm met, and nothing would have to change", () => {
    const { score, priorities, missing, otherwise } = concluded(allMet);
    expect(score.overall).toBe(1);
    expect(Object.values(score.byComponent)).toEqual([1, 1, 1, 1, 1, 1]);
    expect([priorities, missing, otherwise]).toEqual([[], [], []]);
  });
  it.each([
    ["met", 1],
    ["partly", 0.5],
    ["not-met", 0],
    ["not-applicable", null],
  ])("is that of the answer where all are %s", (answer, overall) => {
    const { score, otherwise } = concluded(all(answer));
    expect(score.overall).toBe(overall);
    expect(new Set(Object.values(score.byComponent))).toEqual(new Set([overall]));
    expect(otherwise).toHaveLength(answer === "met" ? 0 : 6);
  });
  it("averages the norms of each component, each with the same weight in all", () => {
    const { score } = concluded({
      "L6.a": value("met"),
      "L6.b": value("met"),
      "L6.c": value("partly"),
      "L6.g": value("not-met"),
      "L6.n": value("not-met"),
      "L6.m": value("not-applicable"),
    });
    expect(score).toEqual({
      overall: 0.5,
      byComponent: {
        "needs-and-expectations": 1,
        "service-value": 0.5,
        "service-strengthening": null,
        measurement: null,
        leadership: 0,
        "quality-culture": null,
      },
    });
  });
  it("has two decimals", () => {
    const answers = { "L6.b": value("met"), "L6.c": value("met"), "L6.d": value("not-met") };
    expect(concluded(answers).score.byComponent["service-value"]).toBe(0.67);
  });
  it("leaves out what was not answered, and tells it", () => {
    const { score, missing, trace } = concluded({ "L6.a": value("met"), "L6.b": { evidence: "Acta" } });
    expect(score.overall).toBe(1);
    expect(missing).toEqual(normsOfQuality.filter((norm) => norm !== "L6.a"));
    expect(trace.find(({ rule }) => rule === "QUA-001")?.because.es).toContain("b, c, d");
  });
});

describe("the priorities", () => {
  it("put what is not met first, then the weakest component, then the norm's order", () => {
    const { priorities } = concluded({
      ...allMet,
      "L6.a": value("partly"),
      "L6.b": value("not-met"),
      "L6.h": value("partly"),
      "L6.q": value("not-met"),
      "L6.p": value("not-met"),
    });
    expect(priorities.map(({ norm }) => norm)).toEqual(["L6.p", "L6.q", "L6.b", "L6.a", "L6.h"]);
    expect(priorities[0]).toMatchObject({ component: "quality-culture", answer: "not-met" });
    expect(priorities[2]?.action.es).toContain("Convocar con tiempo");
  });
  it("are what each component lacks", () => {
    const [first] = concluded({ ...allMet, "L6.k": value("partly") }).otherwise;
    expect(first).toMatchObject({ outcome: "service-strengthening", fields: ["answers[L6.k].value"] });
  });
});

describe("the reasons", () => {
  it("name the rules that say the same", () => {
    expect(rulesOf(allMet)).toEqual([]);
    expect(rulesOf({ ...allMet, "L6.h": value("met"), "L6.i": value("not-applicable") })).toEqual([
      "QUA-002",
      "QUA-003",
    ]);
  });
  it.each([
    ["2022-11-27", true],
    ["2022-11-28", false],
  ])("on %s say whether the guidelines were in force", (date, told) => {
    expect(concluded(allMet, { date }).trace[0]?.because.es.includes("no estaba vigente")).toBe(told);
  });
});

describe("what is refused", () => {
  it.each([[undefined], [{}], [{ "L6.a": {} }], [{ "L6.a": { evidence: "Acta" } }]])(
    "no answer at all: %j",
    (answers) => {
      expect(taken(answers)).toMatchObject({ failure: { _tag: "MissingFacts", fields: ["answers"] } });
    },
  );
  it("an assessment of a day that has not come", () => {
    expect(taken(allMet, { date: asOf })).toHaveProperty("conclusion");
    expect(taken(allMet, { date: "2024-01-01" })).toMatchObject({
      failure: { _tag: "ContradictoryFacts", fields: ["date"] },
    });
  });
  it.each([[{ "L6.z": value("met") }], [{ "L6.a": value("perhaps") }], [{ "L6.a": "met" }], [[]]])(
    "what it did not ask for: %j",
    (answers) => {
      expect(taken(answers)).toMatchObject({ failure: { _tag: "InvalidInput" } });
    },
  );
});

describe("for any answers", () => {
  const answer = fc.record(
    {
      value: fc.constantFrom("met", "partly", "not-met", "not-applicable"),
      evidence: fc.constant("Acta"),
    },
    { requiredKeys: [] },
  );
  const answers = fc.dictionary(fc.constantFrom(...normsOfQuality), answer);

  it("there is a score between 0 and 1 with reasons that exist, or nothing was answered", () => {
    const named = new Set(assessQuality.citations.map(({ norm, locator }) => `${norm} ${locator}`));
    fc.assert(
      fc.property(answers, (given) => {
        const outcome = taken(given);
        if ("failure" in outcome) {
          expect(Object.values(given).every((one) => one.value === undefined)).toBe(true);
          return;
        }
        const { score, priorities, missing, trace } = outcome.conclusion;
        for (const one of [score.overall, ...Object.values(score.byComponent)]) {
          if (one !== null) expect(one >= 0 && one <= 1).toBe(true);
        }
        if (score.overall !== null) expect(score.overall === 1).toBe(priorities.length === 0);
        expect(missing.length + Object.values(given).filter((one) => one.value).length).toBe(17);
        expect(trace.length).toBeGreaterThanOrEqual(qualityComponent.concepts.length + 2);
        for (const { norm, locator } of trace.flatMap((step) => step.citations)) {
          expect(provision(norm, locator)).toBeDefined();
          expect(named).toContain(`${norm} ${locator}`);
        }
      }),
    );
  });
});
