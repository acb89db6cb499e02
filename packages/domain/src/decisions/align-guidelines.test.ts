import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { provision } from "../norms/index.js";
import { actionPlanRules } from "../rules/preventive-action/action-plan.js";
import { actionResultsRules } from "../rules/preventive-action/action-results.js";
import { cleanAction } from "../rules/preventive-action/clean-action.js";
import { cleanIntervention } from "../rules/sustained-intervention/clean-intervention.js";
import { sustainedInterventionRules } from "../rules/sustained-intervention/index.js";
import { guideline } from "../taxonomy/guideline.js";
import { alignGuidelines, type GuidelineAlignment } from "./align-guidelines.js";
import { takeDecision } from "./catalogue.js";
import { askedOfTheYear, weighedLiterals } from "./guidelines/table.js";

const asOf = "2023-12-31";
const taken = (given: unknown) => takeDecision(alignGuidelines, given, { asOf });

function concluded(given: unknown): GuidelineAlignment {
  const outcome = taken(given);
  if ("failure" in outcome) throw new Error(`no conclusion: ${JSON.stringify(outcome.failure)}`);
  return outcome.conclusion;
}

type LiteralCode = keyof GuidelineAlignment["literals"];

const literalOf = (given: unknown, literal: string) => concluded(given).literals[literal as LiteralCode];
const having = ({ literals }: GuidelineAlignment, status: string) =>
  Object.entries(literals).flatMap(([literal, one]) => (one.status === status ? [literal] : []));

const action = (changes: object = {}) => ({ ...cleanAction, ...changes });
const plan = (changes: object = {}) => ({ ...cleanIntervention, ...changes });

describe("the table of evidence", () => {
  it("holds every literal once, in the order of the guidelines", () => {
    const literals = guideline.concepts
      .filter(({ broader }) => broader !== undefined)
      .map(({ code }) => code);
    expect(literals).toHaveLength(47);
    expect(weighedLiterals.map(({ literal }) => literal)).toEqual(literals);
  });

  it("counts every rule against the literals that it cites, save those that only suggest", () => {
    const rules = [...actionPlanRules, ...actionResultsRules, ...sustainedInterventionRules];
    for (const { code, citations, severity } of rules) {
      for (const { locator } of citations) {
        if (!/^VII\.\d\.[a-z]/.test(locator)) continue;
        const weighed = weighedLiterals.find(({ literal }) => literal === locator.replace(/^VII\./, "L"));
        const counted = [...(weighed?.against.plan ?? []), ...(weighed?.against.action ?? [])];
        if (severity === "info") continue;
        expect(
          counted.map((rule) => rule.code),
          `${code} ${locator}`,
        ).toContain(code);
      }
    }
  });
});

