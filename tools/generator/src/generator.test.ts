import { createHash } from "node:crypto";
import { ruleCatalogue } from "@aurora/domain/rules";
import { type Report, validate } from "@aurora/validator";
import { describe, expect, it } from "vitest";
import { CleanActions } from "./actions.js";
import { cellsOf, headers } from "./cells.js";
import { csvLine } from "./csv.js";
import { type FaultName, faultNames, faultOf } from "./faults/index.js";
import { Random } from "./random.js";
import {
  generateRegister,
  generateRegisterBytes,
  type RegisterOptions,
  registerRows,
  rowOf,
  suits,
} from "./register.js";

/** After the last registration of any clean row, before any fault's future. */
const asOf = "2025-06-30";

function check(table: string): Promise<Report> {
  return validate("preventive-action", table, { asOf, format: "csv" });
}

function digestOf(options: RegisterOptions): string {
  const hash = createHash("sha256");
  for (const chunk of generateRegisterBytes(options)) hash.update(chunk);
  return hash.digest("hex");
}

describe("a register", () => {
  const options = { rows: 500, faults: 0.1, seed: 7 };

  it("comes out the same, byte for byte, from the same seed", () => {
    expect(digestOf(options)).toBe(digestOf({ ...options }));
    expect(digestOf({ ...options, seed: 8 })).not.toBe(digestOf(options));
  });

  it("keeps its clean rows whatever share of the others is faulty", () => {
    const clean = [...registerRows({ ...options, faults: 0 })];
    const faulty = [...registerRows(options)];
    const untouched = faulty.flatMap((row, index) => (row.fault === undefined ? [index] : []));
    expect(untouched.length).toBeGreaterThan(400);
    for (const index of untouched) expect(faulty[index]?.table).toEqual(clean[index]?.table);
  });

  it.each([0, 0.02, 0.5, 1])("has about the share of faulty rows asked for: %d", (share) => {
    const rows = [...registerRows({ rows: 3000, faults: share, seed: 3 })];
    const faulty = rows.filter((row) => row.fault !== undefined).length;
    expect(Math.abs(faulty / rows.length - share)).toBeLessThan(0.03);
  });

  it("has no finding at all where no fault is asked for", async () => {
    const report = await check([...generateRegister({ rows: 2000, faults: 0, seed: 11 })].join(""));
    expect(report.summary.byRule).toEqual({});
    expect(report.summary).toMatchObject({ records: 2000, valid: 2000 });
  });

  it("does not repeat centre, day and topic however many rows fall on one day", () => {
    // The days are some hundred: rows of one day are neighbours, so a stretch of them shows it.
    const source = new CleanActions({ rows: 3_000_000, seed: 5 });
    const seen = new Set<string>();
    for (let index = 1_000_000; index < 1_012_000; index++) {
      const { center, startDate, topic } = source.at(index);
      // The theme is drawn; the number alone has to tell the rows apart.
      seen.add(`${center}|${startDate}|${topic.replace(/^.* – \S+ /u, "")}`);
    }
    expect(seen.size).toBe(12_000);
  });

  it.each(["utf-8-bom", "windows-1252", "utf-16le"] as const)("is read back from %s", async (encoding) => {
    const bytes = Buffer.concat([
      ...generateRegisterBytes({ rows: 200, faults: 0, seed: 2, delimiter: ";", encoding }),
    ]);
    const report = await validate("preventive-action", new Uint8Array(bytes), { asOf });
    expect(report.summary).toMatchObject({ records: 200, errors: 0, warnings: 0, infos: 0 });
  });

  it("says the same as NDJSON", async () => {
    const text = [...generateRegister({ rows: 300, faults: 0, seed: 4, format: "ndjson" })].join("");
    const report = await validate("preventive-action", text, { asOf, format: "ndjson" });
    expect(report.summary).toMatchObject({ records: 300, errors: 0, warnings: 0, infos: 0 });
  });
});

/** What the register of a fault holds: a clean row, and one that offers what the fault needs with the fault. */
function tableWith(name: FaultName, nth: number): string {
  const source = new CleanActions({ rows: 4000, seed: 21 });
  const earlier = source.at(0);
  let left = nth;
  for (let index = 1; index < source.rows; index++) {
    const clean = source.at(index);
    if (!suits(name, clean, earlier)) continue;
    if (left > 0) {
      left--;
      continue;
    }
    const row = rowOf({ clean, name, random: new Random(nth), earlier });
    return [headers, cellsOf(earlier), ...row.table].map((cells) => csvLine(cells, ",")).join("");
  }
  throw new Error(`No clean row offers what ${name} needs.`);
}

describe("a fault", () => {
  it.each(faultNames)("%s is found by its rule", async (name) => {
    const { expects } = faultOf(name);
    for (const nth of [0, 1, 2, 3]) {
      const { byRule } = (await check(tableWith(name, nth))).summary;
      if (expects === undefined) expect(byRule).toEqual({});
      else expect(Object.keys(byRule)).toContain(expects);
    }
  });

  /**
   * What no single record of a table can break, or what belongs to another kind of record. ACT-122 is about
   * an empty list, which only JSON can declare: an empty cell is unknown.
   */
  const beyondRows = /^(?:DAT-00[1-4]|DAT-01[345678]|ACT-122|APP-.*)$/;

  it("exists for every rule that a row can break", () => {
    const found = new Set(faultNames.map((name) => faultOf(name).expects));
    const missing = ruleCatalogue
      .map((rule) => rule.code)
      .filter((code) => /^(?:DAT|PRV|ACT)-/.test(code) && !beyondRows.test(code) && !found.has(code));
    expect(missing).toEqual([]);
  });
});
