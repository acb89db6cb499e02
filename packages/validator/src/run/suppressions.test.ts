import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actions, asOf, csv, type Row } from "../registers.test-support.js";
import type { Report } from "../report/report.js";
import { createValidator, mergeReports, Validation, validate } from "../validate.js";
import { InvalidOptions } from "./failures.js";
import type { DatedSuppression } from "./options.js";

const lasting = { reason: "Se corrige en enero", until: asOf };

/** Rows of two centres, some of whose totals are wrong and some of whose ids are repeated. */
const rows = fc.record({
  id_accion: fc.constantFrom("A-1", "A-2", "A-3", ""),
  cem: fc.constantFrom("CEM Abancay", "cem-abancay", "CEM Grau", "", "Rosa Quispe"),
  tema: fc.constantFrom("Taller", "Charla"),
  total_participantes: fc.constantFrom("34", "35", "x"),
  lenguaje_claro: fc.constantFrom("sí", "no"),
});

const suppression = fc
  .record(
    {
      rule: fc.constantFrom("ACT-201", "DAT-007", "DAT-009", "DAT-010", "ACT-411", "DAT-006"),
      center: fc.constantFrom("CEM ABANCAY", "CEM Grau", "CEM Tacna"),
      file: fc.constantFrom("a.csv", "b.csv", "c.csv"),
      record: fc.constantFrom("A-1", "A-2"),
      until: fc.constantFrom(asOf, "2023-12-30"),
    },
    { requiredKeys: ["rule", "until"] },
  )
  .map((given): DatedSuppression => ({ ...given, reason: "porque sí" }));

const files = (of: readonly (readonly Row[])[]) =>
  of.map((each, index) => ({ file: `registros/${"ab"[index]}.csv`, text: csv(actions(...each)) }));

async function judged(
  inputs: readonly { readonly file: string; readonly text: string }[],
  options: ConstructorParameters<typeof Validation>[0],
): Promise<Validation> {
  const validation = new Validation({ asOf, maxFindings: 100_000, ...options });
  for (const { file, text } of inputs) await validation.add(text, { file });
  return validation;
}

const totalOf = ({ summary }: Report) => summary.errors + summary.warnings + summary.infos;
const leftOutOf = ({ suppressions = [] }: Report) =>
  suppressions.reduce((sum, { findings }) => sum + findings, 0);