describe("a plan and the guidelines", () => {
  it("supports what a complete plan answers, and contradicts nothing", () => {
    const conclusion = concluded(cleanIntervention);
    expect(having(conclusion, "contradicted")).toEqual([]);
    expect(having(conclusion, "supported")).toEqual([
      "L1.c",
      "L1.e",
      "L2.a",
      "L2.b",
      "L2.c",
      "L2.d",
      "L2.e",
      "L2.g",
      "L2.h",
      "L2.i",
      "L3.a",
      "L3.b",
      "L4.a",
      "L4.c",
      "L4.d",
      "L5.a",
      "L5.b",
      "L5.c",
      "L5.e",
      "L5.g",
      "L6.a",
      "L6.i",
      "L6.j",
      "L6.l",
      "L6.m",
      "L6.n",
    ]);
    expect(conclusion.untouched).toEqual([]);
    expect(conclusion.weighed).toMatchObject({ intervention: true, actions: 0 });
  });

  it.each([
    ["L1.c", { actors: [] }, "INT-008"],
    ["L2.a", { causalFactors: [] }, "INT-007"],
    [
      "L2.i",
      { outcomes: [{ indicator: "x", kind: "knowledge", unit: "%", baseline: 1, target: 2 }] },
      "INT-022",
    ],
    ["L3.a", { violenceTypes: [] }, "INT-028"],
    ["L3.b", { approaches: ["gender"] }, "INT-032"],
    ["L4.c", { careLink: false }, "INT-017"],
    ["L4.d", { careTeamCoordination: false }, "INT-023"],
    ["L5.a", { budgetProduct: "ninguno" }, "INT-004"],
    ["L5.a", { programmedInPoi: false }, "INT-020"],
    ["L5.e", { focusZone: ["999999"] }, "INT-027"],
    ["L6.a", { satisfactionInstrument: false }, "INT-014"],
    ["L6.i", { actions: [{ startDate: "2023-01-15" }, { startDate: "2023-06-15" }] }, "INT-013"],
    ["L6.j", { supervision: false }, "INT-025"],
    ["L6.l", { technicalAssistance: false }, "INT-015"],
    ["L6.m", { qualityStandards: [] }, "INT-016"],
    ["L6.n", { resourcesAssured: false }, "INT-026"],
  ])("contradicts %s with %j", (literal, changes, rule) => {
    const found = literalOf(plan(changes), literal);
    expect(found).toMatchObject({ status: "contradicted", contradicting: { intervention: true } });
    expect(found.rules).toContain(rule);
    expect(found.why.es).toContain(rule);
  });

  it("contradicts by missing lessons only once the intervention has ended", () => {
    const ended = { startDate: "2022-12-01", endDate: "2023-11-30", lessons: [] };
    expect(literalOf(plan(ended), "L5.c").status).toBe("contradicted");
    expect(literalOf(plan({ lessons: [] }), "L5.c").status).toBe("unknown");
  });

  it.each([
    ["L5.a", { budgetProduct: undefined, outcomes: undefined, programmedInPoi: undefined }],
    ["L6.l", { technicalAssistance: undefined }],
    ["L2.f", {}],
    ["L6.q", {}],
  ])("does not know %s with %j, and says what would tell", (literal, changes) => {
    const found = literalOf(plan(changes), literal);
    expect(found.status).toBe("unknown");
    expect(found.why.es).toMatch(/Lo apoyaría: /);
    const { otherwise } = concluded(plan(changes));
    expect(otherwise.map(({ outcome }) => outcome)).toContain(`${literal}:supported`);
  });

  it("tells which of the named levels and groups a plan leaves out", () => {
    expect(literalOf(plan({ ecologicalLevels: ["individual", "community"] }), "L2.b")).toMatchObject({
      status: "supported",
      untouched: ["relational", "societal"],
    });
  });
});

