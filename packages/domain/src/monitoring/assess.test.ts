import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carabayllo2022Places } from "../norms/report-places/carabayllo-2022.js";
import { sector } from "../taxonomy/sector.js";
import {
  type AssessedFinding,
  assessMonitoring,
  capacityLevels,
  institutionalCapacity,
  monitoringAxis,
  monitoringRecommendations,
} from "./index.js";

const evidence = "entrevista";

const mayorAbsent: AssessedFinding = {
  axis: "multisectoral-articulation",
  sector: "local-government",
  capacity: "articulation-and-leadership",
  level: "absent",
  evidence,
};
const kitsLimited: AssessedFinding = {
  axis: "emergency-kits",
  sector: "health",
  capacity: "resource-management",
  level: "limited",
  evidence,
};
const policeTrained: AssessedFinding = {
  axis: "competencies",
  sector: "police",
  capacity: "conceptual-competence",
  level: "adequate",
  evidence,
};

const axisOf = (findings: readonly AssessedFinding[], axis: AssessedFinding["axis"]) =>
  assessMonitoring(findings).axes.find((found) => found.axis === axis);

describe("assessMonitoring", () => {
  it("knows nothing where nothing was found", () => {
    const { axes, sectors, unknown, recommendations, unanswered, trace } = assessMonitoring([]);
    expect(axes.map(({ level }) => level)).toEqual(Array(7).fill("unknown"));
    expect(new Set(sectors.map(({ level }) => level))).toEqual(new Set(["unknown"]));
    expect(unknown.axes).toHaveLength(7);
    expect(unknown.capacities).toHaveLength(4);
    expect([...recommendations, ...unanswered]).toEqual([]);
    expect(trace).toHaveLength(1 + 7 + 4);
  });

  it("gives an axis and a sector the lowest level found", () => {
    const findings = [policeTrained, { ...policeTrained, sector: "health", level: "limited" } as const];
    expect(axisOf(findings, "competencies")).toMatchObject({
      level: "limited",
      counts: { absent: 0, limited: 1, adequate: 1 },
    });
    const levels = Object.fromEntries(
      assessMonitoring(findings).sectors.map(({ sector: code, level }) => [code, level]),
    );
    expect(levels).toMatchObject({ police: "adequate", health: "limited", education: "unknown" });
  });

  it("leaves the capacities that nobody assessed unknown beside an adequate one", () => {
    expect(axisOf([policeTrained], "competencies")?.capacities.map(({ level }) => level)).toEqual([
      "adequate",
      "unknown",
      "unknown",
      "unknown",
    ]);
  });

  it("names findings that contradict each other, and lets the lowest govern", () => {
    const { contradictions, recommendations } = assessMonitoring([
      { ...mayorAbsent, level: "adequate" },
      mayorAbsent,
      policeTrained,
    ]);
    const { level: _, evidence: __, ...cell } = mayorAbsent;
    expect(contradictions).toEqual([{ ...cell, levels: ["absent", "adequate"] }]);
    expect(recommendations[0]).toMatchObject({ level: "absent", calledBy: [{ ...cell, level: "absent" }] });
  });

  it("sees no contradiction between findings that agree, nor between different sectors", () => {
    const { contradictions } = assessMonitoring([
      mayorAbsent,
      mayorAbsent,
      { ...mayorAbsent, sector: "police", level: "adequate" },
    ]);
    expect(contradictions).toEqual([]);
  });

  it("asks the mayor to lead where the local government does not articulate", () => {
    const { recommendations, unanswered } = assessMonitoring([mayorAbsent]);
    expect(recommendations.map(({ code }) => code)).toEqual([
      "public-sectors-share-information",
      "public-sectors-create-observatory",
      "public-sectors-adopt-local-protocol",
      "local-government-lead-and-follow-up",
      "local-government-publish-annual-balance",
      "local-government-install-equality-commission",
    ]);
    expect(recommendations[3]?.responsible).toEqual(["local-government"]);
    expect(unanswered).toEqual([]);
  });

  it("puts what an absent capacity calls for before what a limited one does", () => {
    const { recommendations } = assessMonitoring([kitsLimited, mayorAbsent]);
    expect(recommendations.at(-1)).toMatchObject({ code: "health-monitor-emergency-kits", level: "limited" });
    expect(recommendations[0]?.level).toBe("absent");
  });

  it("counts a women's organization as civil society when it recommends", () => {
    const { recommendations } = assessMonitoring([
      { ...mayorAbsent, axis: "civil-society-participation", sector: "womens-organizations" },
    ]);
    expect(recommendations.map(({ code }) => code)).toEqual(["local-government-value-participation"]);
  });

  it("says for which weakness the report recommends nothing", () => {
    const odd = { ...kitsLimited, sector: "education" } as const;
    const { unanswered, recommendations } = assessMonitoring([odd]);
    expect(recommendations).toEqual([]);
    expect(unanswered).toMatchObject([{ axis: "emergency-kits", sector: "education", level: "limited" }]);
  });

  it("names findings without evidence and never repeats the evidence", () => {
    const secret = "Rosa contó esto";
    const assessment = assessMonitoring([
      { ...mayorAbsent, evidence: secret },
      { ...kitsLimited, evidence: " " },
    ]);
    expect(assessment.withoutEvidence).toMatchObject([{ axis: "emergency-kits", sector: "health" }]);
    expect(JSON.stringify(assessment)).not.toContain(secret);
  });
});

