import { type Decision, decisions, takeDecision } from "@aurora/domain/decisions";
import { type NormId, provision } from "@aurora/domain/norms";
import { rootOf } from "@aurora/domain/records";
import { type RuleMeta, ruleCatalogue, rulesOf } from "@aurora/domain/rules";
import { Validation } from "@aurora/validator";
import { describe, expect, it } from "vitest";
import type { CleanSample } from "../packages/domain/src/rules/cases.js";
import {
  type DecisionScenario,
  parseScenarios,
  type RuleScenario,
  readScenarios,
  type ScenarioFile,
  scenarioPaths,
  UnreadableScenarios,
} from "./scenario-files.js";

const paths = scenarioPaths(import.meta.dirname);

/** A file that cannot be read fails by itself; the others are still run. */
const files = paths.flatMap((path) => {
  try {
    return [readScenarios(import.meta.dirname, path)];
  } catch {
    return [];
  }
});

const samples: ReadonlyMap<string, CleanSample> = new Map(
  Object.values(
    import.meta.glob<CleanSample>("../packages/domain/src/rules/**/*.sample.ts", {
      eager: true,
      import: "default",
    }),
  ).map((sample) => [sample.entity.name, sample]),
);

/** The day of a decision whose scenario names none: well after every norm came into force. */
const DECISION_DAY = "2023-12-31";

const placeText = ({ norm, locator }: { readonly norm: string; readonly locator: string }) =>
  `${norm} ${locator}`;

function exists(reason: string): boolean {
  const space = reason.indexOf(" ");
  return provision(reason.slice(0, space) as NormId, reason.slice(space + 1)) !== undefined;
}

function expectReasons(reasons: readonly string[], cited: readonly string[]): void {
  for (const reason of reasons) expect(exists(reason), `no existe: ${reason}`).toBe(true);
  expect(cited).toEqual(expect.arrayContaining([...reasons]));
}

/** A conclusion is compared on what the scenario says of it; texts are not. */
function checkDecision(
  decision: Decision,
  { asOf = DECISION_DAY, given, expect: expected }: DecisionScenario,
) {
  const outcome = takeDecision(decision, given, { asOf });
  if ("fails" in expected) {
    expect(outcome).toHaveProperty("failure");
    if (!("failure" in outcome)) return;
    const { failure } = outcome;
    expect(failure._tag).toBe(expected.fails);
    if (expected.fields === undefined) return;
    const fields =
      failure._tag === "InvalidInput"
        ? failure.issues.map(({ path }) => rootOf(path))
        : "fields" in failure
          ? failure.fields
          : [];
    expect([...new Set(fields)].sort()).toEqual([...expected.fields].sort());
    return;
  }
  if ("failure" in outcome) expect.fail(`no hay conclusión: ${JSON.stringify(outcome.failure)}`);
  const { conclusion } = outcome;
  expect(conclusion).toMatchObject(expected.conclusion);
  const cited = conclusion.trace.flatMap(({ citations }) => citations.map(placeText));
  expectReasons(expected.reasons, cited);
  expect(decision.citations.map(placeText)).toEqual(expect.arrayContaining(cited));
  for (const place of cited) expect(exists(place), `no existe: ${place}`).toBe(true);
  for (const { rule } of conclusion.trace) if (rule !== undefined) expect(codes).toContain(rule);
  expect(conclusion.otherwise.map(({ outcome: other }) => other)).toEqual(
    expect.arrayContaining(expected.otherwise ?? []),
  );
}

const codes = ruleCatalogue.map(({ code }) => code);

function sampleOf(entity: string): CleanSample {
  const sample = samples.get(entity);
  if (sample === undefined) {
    throw new Error(
      `no hay registro de muestra de «${entity}»; los hay de: ${[...samples.keys()].join(", ")}`,
    );
  }
  return sample;
}

/** The sample with changes; `null` takes a field away. */
function changed({ clean }: CleanSample, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries({ ...clean, ...given }).filter(([, value]) => value !== null && value !== undefined),
  );
}

async function checkRules(entity: string, scenario: RuleScenario): Promise<void> {
  const sample = sampleOf(entity);
  const { asOf = sample.asOf, others = [], given, more = [], expect: expected } = scenario;
  const validation = new Validation({ asOf });
  for (const other of others) {
    const of = sampleOf(other.entity);
    await validation.add([changed(of, other.given)], { entity: of.entity, file: other.entity });
  }
  const records = [given, ...more].map((changes) => changed(sample, changes));
  await validation.add(records, { entity: sample.entity, file: entity });
  const { findings } = validation.report();
  for (const code of expected.findings) expect(codes).toContain(code);
  const found = [...new Set(findings.map(({ rule }) => rule))].sort();
  expect(found, findings.map(({ rule, message }) => `${rule}: ${message}`).join("\n")).toEqual(
    [...expected.findings].sort(),
  );
  // Where nothing is found, the reasons say which places of the norm are kept.
  const silent: readonly RuleMeta[] = [
    ...rulesOf(entity),
    ...ruleCatalogue.filter((rule) => !("kind" in rule)),
  ];
  const cited = (findings.length > 0 ? findings : silent).flatMap((one) => one.citations.map(placeText));
  expectReasons(expected.reasons ?? [], cited);
}