describe("a centre's actions and the guidelines", () => {
  it("reads an array, an object that holds one, and one of a single year alike", () => {
    const literals = concluded([action()]).literals;
    expect(concluded({ actions: [action()] }).literals).toEqual(literals);
    expect(
      concluded({ actions: [action(), action({ startDate: "2024-05-02" })], year: 2023 }).literals,
    ).toEqual(literals);
  });

  it("supports what a clean action does, counts it, and contradicts nothing", () => {
    const conclusion = concluded([action(), action({ id: "A-2" })]);
    expect(having(conclusion, "contradicted")).toEqual([]);
    expect(having(conclusion, "supported")).toEqual([
      "L1.c",
      "L2.a",
      "L2.b",
      "L2.c",
      "L2.f",
      "L3.a",
      "L3.c",
      "L4.a",
      "L4.c",
      "L5.d",
      "L5.e",
      "L5.f",
      "L5.g",
      "L6.a",
      "L6.b",
      "L6.c",
      "L6.d",
      "L6.e",
      "L6.f",
      "L6.g",
      "L6.g+",
      "L6.h",
    ]);
    expect(conclusion.untouched).toEqual(["L1.d", "L1.e", "L2.d", "L2.e", "L2.g", "L2.h", "L3.b"]);
    expect(conclusion.literals["L1.c"]).toMatchObject({ supporting: { intervention: false, actions: 2 } });
  });

  it.each([
    ["L1.a", { kind: "technical-assistance", audience: ["authorities"] }],
    ["L1.b", { kind: "advocacy", audience: ["authorities"] }],
    ["L1.d", { audience: ["justice-operators"] }],
    ["L1.e", { audience: ["media"] }],
    ["L2.d", { strategy: "community" }],
    ["L2.e", { audience: ["men"] }],
    ["L2.g", { audience: ["families"] }],
    ["L2.h", { kind: "dissemination" }],
    ["L3.b", { audience: ["rural"], approaches: ["gender", "differential"] }],
    ["L4.e", { externalReferrals: 1, externalMatters: ["alimony"], connectedCasesDetected: 1 }],
  ])("supports %s with %j", (literal, changes) => {
    expect(literalOf([action(changes)], literal)).toMatchObject({
      status: "supported",
      supporting: { actions: 1 },
    });
  });

  it.each([
    ["L2.c", { servicesInformed: false }, "ACT-117"],
    ["L3.b", { audience: ["rural"] }, "ACT-109"],
    ["L4.c", { casesDetected: 2 }, "ACT-301"],
    ["L4.e", { connectedCasesDetected: 1 }, "ACT-306"],
    ["L5.d", { registeredOn: "2023-04-12" }, "ACT-008"],
    ["L5.e", { total: 35 }, "ACT-201"],
    ["L5.f", { evidenceKept: false }, "ACT-413"],
    ["L5.g", { nationalCampaign: true, coordinatedWithUP: false }, "ACT-114"],
    ["L6.a", { satisfactionMeasured: false }, "ACT-410"],
    ["L6.b", { advanceNotice: false }, "ACT-406"],
    ["L6.b", { startTime: "09:10" }, "ACT-407"],
    ["L6.c", { accessibleVenue: false }, "ACT-401"],
    ["L6.d", { safeConditions: false }, "ACT-403"],
    ["L6.d", { safetyCoordinated: false }, "ACT-415"],
    ["L6.e", { respectfulTreatment: false }, "ACT-412"],
    ["L6.f", { methodologyFollowed: false }, "ACT-416"],
    ["L6.g", { upToDateMaterial: false }, "ACT-409"],
    ["L6.g+", { plainLanguage: false }, "ACT-408"],
    ["L6.h", { institutionalImage: false }, "ACT-405"],
  ])("contradicts %s with %j", (literal, changes, rule) => {
    const found = literalOf([action(), action({ id: "A-2", ...changes })], literal);
    expect(found).toMatchObject({ status: "contradicted", contradicting: { actions: 1 } });
    expect(found.rules).toContain(rule);
  });

  it("holds a disrespectful treatment against the empathic relation as well", () => {
    expect(literalOf([action({ respectfulTreatment: false })], "L3.c")).toMatchObject({
      status: "contradicted",
      rules: ["ACT-412"],
    });
  });

  it("finds everything that a year asks untouched where there is no action", () => {
    const conclusion = concluded([]);
    expect(conclusion.untouched).toEqual([...askedOfTheYear]);
    expect(having(conclusion, "unknown")).toHaveLength(47);
    expect(concluded({ actions: [], year: 2021 }).untouched).toEqual([]);
  });

  it.each([
    ["2022-11-27", 1],
    ["2022-11-28", 0],
  ])("weighs what started on %s only if the guidelines were in force", (startDate, beforeInForce) => {
    const conclusion = concluded([action({ startDate, endDate: startDate, scheduledDate: startDate })]);
    expect(conclusion.weighed).toMatchObject({ actions: 1 - beforeInForce, beforeInForce });
    expect(having(conclusion, "unknown").length === 47).toBe(beforeInForce === 1);
    expect(conclusion.trace.some(({ because }) => because.en.includes("not in force"))).toBe(
      beforeInForce === 1,
    );
    expect(concluded(plan({ startDate })).weighed.intervention).toBe(beforeInForce === 0);
  });

  it("weighs a plan with its registered actions", () => {
    const late = action({ startDate: "2023-09-15", endDate: "2023-09-15", scheduledDate: "2023-09-15" });
    const given = { intervention: plan({ actions: undefined }), actions: [action(), { ...late, id: "A-2" }] };
    expect(literalOf(given, "L6.i")).toMatchObject({ status: "contradicted", rules: ["INT-013"] });
  });
});

