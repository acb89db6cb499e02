import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ruleCatalogue, rulesOf } from "@aurora/domain/rules";
import { generateRegister, type RegisterOptions } from "@aurora/generator";
import { validate } from "@aurora/validator";
import { xlsx } from "@aurora/validator/xlsx";
import { streamXlsxRows } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AS_OF } from "./aurora.js";
import { leftOut } from "./duckdb/left-out.js";
import { registerChecks } from "./duckdb/register-checks.js";
import { registerFile, workbookFile } from "./files.js";
import { measure, scriptPath } from "./measure.js";
import { sectionText, withSection } from "./report.js";
import type { Section, Suite, Told } from "./suite.js";
import { duplicatesSuite, findingsSuite, ndjsonSuite, xlsxSuite } from "./suites/more-files.js";
import { demandEqualCounts, registerSuite } from "./suites/register.js";
import { smallSuite } from "./suites/small.js";
import { markdownTable, plainTable, tableOf } from "./table.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "aurora-bench-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function countedByDuckdb(path: string, threads = 1): Promise<Told> {
  const plan = join(folder, "plan.json");
  await writeFile(plan, JSON.stringify(registerChecks({ path, asOf: AS_OF })));
  const args = [scriptPath("./peers/duckdb-checks.mjs"), plan, String(threads)];
  return JSON.parse((await measure({ name: "DuckDB", args, accepts: [0] })).stdout);
}

async function countedByAurora(path: string): Promise<Told> {
  const bytes = new Uint8Array(await readFile(path));
  const { summary } = await validate("preventive-action", bytes, { asOf: AS_OF, format: "csv" });
  return { rows: summary.records, byRule: summary.byRule };
}

describe("DuckDB's checks", () => {
  it("know every rule of the register, or say why not", () => {
    const { query } = registerChecks({ path: "none.csv", asOf: AS_OF });
    const ofRecords = new Set(rulesOf("preventive-action").map(({ code }) => code as string));
    const codes = ruleCatalogue
      .map(({ code }) => code as string)
      .filter((code) => ofRecords.has(code) || /^(?:DAT|PRV)-/.test(code));
    expect(codes.length).toBeGreaterThan(60);
    for (const code of codes) expect([code, query.includes(`"${code}"`)]).toEqual([code, !(code in leftOut)]);
  });

  it.each([
    { rows: 3000, faults: 0, seed: 5, threads: 1 },
    { rows: 4000, faults: 0.3, seed: 6, threads: 2 },
    { rows: 4000, faults: 1, seed: 7, threads: 1 },
  ])("count what aurora counts: $rows rows, a share of $faults faulty", async ({ threads, ...wanted }) => {
    const { path } = await registerFile(wanted);
    const told = new Map([
      ["aurora", await countedByAurora(path)],
      ["DuckDB", await countedByDuckdb(path, threads)],
    ]);
    expect(told.get("DuckDB")?.rows).toBe(wanted.rows);
    demandEqualCounts(told, ["aurora", "DuckDB"]);
    const broken = Object.keys(told.get("DuckDB")?.byRule ?? {}).length;
    if (wanted.faults === 0) expect(broken).toBe(0);
    else expect(broken).toBeGreaterThan(50);
  });

  it("count what aurora counts in a register before the Lineamientos", async () => {
    const options: RegisterOptions = { rows: 500, faults: 0, seed: 8 };
    const path = join(folder, "early.csv");
    await writeFile(path, [...generateRegister(options)].join("").replaceAll(/20(?:22|23|24)-/g, "2019-"));
    const told = new Map([
      ["aurora", await countedByAurora(path)],
      ["DuckDB", await countedByDuckdb(path)],
    ]);
    expect(told.get("aurora")?.byRule?.["ACT-003"]).toBeGreaterThan(400);
    demandEqualCounts(told, ["aurora", "DuckDB"]);
  });

  it("are held to it: another count is an error that names the rule", () => {
    const told = new Map<string, Told>([
      ["aurora", { byRule: { "ACT-201": 2, "DAT-011": 1 } }],
      ["DuckDB", { byRule: { "ACT-201": 3 } }],
    ]);
    expect(() => demandEqualCounts(told, ["aurora", "DuckDB"])).toThrow(/ACT-201 3, not 2/);
    expect(() => demandEqualCounts(told, ["aurora", "DuckDB"])).not.toThrow(/DAT-011/);
  });
});