const decisionFiles = files.filter((file) => "decision" in file);
const ruleFiles = files.filter((file) => "entity" in file);

describe("every file", () => {
  it.each(paths)("%s can be read", (path) => {
    readScenarios(import.meta.dirname, path);
  });
});

for (const { decision: name, path, scenarios } of decisionFiles) {
  describe(path, () => {
    const known = decisions.find((decision) => decision.name === name);
    it("names a decision, as its file does", () => {
      expect(decisions.map((decision) => decision.name)).toContain(name);
      expect(path).toBe(`decisions/${name}.yaml`);
    });
    for (const scenario of scenarios) {
      it(scenario.title, () => {
        if (known === undefined) expect.fail(`no hay decisión «${name}»`);
        checkDecision(known, scenario);
      });
    }
  });
}

for (const { entity, path, scenarios } of ruleFiles) {
  describe(path, () => {
    for (const scenario of scenarios) it(scenario.title, () => checkRules(entity, scenario));
  });
}

describe("the scenarios", () => {
  const familyOf = (code: string) => code.slice(0, 3);
  const told = ruleFiles.flatMap(({ entity, scenarios }) =>
    scenarios.map(({ expect: { findings } }) => ({
      finds: new Set(findings.map(familyOf)),
      // A record without findings shows every family over it kept.
      keeps: new Set(findings.length === 0 ? rulesOf(entity).map(({ code }) => familyOf(code)) : []),
    })),
  );

  it("have each a title of its own", () => {
    const titles = files.flatMap((file) =>
      (file.scenarios as readonly { title: string }[]).map(({ title }) => title),
    );
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it.each(decisions.map(({ name }) => name))("are four or more for the decision %s", (name) => {
    const of = decisionFiles.filter(({ decision }) => decision === name);
    expect(of.flatMap(({ scenarios }) => scenarios).length).toBeGreaterThanOrEqual(4);
  });

  it.each([...new Set(codes.map(familyOf))])("are two or more for the rules %s", (family) => {
    expect(told.filter(({ finds }) => finds.has(family)).length).toBeGreaterThanOrEqual(1);
    expect(
      told.filter(({ finds, keeps }) => finds.has(family) || keeps.has(family)).length,
    ).toBeGreaterThanOrEqual(2);
  });
});

describe("a file of scenarios", () => {
  const read = (text: string): ScenarioFile => parseScenarios(text, "rules/prueba.yaml");
  const scenario = "  - { title: Un caso, situation: Algo., given: {}, expect: { findings: [] } }\n";

  it("keeps days and hours as texts", () => {
    const file = read(
      `entity: x\nscenarios:\n  - { title: Un caso, situation: Algo., asOf: 2023-05-02, given: { a: 2023-05-02, b: 09:00, c: 2023-05 }, expect: { findings: [] } }\n`,
    );
    expect(file.scenarios[0]).toMatchObject({
      asOf: "2023-05-02",
      given: { a: "2023-05-02", b: "09:00", c: "2023-05" },
    });
  });

  it.each([
    ["no entity", `scenarios:\n${scenario}`, /«decision:» o «entity:»/],
    ["both", `entity: x\ndecision: y\nscenarios:\n${scenario}`, /solo una de las dos/],
    ["no scenario", "entity: x\nscenarios: []\n", /scenarios/],
    ["a key twice", `entity: x\nentity: y\nscenarios:\n${scenario}`, /Map keys must be unique/],
    [
      "an unknown key",
      `entity: x\nscenarios:\n${scenario.replace("given", "dado: 1, given")}`,
      /«Un caso».*«dado»/,
    ],
    [
      "no situation",
      `entity: x\nscenarios:\n${scenario.replace("situation: Algo., ", "")}`,
      /«Un caso» › situation/,
    ],
    ["no title", `entity: x\nscenarios:\n${scenario.replace("title: Un caso, ", "")}`, /el caso 1 › title/],
    [
      "a day of no calendar",
      `entity: x\nscenarios:\n${scenario.replace("given", "asOf: 2023-02-30, given")}`,
      /AAAA-MM-DD/,
    ],
    ["a code of no rule", `entity: x\nscenarios:\n${scenario.replace("[]", "[ACT301]")}`, /ACT-301/],
    ["neither conclusion nor failure", `decision: x\nscenarios:\n${scenario}`, /«conclusion» con «reasons»/],
  ])("is refused with %s, and told where", (_, text, message) => {
    expect(() => read(text)).toThrow(UnreadableScenarios);
    expect(() => read(text)).toThrow(message);
    expect(() => read(text)).toThrow("rules/prueba.yaml");
  });
});
