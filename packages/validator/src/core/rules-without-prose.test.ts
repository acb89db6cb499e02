import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { ruleCatalogue } from "@aurora/domain/rules";
import { type EntityRules, privacyRules, type RuleTerms, structureRules } from "@aurora/domain/rules/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { centers } from "../centers.js";
import { entityPacks } from "../entities/all.js";
import { files } from "../file-reading.js";
import { territory } from "../territory.js";
import type { EntityPack } from "./catalogue.js";
import { fullCatalogue } from "./full-catalogue.js";
import type { JsonRecord } from "./input.js";
import { createValidator } from "./validator.js";

interface Row {
  readonly given: JsonRecord;
}

/** The table of a rule's cases, as far as it holds records. */
interface Table {
  readonly rule: { readonly entity: string };
  readonly satisfied?: readonly Row[];
  readonly violated?: readonly Row[];
  readonly undetermined?: readonly Row[];
  readonly runs?: readonly { readonly records: readonly JsonRecord[] }[];
}

interface Sample {
  readonly entity: { readonly name: string };
  readonly clean: JsonRecord;
  readonly asOf: string;
}

const tables = Object.values(
  import.meta.glob<Table>("../../../domain/src/rules/**/*.cases.ts", { eager: true, import: "default" }),
);
const samples = Object.values(
  import.meta.glob<Sample>("../../../domain/src/rules/**/*.sample.ts", { eager: true, import: "default" }),
);

const root = resolve(import.meta.dirname, "../../../..");
const domain = join(root, "packages/domain");
const prose = ["basis", "wording", "summary", "remedy", "interpretation", "examples"];

/** What a rule declares, but for its prose and for the functions that it runs. */
const terms = (rule: RuleTerms): object =>
  Object.fromEntries(Object.entries(rule).filter(([name]) => name !== "make" && !prose.includes(name)));

/** What is said of a rule. */
const said = (rule: RuleTerms): object =>
  Object.fromEntries(Object.entries(rule).filter(([name]) => name !== "make"));

/** What a built module exports. */
type Built = Readonly<Record<string, unknown>>;

describe("the rules as a page carries them, built without prose", () => {
  let folder: string;
  const built = async (module: string): Promise<Built> =>
    import(/* @vite-ignore */ pathToFileURL(join(folder, `${module}.js`)).href);
  const packOf = async (pack: EntityPack): Promise<EntityPack> => {
    const [rules] = Object.values(await built(`rules/by-entity/${pack.entity.name}`));
    const { rules: over, rulesOverMembers } = rules as EntityRules;
    return { ...pack, rules: over, rulesOverMembers };
  };

  // Within the package, so that what it depends on is found.
  beforeAll(() => {
    const cache = join(domain, "node_modules/.cache");
    mkdirSync(cache, { recursive: true });
    folder = mkdtempSync(join(cache, "without-prose-"));
    execFileSync(join(root, "node_modules/.bin/tsup"), ["--silent", "--out-dir", folder], { cwd: domain });
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("are those of every entity", () => {
    const names = readdirSync(join(folder, "rules/by-entity")).map((file) => file.replace(/\.js$/, ""));
    expect(names.sort()).toEqual(entityPacks.map(({ entity }) => entity.name).sort());
  });

  it.each(entityPacks.map((pack) => [pack.entity.name, pack] as const))(
    "lack their prose and nothing else, over %s",
    async (_name, pack) => {
      const lean = await packOf(pack);
      for (const list of ["rules", "rulesOverMembers"] as const) {
        expect(lean[list].map((rule) => said(rule))).toEqual(pack[list].map((rule) => terms(rule)));
      }
      expect(pack.rules.every(({ summary, remedy }) => summary && remedy)).toBe(true);
    },
  );

  it("lack it too where they are of structure and privacy", async () => {
    const core = await built("rules/core");
    expect(core.structureRules).toEqual(structureRules.map((rule) => terms(rule)));
    expect(core.privacyRules).toEqual(privacyRules.map((rule) => terms(rule)));
  });

  it("keep it where the whole catalogue is", async () => {
    const { ruleCatalogue: catalogue } = await built("rules/index");
    expect((catalogue as readonly RuleTerms[]).map((rule) => said(rule))).toEqual(
      ruleCatalogue.map((rule) => said(rule)),
    );
  });

  it.each(entityPacks.map((pack) => [pack.entity.name, pack] as const))(
    "find in each of the cases of %s what they find with it",
    async (name, pack) => {
      const sample = samples.find(({ entity }) => entity.name === name);
      if (sample === undefined) throw new Error(`no clean record of ${name}`);
      const { clean, asOf } = sample;
      const records = tables
        .filter(({ rule }) => rule.entity === name)
        .flatMap(({ satisfied = [], violated = [], undetermined = [], runs = [] }) => [
          ...[...satisfied, ...violated, ...undetermined].map(({ given }) => given),
          ...runs.flatMap((run) => run.records),
        ])
        .map((given) => ({ ...clean, ...given }));
      const options = { asOf, places: territory, maxFindings: Number.MAX_SAFE_INTEGER };
      const expected = await createValidator(pack, options).validate(records);
      const report = await createValidator(await packOf(pack), options).validate(records);
      expect(Object.keys(expected.summary.byRule).length).toBeGreaterThan(0);
      expect(JSON.stringify(report)).toBe(JSON.stringify(expected));
    },
  );

  it("find in the example register, in either language, what the whole catalogue finds", async () => {
    const [pack] = entityPacks;
    const register = readFileSync(join(root, "examples/register-2023.csv"));
    for (const language of ["es", "en"] as const) {
      const options = { asOf: "2023-12-31", language, places: territory, files };
      const lean = createValidator(await packOf(pack as EntityPack), options);
      const full = createValidator(pack as EntityPack, options);
      const report = await lean.validate(register);
      expect(report.findings.length).toBeGreaterThan(20);
      expect(report).toEqual(await full.validate(register));
    }
  });

  it("are explained all the same, where what explains them is given", async () => {
    const { explanations } = await import("../explanations.js");
    const [pack] = entityPacks as readonly [EntityPack];
    const [{ clean, asOf }] = samples.filter(({ entity }) => entity.name === pack.entity.name) as [Sample];
    const record = { ...clean, total: 1 };
    const full = createValidator(pack, { asOf, explanations });
    const lean = createValidator(await packOf(pack), { asOf, explanations });
    const report = await lean.validate(record, { explain: {} });
    expect(report.explanations?.[0]?.rules.find(({ rule }) => rule === "ACT-201")).toMatchObject({
      summary: fullCatalogue.rules.find(({ code }) => code === "ACT-201")?.summary.es,
    });
    expect(report).toEqual(await full.validate(record, { explain: {} }));
    const unexplained = createValidator(await packOf(pack), { asOf });
    await expect(unexplained.validate(record, { explain: {} })).rejects.toThrow("explanations");
  });

  it("are not told centre by centre where nothing was given that does", () => {
    const [pack] = entityPacks as readonly [EntityPack];
    const options = { asOf: "2023-12-31", perCenter: { maxFindings: 1 } };
    expect(() => createValidator(pack, options)).toThrow("centers");
    expect(
      createValidator(pack, { ...options, centers })
        .validation()
        .centerReports(),
    ).toEqual([]);
  });
});