const finding: fc.Arbitrary<AssessedFinding> = fc.record({
  axis: fc.constantFrom(...monitoringAxis.concepts.map(({ code }) => code)),
  sector: fc.constantFrom(...sector.concepts.map(({ code }) => code)),
  capacity: fc.constantFrom(...institutionalCapacity.concepts.map(({ code }) => code)),
  level: fc.constantFrom(...capacityLevels),
  evidence: fc.constantFrom("", "acta"),
});

describe("the laws of assessMonitoring", () => {
  it("does not depend on the order of the findings", () => {
    fc.assert(
      fc.property(
        fc
          .array(finding, { maxLength: 20 })
          .chain((findings) =>
            fc.tuple(
              fc.constant(findings),
              fc.shuffledSubarray(findings, { minLength: findings.length, maxLength: findings.length }),
            ),
          ),
        ([findings, shuffled]) => {
          expect(assessMonitoring(shuffled)).toEqual(assessMonitoring(findings));
        },
      ),
    );
  });

  it("answers every weak cell or says that it is unanswered, and never both", () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 20 }), (findings) => {
        const { recommendations, unanswered } = assessMonitoring(findings);
        const name = ({ axis, sector: of, capacity }: Omit<AssessedFinding, "level" | "evidence">) =>
          [axis, of, capacity].join("/");
        const weak = findings.filter(({ level }) => level !== "adequate").map(name);
        const answered = recommendations.flatMap(({ calledBy }) => calledBy.map(name));
        expect(new Set([...answered, ...unanswered.map(name)])).toEqual(new Set(weak));
        expect(unanswered.map(name).filter((cell) => answered.includes(cell))).toEqual([]);
      }),
    );
  });

  it("never finds more than was there: one more finding raises no level", () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 20 }), finding, (findings, one) => {
        const before = assessMonitoring(findings);
        const after = assessMonitoring([...findings, one]);
        const rank = (level: string) => [...capacityLevels, "unknown"].indexOf(level);
        before.axes.forEach(({ level }, index) => {
          if (level !== "unknown") {
            expect(rank(after.axes[index]!.level)).toBeLessThanOrEqual(rank(level));
          }
        });
      }),
    );
  });

  it("cites places of the report in every step", () => {
    const places = new Set(carabayllo2022Places.map(([locator]) => locator));
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 20 }), (findings) => {
        for (const { because, citations } of assessMonitoring(findings).trace) {
          expect(because.es).toMatch(/\.$/);
          expect(because.en).toMatch(/\.$/);
          for (const { locator } of citations) {
            expect(places).toContain(locator);
          }
        }
      }),
    );
  });

  it("can call for every recommendation", () => {
    const everywhere = monitoringAxis.concepts.flatMap(({ code: axis }) =>
      sector.concepts.flatMap(({ code: of }) =>
        institutionalCapacity.concepts.map(
          ({ code: capacity }): AssessedFinding => ({
            axis,
            sector: of,
            capacity,
            level: "limited",
            evidence,
          }),
        ),
      ),
    );
    expect(new Set(assessMonitoring(everywhere).recommendations.map(({ code }) => code))).toEqual(
      new Set(monitoringRecommendations.map(({ code }) => code)),
    );
  });
});