describe("what is not of its form", () => {
  it.each([
    [[{ id: "A-1", kind: "paseo" }], "[0].kind"],
    [{ id: "INT-1", name: "x", startDate: "2023-13-01", endDate: "2024-12-31" }, "startDate"],
    [{ actions: [{ ...cleanAction, kind: "paseo" }] }, "actions[0].kind"],
    [{ actions: "todas" }, "actions"],
    ["todo", ""],
  ])("is told by its place: %j", (given, path) => {
    const outcome = taken(given);
    expect("failure" in outcome && outcome.failure).toMatchObject({ _tag: "InvalidInput" });
    const paths = (outcome as unknown as { failure: { issues: readonly { path: string }[] } }).failure.issues;
    expect(paths.map((issue) => issue.path)).toContain(path);
  });

  it.each([[{}], [{ year: 2023 }]])("asks for a plan or actions: %j", (given) => {
    const outcome = taken(given);
    expect("failure" in outcome && outcome.failure).toMatchObject({
      _tag: "MissingFacts",
      fields: ["intervention", "actions"],
    });
  });
});

describe("the laws of the weighing", () => {
  const maybe = fc.constantFrom(true, false, undefined);
  const someAction = fc
    .record({
      startDate: fc.constantFrom("2022-11-01", "2023-03-15", "2023-03-20", "2024-02-01"),
      kind: fc.constantFrom("training", "advocacy", "articulation", "dissemination"),
      audience: fc.subarray(["women", "men", "families", "media", "authorities", "rural", "general-public"]),
      violenceTypes: fc.subarray(["physical", "sexual"]),
      ecologicalLevels: fc.subarray(["individual", "community"]),
      servicesInformed: maybe,
      respectfulTreatment: maybe,
      evidenceKept: maybe,
      safeConditions: maybe,
      accessibleVenue: maybe,
      casesDetected: fc.constantFrom(0, 1, 2, undefined),
      total: fc.constantFrom(34, 35),
    })
    .map((changes) => action({ ...changes, endDate: undefined }));
  const someActions = fc.array(someAction, { maxLength: 5 });
  const allowed = new Set(alignGuidelines.citations.map(({ norm, locator }) => `${norm} ${locator}`));

  it("cites only what it says it may, and always reasons", () => {
    for (const { norm, locator } of alignGuidelines.citations) {
      expect(provision(norm, locator), locator).toBeDefined();
    }
    fc.assert(
      fc.property(someActions, (actions) => {
        const { trace, literals, guidelines, otherwise } = concluded(actions);
        expect(Object.keys(literals)).toHaveLength(47);
        expect(trace.length).toBeGreaterThanOrEqual(48);
        for (const { citations } of trace) {
          for (const { norm, locator } of citations) expect(allowed).toContain(`${norm} ${locator}`);
        }
        const counted = Object.values(guidelines).flatMap((one) => [
          one.supported,
          one.contradicted,
          one.unknown,
        ]);
        expect(counted.reduce((sum, one) => sum + one, 0)).toBe(47);
        for (const [literal, { status }] of Object.entries(literals)) {
          if (status === "supported") continue;
          expect(otherwise.some(({ outcome }) => outcome === `${literal}:supported`)).toBe(true);
        }
        expect(JSON.stringify(literals)).not.toContain("undefined");
      }),
      { numRuns: 40 },
    );
  });

  it("does not hang on the order of the actions", () => {
    fc.assert(
      fc.property(
        someActions.chain((actions) =>
          fc.tuple(
            fc.constant(actions),
            fc.shuffledSubarray(actions, { minLength: actions.length, maxLength: actions.length }),
          ),
        ),
        ([actions, shuffled]) => {
          expect(concluded(shuffled)).toEqual(concluded(actions));
        },
      ),
      { numRuns: 40 },
    );
  });

  it("adds up: the whole says what its parts say together", () => {
    fc.assert(
      fc.property(someActions, someActions, (first, second) => {
        const whole = concluded([...first, ...second]);
        const [one, other] = [concluded(first), concluded(second)];
        for (const [code, literal] of Object.entries(whole.literals)) {
          const [a, b] = [one.literals[code as LiteralCode], other.literals[code as LiteralCode]];
          expect(literal.supporting.actions).toBe(a.supporting.actions + b.supporting.actions);
          expect(literal.contradicting.actions).toBe(a.contradicting.actions + b.contradicting.actions);
          expect(literal.rules).toEqual([...new Set([...a.rules, ...b.rules])].sort());
        }
        if (one.weighed.actions > 0 && other.weighed.actions > 0) {
          expect(whole.untouched).toEqual(
            one.untouched.filter((literal) => other.untouched.includes(literal)),
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});
