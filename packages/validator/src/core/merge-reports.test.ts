import { describe, expect, it } from "vitest";
import { actions, asOf, csv } from "../registers.test-support.js";
import type { Report } from "../report/report.js";
import { createValidator, mergeReports, Validation, validate } from "../validate.js";
import { InvalidMergeError } from "./merge-reports.js";

const a = csv(actions({ id_accion: "A-1", total_participantes: "3" }, { id_accion: "A-2" }));
const b = csv(actions({ id_accion: "B-1", cem: "CEM Ayacucho" }, { id_accion: "B-2", ubigeo: "999999" }));

const options = { asOf };
const of = (input: string, file: string) => validate("preventive-action", input, { ...options, file });

describe("reports, merged", () => {
  it("are the report of one run, where no rule compares across inputs", async () => {
    const across = ["DAT-009", "DAT-010"].map((rule) => ({ rule, reason: "x" }));
    const validator = createValidator("preventive-action", { asOf, skip: across });
    const whole = validator.validation();
    await whole.add(a, { file: "a" });
    await whole.add(b, { file: "b" });
    const merged = mergeReports([
      await validator.validate(a, { file: "a" }),
      await validator.validate(b, { file: "b" }),
    ]);
    const { merged: said, ...report } = merged;
    expect(report).toEqual(whole.report());
    expect(Object.keys(report.summary.byRule)).toEqual(Object.keys(whole.report().summary.byRule));
    expect(said.reports).toBe(2);
  });

  it("say which rules looked only within each", async () => {
    const twice = csv(actions({ id_accion: "A-1", cem: "CEM Ayacucho" }));
    const merged = mergeReports([await of(a, "a"), await of(twice, "b")]);
    expect(merged.summary.byRule).not.toHaveProperty("DAT-009");
    expect(merged.merged.comparedWithinEachOnly).toEqual(
      expect.arrayContaining(["DAT-009", "DAT-010", "APP-007"]),
    );
    // A run over both knows.
    const run = new Validation(options);
    await run.add(a, { file: "a" });
    await run.add(twice, { file: "b" });
    expect(run.report().summary.byRule).toHaveProperty("DAT-009");
  });

  it("of one report are that report", async () => {
    const report = await of(a, "a");
    expect(mergeReports([report])).toEqual({ ...report, merged: { reports: 1, comparedWithinEachOnly: [] } });
  });

  it("count what they do not list", async () => {
    const few = (input: string) => validate("preventive-action", input, { asOf, maxFindings: 0 });
    const merged = mergeReports([await few(a), await few(b)]);
    expect(merged.truncated).toBe(true);
    expect(merged.omitted).toEqual(merged.summary.byRule);
  });

  it("are refused where they were not judged alike, or count an input twice", async () => {
    const report = await of(a, "a");
    const other = await validate("preventive-action", b, { asOf: "2023-12-30" });
    const version: Report = { ...report, inputs: [], tool: { name: "aurora", version: "0.0.0" } };
    expect(() => mergeReports([])).toThrow(InvalidMergeError);
    expect(() => mergeReports([report, other])).toThrow(/ruleset\.asOf/);
    expect(() => mergeReports([report, version])).toThrow(/version of the tool/);
    const copy = await of(a, "copy");
    expect(() => mergeReports([report, copy])).toThrow(/"a" and "copy" hold the same bytes/);
    expect(() => mergeReports([report, report])).toThrow(/"a" is in two of the reports/);
  });
});