describe("suppressions", () => {
  it("leave findings out of every count and list, and are told with how many", async () => {
    const report = await validate(
      "preventive-action",
      csv(actions({ total_participantes: "35" }, { id_accion: "A-2", tema: "Otro" })),
      { asOf, suppressions: [{ rule: "ACT-201", ...lasting }] },
    );
    expect(report.suppressions).toEqual([{ rule: "ACT-201", ...lasting, status: "applied", findings: 1 }]);
    expect(report.summary).toMatchObject({ records: 2, valid: 2, errors: 0, byRule: {} });
    expect(report.findings).toEqual([]);
  });

  it("are absent from a report that was given none", async () => {
    expect(await validate("preventive-action", csv(actions({})), { asOf })).not.toHaveProperty(
      "suppressions",
    );
  });

  it("hold on their last day and not on the next", async () => {
    const on = (day: string) =>
      validate("preventive-action", csv(actions({ total_participantes: "35" })), {
        asOf: day,
        suppressions: [{ rule: "ACT-201", reason: "x", until: "2023-12-31" }],
      });
    expect((await on("2023-12-31")).summary.byRule).toEqual({});
    const after = await on("2024-01-01");
    expect(after.summary.byRule).toEqual({ "ACT-201": 1, "DAT-015": 1 });
    // It comes first: what was accepted yesterday is not any more.
    expect(after.findings[0]).toMatchObject({
      rule: "DAT-015",
      record: { file: "suppressions", row: null, id: null },
      params: { rule: "ACT-201", until: "2023-12-31" },
    });
  });

  it("of a file that turns out to be unreadable count nothing", async () => {
    const text = `${csv(actions({ total_participantes: "35" }))}"`;
    const report = await validate("preventive-action", text, {
      asOf,
      suppressions: [{ rule: "ACT-201", ...lasting }],
    });
    expect(report.summary.byRule).toEqual({ "DAT-001": 1 });
    expect(report.suppressions).toMatchObject([{ status: "unused", findings: 0 }]);
  });

  it.each([
    [{ rule: "DAT-001", ...lasting }, "unskippable-rule"],
    [{ rule: "DAT-015", ...lasting }, "unskippable-rule"],
    [{ rule: "ACT-2011", ...lasting }, "unknown-rule"],
    [{ rule: "ACT-201", reason: " ", until: asOf }, "invalid-suppression"],
    [{ rule: "ACT-201", reason: "x", until: "2023-02-30" }, "invalid-suppression"],
    [{ rule: "ACT-201", ...lasting, record: "Rosa Quispe" }, "invalid-suppression"],
  ])("%j is refused", (given, kind) => {
    expect(() => new Validation({ asOf, suppressions: [given] })).toThrow(
      expect.objectContaining({ name: InvalidOptions.name, reason: expect.objectContaining({ kind }) }),
    );
  });

  it("take out just what they name, and count it", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(rows, { maxLength: 8 }), { minLength: 1, maxLength: 2 }),
        fc.array(suppression, { maxLength: 3 }),
        async (of, suppressions) => {
          const inputs = files(of);
          const whole = (await judged(inputs, {})).report();
          const report = (await judged(inputs, { suppressions })).report();
          const expired = suppressions.filter(({ until }) => until < asOf).length;
          expect(totalOf(report) + leftOutOf(report)).toBe(totalOf(whole) + expired);
          const kept = report.findings
            .filter(({ rule }) => rule !== "DAT-015")
            .map((each) => JSON.stringify(each));
          const all = whole.findings.map((each) => JSON.stringify(each));
          // What is left is what there was, in its order.
          expect(all.filter((each) => kept.includes(each))).toEqual(kept);
          const faulty = new Set(
            report.findings
              .filter(({ severity, record }) => severity === "error" && record.row !== null && record.row > 1)
              .map(({ record }) => `${record.file} ${record.row}`),
          );
          expect(report.summary.valid).toBe(report.summary.records - faulty.size);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("of merged runs are those of the whole", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(fc.array(rows, { maxLength: 8 }), fc.array(rows, { maxLength: 8 })),
        fc.array(suppression, { minLength: 1, maxLength: 3 }),
        async (of, suppressions) => {
          const [a, b] = files(of) as [{ file: string; text: string }, { file: string; text: string }];
          const options = { suppressions, perCenter: { maxFindings: 5 } };
          const whole = await judged([a, b], options);
          const first = await judged([a], { ...options, mergeable: true });
          first.merge(await judged([b], { ...options, mergeable: true }));
          expect(first.report()).toEqual(whole.report());
          expect(first.centerReports()).toEqual(whole.centerReports());
        },
      ),
      { numRuns: 40 },
    );
  });

  it("of merged reports add up, and an expired one is told once", async () => {
    const suppressions = [
      { rule: "ACT-201", ...lasting },
      { rule: "ACT-411", reason: "x", until: "2023-01-31" },
    ];
    const validator = createValidator("preventive-action", { asOf, suppressions });
    const of = (id: string) =>
      validator.validate(csv(actions({ id_accion: id, total_participantes: "35" })), { file: id });
    const merged = mergeReports([await of("A-1"), await of("B-1")]);
    expect(merged.suppressions).toMatchObject([
      { status: "applied", findings: 2 },
      { status: "expired", findings: 0 },
    ]);
    expect(merged.summary).toMatchObject({ errors: 1, byRule: { "DAT-015": 1 } });
    expect(merged.findings.filter(({ rule }) => rule === "DAT-015")).toHaveLength(1);
    const other = await validate("preventive-action", csv(actions({ id_accion: "C-1" })), {
      asOf,
      file: "c",
    });
    await expect(async () => mergeReports([await of("A-1"), other])).rejects.toThrow("suppressions");
  });
});

describe("the reports of centres", () => {
  it("hold every finding and every record of the run just once", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(rows, { maxLength: 10 }), { minLength: 1, maxLength: 2 }),
        fc.array(suppression, { maxLength: 2 }),
        async (of, suppressions) => {
          const options = {
            perCenter: { maxFindings: 10_000 },
            ...(suppressions.length > 0 && { suppressions }),
          };
          const validation = await judged(files(of), options);
          const whole = validation.report();
          const parts = validation.centerReports();
          const told = (all: readonly Report[]) =>
            all.flatMap(({ findings }) => findings.map((each) => JSON.stringify(each))).sort();
          expect(told(parts.map(({ report }) => report))).toEqual(told([whole]));
          for (const count of ["records", "valid", "errors", "warnings", "infos"] as const) {
            expect(parts.reduce((sum, { report }) => sum + report.summary[count], 0)).toBe(
              whole.summary[count],
            );
          }
          expect(parts.reduce((sum, { report }) => sum + leftOutOf(report), 0)).toBe(leftOutOf(whole));
          for (const { center, report } of parts) {
            for (const { record } of report.findings) {
              if (record.row === null || record.row < 2 || record.file === "suppressions") continue;
              // A repeated id, a total: what stands on a record is its centre's.
              expect(validation.centerOf({ file: record.file, row: record.row })).toBe(center);
            }
          }
          expect(new Set(parts.map(({ center }) => center)).size).toBe(parts.length);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("need the option that keeps them apart", async () => {
    expect(() => new Validation({ asOf }).centerReports()).toThrow(InvalidOptions);
  });
});