describe("a workbook", () => {
  async function judged(faults: number) {
    const { path } = await workbookFile({ rows: 600, faults, seed: 5 });
    const bytes = new Uint8Array(await readFile(path));
    const report = await validate("preventive-action", bytes, { asOf: AS_OF, formats: [xlsx] });
    return { bytes, ...report };
  }

  it("has 25 columns that go together: clean rows break no rule", async () => {
    const { bytes, summary } = await judged(0);
    expect(summary).toMatchObject({ records: 600, valid: 600, byRule: {} });
    const widths = new Set<number>();
    for await (const { values } of streamXlsxRows(bytes)) widths.add(values.length);
    expect(Math.max(...widths)).toBe(25);
  });

  it("is as faulty as it is said to be", async () => {
    const { findings } = await judged(0.1);
    const faulty = new Set(findings.map(({ record }) => record.row));
    expect(faulty.size).toBeGreaterThan(40);
    expect(faulty.size).toBeLessThan(80);
  });
});

/** Suites run the command as it is built. */
const built = existsSync(scriptPath("../../../apps/cli/dist/aurora.js"));

describe.skipIf(!built)("a suite", () => {
  const small: readonly (readonly [Suite, number])[] = [
    [registerSuite, 6],
    [ndjsonSuite, 3],
    [xlsxSuite, 3],
    [duplicatesSuite, 4],
    [findingsSuite, 3],
    [smallSuite, 5],
  ];
  it.each(small)("$name runs, every program reading every row", async (suite, programs) => {
    const section = await suite.run({ rows: 120, runs: 1, seed: 3, say: () => {} });
    expect(section.lines.length).toBeGreaterThanOrEqual(programs);
    for (const line of section.lines) {
      expect(line.seconds).toBeGreaterThan(0);
      expect(line.peakBytes).toBeGreaterThan(1_000_000);
    }
  });
});

describe("what is shown", () => {
  const line = { fastest: 1.9, slowest: 2.1, peakBytes: 64_000_000, bytes: 4_000_000 };
  const section: Section = {
    title: "A register",
    data: "CSV, 1,000 rows",
    runs: 3,
    lines: [
      { ...line, name: "aurora validate", seconds: 2, rows: 1000 },
      { ...line, name: "a slow peer over less", seconds: 4, rows: 100 },
    ],
    notes: ["A note."],
  };
  const circumstances = { date: "2026-01-02", machine: "a machine", versions: "Node v20" };

  it("compares by the row", () => {
    const [, first, second] = tableOf(section);
    expect(first).toEqual(["aurora validate", "2.00", "1.90–2.10", "500", "2.0", "64", ""]);
    expect(second?.at(-1)).toBe("20.00");
  });

  it("has columns of equal width, or is Markdown", () => {
    const lines = plainTable(tableOf(section)).trimEnd().split("\n");
    expect(
      new Set(
        lines
          .slice(0, 1)
          .concat(lines.slice(2))
          .map(({ length }) => length),
      ).size,
    ).toBe(1);
    expect(
      markdownTable([
        ["", "s"],
        ["a", "1"],
      ]),
    ).toBe("|  | s |\n| --- | ---: |\n| a | 1 |\n");
  });

  it("puts a section in place of the one before and keeps the others, in order", () => {
    const order = ["register", "small"];
    const text = sectionText(section, circumstances);
    const one = withSection("", { suite: "small", text: "old\n", order });
    const two = withSection(one, { suite: "register", text, order });
    const three = withSection(two, { suite: "small", text: "new\n", order });
    expect(three).toContain("2026-01-02, a machine; Node v20");
    expect(three).not.toContain("old");
    expect(three.indexOf("A register")).toBeLessThan(three.indexOf("new"));
    expect(withSection(three, { suite: "small", text: "new\n", order })).toBe(three);
  });
});
