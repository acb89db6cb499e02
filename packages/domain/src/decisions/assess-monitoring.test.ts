import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capacityLevel } from "../monitoring/capacity-level.js";
import { institutionalCapacity, monitoringAxis } from "../monitoring/index.js";
import { provision } from "../norms/index.js";
import { sector } from "../taxonomy/sector.js";
import { assessMonitoringDecision } from "./assess-monitoring.js";
import { takeDecision } from "./catalogue.js";

const asOf = "2023-12-31";
const taken = (findings: unknown) => takeDecision(assessMonitoringDecision, { findings }, { asOf });

function concluded(findings: unknown) {
  const outcome = taken(findings);
  if ("failure" in outcome) throw new Error(`no conclusion: ${outcome.failure._tag}`);
  return outcome.conclusion;
}

const finding = {
  axis: "competencies",
  sector: "health",
  capacity: "conceptual-competence",
  level: "limited",
  evidence: "Entrevistas",
};

describe("what a monitoring shows", () => {
  it("is the lowest level on each axis, and unknown where nobody looked", () => {
    const { axes, unknown } = concluded([finding, { ...finding, sector: "education", level: "absent" }]);
    expect(axes.map(({ axis, level }) => [axis, level])).toEqual(
      monitoringAxis.concepts.map(({ code }) => [code, code === "competencies" ? "absent" : "unknown"]),
    );
    expect(unknown.axes).toHaveLength(6);
  });
  it("calls for recommendations, each with its text and who is responsible", () => {
    const { recommendations } = concluded([finding]);
    expect(recommendations.length).toBeGreaterThan(0);
    for (const { text, responsible } of recommendations) {
      expect(text.es.length).toBeGreaterThan(10);
      expect(responsible.length).toBeGreaterThan(0);
    }
    expect(concluded([{ ...finding, level: "adequate" }]).recommendations).toEqual([]);
  });
  it("tells findings that contradict each other and those without evidence", () => {
    const { evidence: _, ...bare } = finding;
    const { contradictions, withoutEvidence } = concluded([finding, { ...bare, level: "adequate" }]);
    expect(contradictions[0]?.levels).toEqual(["limited", "adequate"]);
    expect(withoutEvidence).toHaveLength(1);
  });
  it.each([
    [
      "absent",
      ["competencies: limited", "competencies: adequate"],
      [["findings[0].level"], ["findings[0].level"]],
    ],
    [
      "limited",
      ["competencies: absent", "competencies: adequate"],
      [["findings[0].level"], ["findings[0].level"]],
    ],
    [
      "adequate",
      ["competencies: absent", "competencies: limited"],
      [["findings[0].level"], ["findings[0].level"]],
    ],
  ])("from %s says what another level would take", (level, outcomes, fields) => {
    const { otherwise } = concluded([{ ...finding, level }]);
    expect(otherwise.slice(0, 2).map(({ outcome }) => outcome)).toEqual(outcomes);
    expect(otherwise.slice(0, 2).map((other) => other.fields)).toEqual(fields);
    expect(otherwise).toHaveLength(2 + 6);
  });
  it("reads labels as codes", () => {
    expect(
      concluded([{ ...finding, level: "Ausente", axis: "Enfoque territorial" }]).unknown.axes,
    ).not.toContain("territorial-approach");
  });
});

describe("what is refused", () => {
  it.each([[undefined], [[]]])("no finding: %j", (findings) => {
    expect(taken(findings)).toMatchObject({ failure: { _tag: "MissingFacts", fields: ["findings"] } });
  });
  it.each([
    [[{ ...finding, level: "good" }]],
    [[{ ...finding, sector: undefined }]],
    [[{ ...finding, score: 1 }]],
    [finding],
  ])("what it did not ask for: %j", (findings) => {
    expect(taken(findings)).toMatchObject({ failure: { _tag: "InvalidInput" } });
  });
});

describe("for any findings", () => {
  const of = (scheme: { readonly concepts: readonly { readonly code: string }[] }) =>
    fc.constantFrom(...scheme.concepts.map(({ code }) => code));
  const findings = fc.array(
    fc.record(
      {
        axis: of(monitoringAxis),
        sector: of(sector),
        capacity: of(institutionalCapacity),
        level: of(capacityLevel),
        evidence: fc.constant("Acta"),
      },
      { requiredKeys: ["axis", "sector", "capacity", "level"] },
    ),
    { minLength: 1, maxLength: 12 },
  );
  it("there is a reason, and it cites places that exist and that the decision names", () => {
    const named = new Set(
      assessMonitoringDecision.citations.map(({ norm, locator }) => `${norm} ${locator}`),
    );
    fc.assert(
      fc.property(findings, (given) => {
        const { trace, otherwise, axes } = concluded(given);
        expect(trace.length).toBeGreaterThanOrEqual(2);
        const unknown = axes.filter(({ level }) => level === "unknown").length;
        expect(otherwise).toHaveLength(unknown + 2 * (axes.length - unknown));
        for (const { fields } of otherwise) expect(fields.length).toBeGreaterThan(0);
        for (const { norm, locator } of trace.flatMap((step) => step.citations)) {
          expect(provision(norm, locator)).toBeDefined();
          expect(named).toContain(`${norm} ${locator}`);
        }
      }),
    );
  });
});
