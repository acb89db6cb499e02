import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generateRegister } from "../../../../tools/generator/src/index.js";
import type { Finding } from "../run/finding.js";
import { validate } from "../validate.js";
import { mendPlan } from "./mend-plan.js";
import type { Report } from "./report.js";
import { mixedReport } from "./sample-reports.test-support.js";

/** A report whose records break these rules; a whole file's error stands on row null. */
async function reportOf(
  rulesOfRecords: readonly (readonly string[])[],
  wholeFile: readonly string[] = [],
): Promise<Report> {
  const base = await mixedReport();
  const model = base.findings[0] as Finding;
  const error = (rule: string, row: number | null): Finding => ({
    ...model,
    rule,
    severity: "error",
    record: { file: "a.csv", sheet: null, row, id: null },
  });
  const findings = [
    ...wholeFile.map((rule) => error(rule, null)),
    ...rulesOfRecords.flatMap((rules, row) => rules.map((rule) => error(rule, row + 2))),
  ];
  return {
    ...base,
    findings,
    summary: {
      ...base.summary,
      records: rulesOfRecords.length,
      valid: rulesOfRecords.filter((rules) => rules.length === 0).length,
      errors: findings.length,
    },
  };
}

describe("what to mend first", () => {
  it("is the rule that leaves the most records without errors, then the next beside it", async () => {
    const plan = mendPlan(
      await reportOf([["A"], ["A", "B"], ["B", "A"], ["C"], ["C"], [], ["B"]], ["DAT-002"]),
    );
    expect(plan).toEqual({
      wholeFile: ["DAT-002"],
      mends: [
        { rule: "C", records: 2, frees: 2, validAfter: 3 },
        { rule: "A", records: 3, frees: 1, validAfter: 4 },
        { rule: "B", records: 3, frees: 3, validAfter: 7 },
      ],
      left: 0,
      exact: true,
    });
    expect(mendPlan(await reportOf([["A"], ["B"], ["C"]]), { steps: 1 })).toMatchObject({ left: 2 });
  });

  it("counts a record once, however often it breaks a rule", async () => {
    expect(mendPlan(await reportOf([["A", "A", "A"]])).mends).toEqual([
      { rule: "A", records: 1, frees: 1, validAfter: 1 },
    ]);
  });

  it("leaves every record without errors in the end, and mends each rule once", async () => {
    const base = await reportOf([]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uniqueArray(fc.constantFrom("A", "B", "C", "D", "E"), { maxLength: 4 }), {
          maxLength: 30,
        }),
        async (records) => {
          const plan = mendPlan(await reportOf(records));
          expect(plan.mends.map(({ rule }) => rule).sort()).toEqual([...new Set(records.flat())].sort());
          expect(plan.mends.at(-1)?.validAfter ?? records.length).toBe(records.length);
          // What one mend frees is what the records say that no later rule still breaks.
          plan.mends.forEach(({ validAfter }, index) => {
            const mended = new Set(plan.mends.slice(0, index + 1).map(({ rule }) => rule));
            expect(validAfter).toBe(
              records.filter((rules) => rules.every((rule) => mended.has(rule))).length,
            );
          });
        },
      ),
      { numRuns: 60 },
    );
    expect(base.findings).toEqual([]);
  });

  it("agrees with what a real register counts, and says when it cannot", async () => {
    const register = [...generateRegister({ rows: 400, faults: 0.5, seed: 5, year: 2023 })].join("");
    const options = { asOf: "2024-02-28", file: "registro.csv" };
    const whole = await validate("preventive-action", register, { ...options, maxFindings: 100_000 });
    const plan = mendPlan(whole);
    expect(plan.exact).toBe(true);
    expect(whole.summary.valid).toBeLessThan(whole.summary.records);
    expect(plan.mends.at(-1)?.validAfter).toBe(whole.summary.records);
    expect(
      mendPlan(await validate("preventive-action", register, { ...options, maxFindings: 50 })).exact,
    ).toBe(false);
  });
});
