import { describe, expect, it } from "vitest";
import type { Citation } from "../norms/citation.js";
import { legalInstrument } from "../norms/legal-instruments.js";
import { pnig2019Places } from "../norms/report-places/pnig-2019.js";
import { pnig2019Figures } from "../statistics/published/pnig-2019.js";
import { ambiguousForms, expand, foldLabel, lookup } from "../taxonomy/index.js";
import {
  auroraServices,
  budgetProgramme,
  budgetProgrammeInputs,
  budgetProgrammePreventionTypes,
  budgetProgrammeWorkingGroup,
  conditionModels,
  equalityPlan,
  equalityPolicy,
  equalityPractices,
  genderMechanisms,
  institutionalAdvances,
  jointActionPlan,
  jointActionPlanAchievements,
  jointActionPlanEntities,
  justiceContributions,
  justiceSystem,
  justiceSystemInstitutions,
  justiceSystemLine,
  mechanismGroups,
  type PolicyElement,
  type PolicyPart,
  policy,
  policyDefinitions,
  policyEntities,
  priorityObjectives,
  protocolSteps,
  socioculturalAdvances,
} from "./index.js";

const elements: readonly PolicyElement[] = [
  equalityPolicy,
  equalityPlan,
  jointActionPlan,
  justiceSystem,
  budgetProgramme,
  budgetProgrammeWorkingGroup,
  genderMechanisms,
];
const achievements = [
  ...jointActionPlanAchievements,
  ...justiceContributions,
  ...institutionalAdvances,
  ...socioculturalAdvances,
];
const value = new Map(pnig2019Figures.observations.map(({ id, value }) => [id, value]));
const codes = policy.concepts.map(({ code }) => code);

/** How many parts an element names and how many the report says there are. */
function namedOf({ counts }: PolicyElement, part: PolicyPart): readonly [named: number, stated: number] {
  const count = counts.find(({ of }) => of === part)!;
  const stated = new Set(count.figures.map((id) => value.get(id)!));
  expect(stated.size).toBe(1);
  return [count.named?.length ?? 0, [...stated][0]!];
}

describe("the scheme", () => {
  it("is one cascade from the policy down, without a circle", () => {
    expect(new Set(codes).size).toBe(codes.length);
    expect(policy.concepts.filter(({ broader }) => broader === undefined).map(({ code }) => code)).toEqual([
      "pnig",
    ]);
    const broader = new Map(policy.concepts.map((concept) => [concept.code, concept.broader]));
    for (const code of codes) {
      const passed = new Set<string>();
      for (let at: typeof code | undefined = code; at !== undefined; at = broader.get(at)) {
        expect(passed.has(at), `${code} comes back to ${at}`).toBe(false);
        passed.add(at);
      }
      expect(passed.has("pnig"), code).toBe(true);
    }
    expect(new Set(expand(policy, "pnig"))).toEqual(new Set(codes));
  });

  it("says each label, synonym and definition once", () => {
    expect(ambiguousForms(policy)).toEqual([]);
    for (const { label, synonyms } of policy.concepts) {
      const folded = [label.es, ...synonyms].map(foldLabel);
      expect(new Set(folded).size, label.es).toBe(folded.length);
    }
    expect(Object.keys(policyDefinitions).sort()).toEqual([...codes].sort());
    const texts = Object.values(policyDefinitions).flatMap(({ es, en }) => [es, en]);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) {
      expect(text).toMatch(/^\p{Lu}.+\.$/u);
    }
  });

  it.each([
    ["OP05", "pnig-op05"],
    ["Plan de Acción Conjunto", "pac"],
    ["lineamiento estratégico 04", "pac-line-04"],
    ["PpoR RVcM", "ppor-vcm"],
    ["MIG", "gender-mechanism"],
  ])("finds %s", (text, code) => {
    expect(lookup(policy, text)).toBe(code);
  });
});

describe("what the report counts and names", () => {
  it.each([
    [equalityPolicy, "objectives", 3, 6],
    [equalityPolicy, "guidelines", 2, 20],
    [equalityPolicy, "services", 1, 52],
    [jointActionPlan, "lines", 4, 4],
    [jointActionPlan, "objectives", 0, 11],
    [jointActionPlan, "actions", 0, 29],
    [jointActionPlan, "targets", 0, 79],
    [budgetProgramme, "results", 0, 12],
    [budgetProgramme, "products", 0, 24],
    [budgetProgramme, "interventions", 0, 77],
    [budgetProgramme, "models", 4, 4],
    [budgetProgramme, "blocks", 2, 2],
    [justiceSystem, "objectives", 2, 2],
  ] as const)("$0.code: $2 of its $3 $1 are named", (element, part, named, stated) => {
    expect(namedOf(element, part)).toEqual([named, stated]);
  });

  it("has all six objectives, three of them with the report's own number", () => {
    expect(priorityObjectives.map(({ code, number, reportNumber }) => [code, number, reportNumber])).toEqual([
      ["pnig-op01", 1, 1],
      ["pnig-op02", 2, undefined],
      ["pnig-op03", 3, undefined],
      ["pnig-op04", 4, undefined],
      ["pnig-op05", 5, 2],
      ["pnig-op06", 6, 3],
    ]);
  });

  it("has the eleven entities of the joint action plan and its achievements by line", () => {
    expect(new Set(jointActionPlanEntities).size).toBe(11);
    const byLine = ["pac-line-01", "pac-line-02", "pac-line-03", "pac-line-04"].map(
      (line) => jointActionPlanAchievements.filter(({ under }) => under === line).length,
    );
    expect(byLine).toEqual([4, 11, 9, 8]);
  });

  it("has the five institutions of the justice system and what four of them did", () => {
    expect(new Set(justiceSystemInstitutions).size).toBe(5);
    expect(expand(policy, "pac")).toContain(justiceSystemLine);
    expect(new Set(justiceContributions.flatMap(({ by }) => by ?? []))).toEqual(
      new Set(justiceSystemInstitutions.filter((institution) => institution !== "pnp")),
    );
  });

  it("types the budget programme's models and interventions", () => {
    const named = budgetProgramme.counts.find(({ of }) => of === "models")?.named;
    expect(conditionModels.map(({ code }) => code)).toEqual(named);
    expect(budgetProgrammePreventionTypes).toHaveLength(namedOf(budgetProgramme, "prevention-types")[1]);
  });

  it("has the services and practices that the report tells of", () => {
    expect(auroraServices).toHaveLength(7);
    expect(equalityPractices).toHaveLength(11);
    expect(institutionalAdvances).toHaveLength(8);
    expect(socioculturalAdvances).toHaveLength(3);
    expect(protocolSteps).toHaveLength(6);
  });

  it("has every entity with a protocol due, as many as the report says", () => {
    const meetings = protocolSteps.filter(({ date }) => date === "2020-09-09" || date === "2020-10-19");
    expect(new Set(meetings.flatMap(({ entities }) => entities)).size).toBe(
      value.get("pnig-2019.protocol-entity-count.2020"),
    );
  });
});

describe("the mechanisms", () => {
  it("are held by as many as each group counts, but for one national entity that the report leaves out", () => {
    expect(
      mechanismGroups.map(({ code, holders, figure }) => [code, holders.length, value.get(figure)]),
    ).toEqual([
      ["gender-mechanism-ministries", 19, 19],
      ["gender-mechanism-national-entities", 78, 79],
      ["gender-mechanism-autonomous", 5, 5],
      ["gender-mechanism-regional", 25, 25],
      ["gender-mechanism-local", 10, 10],
    ]);
    for (const { code, holders } of mechanismGroups) {
      expect(new Set(holders).size, code).toBe(holders.length);
    }
  });

  it("come to the total, level by level", () => {
    const level = (sought: string) =>
      mechanismGroups
        .filter((group) => group.level === sought)
        .reduce((sum, { figure }) => sum + value.get(figure)!, 0);
    expect([level("national"), level("regional"), level("local")]).toEqual([103, 25, 10]);
    expect(namedOf(genderMechanisms, "mechanisms")).toEqual([0, 103 + 25 + 10]);
    expect(expand(policy, "gender-mechanism")).toEqual(
      expect.arrayContaining(mechanismGroups.map(({ code }) => code)),
    );
  });
});

describe("what the policy rests on", () => {
  const cited: readonly { readonly citations: readonly Citation[] }[] = [
    ...policy.concepts,
    ...elements,
    ...achievements,
    ...priorityObjectives,
    ...auroraServices,
    ...equalityPractices,
    ...conditionModels,
    ...mechanismGroups,
    ...protocolSteps,
  ];
  const figures = [
    ...elements.flatMap(({ counts }) => counts.flatMap((count) => count.figures)),
    ...[...achievements, ...auroraServices, ...protocolSteps].flatMap((entry) => entry.figures ?? []),
    ...mechanismGroups.map(({ figure }) => figure),
    ...Object.values(budgetProgrammeInputs),
  ];

  it("cites places of the report", () => {
    const places = new Set(pnig2019Places.map(([locator]) => locator));
    for (const { norm, locator } of cited.flatMap(({ citations }) => citations)) {
      expect(norm).toBe("PNIG-2019");
      expect(places.has(locator), locator).toBe(true);
    }
  });

  it("names only published figures, and every one but the surveys' and the number of levels", () => {
    expect(figures.filter((id) => !value.has(id))).toEqual([]);
    const used = new Set(figures);
    expect(
      pnig2019Figures.observations
        .filter(({ id, source }) => !used.has(id) && !/ I EN(DES|ARES)$/.test(source))
        .map(({ id }) => id),
    ).toEqual(["pnig-2019.government-level-count.2019"]);
  });

  it("names only known legal instruments, entities and elements", () => {
    const acts = [
      ...elements.flatMap(({ foundedBy }) => foundedBy),
      ...achievements.flatMap(({ acts }) => acts ?? []),
    ];
    for (const id of acts) {
      expect(legalInstrument(id).id).toBe(id);
    }
    for (const { under, by } of achievements) {
      expect(codes).toContain(under);
      expect(Object.keys(policyEntities)).toEqual(expect.arrayContaining([...(by ?? [])]));
    }
    for (const { code, counts } of elements) {
      for (const { named } of counts) {
        expect(expand(policy, code)).toEqual(expect.arrayContaining([...(named ?? [])]));
      }
    }
  });

  it("gives each achievement a code of its own", () => {
    expect(new Set(achievements.map(({ code }) => code)).size).toBe(achievements.length);
  });
});
