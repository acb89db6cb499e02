import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  actionHeaders,
  appHeaders,
  asOf,
  cleanAppRow,
  cleanRow,
  csv,
  lines,
  type Row,
} from "../registers.test-support.js";
import { jsonReport } from "../report/json.js";
import type { Report } from "../report/report.js";
import { entityOf, type ValidateOptions, Validation, validate } from "../validate.js";

const action = entityOf("preventive-action");
const appAction = entityOf("app-action");

/** Actions of few ids, topics and centres, so that they repeat one another, some of them faulty. */
const actionRows = fc
  .record({
    id_accion: fc.constantFrom("A-1", "A-2", "A-3", "A-4", "A-5", "A-6", "María", ""),
    tema: fc.constantFrom("Taller", "TALLER", "Charla", "DNI 45678912"),
    cem: fc.constantFrom("CEM Abancay", "CEM Aymaraes", "CEM Grau", ""),
    total_participantes: fc.constantFrom("34", "34", "35", "x"),
    lenguaje_claro: fc.constantFrom("sí", "no", ""),
    tipo_accion: fc.constantFrom("Capacitación", "Capasitación"),
  })
  .map((change): Row => ({ ...cleanRow, ...change }));

const appRows = fc
  .record({
    app_id: fc.constantFrom("1", "2", "3", "4", "5", ""),
    cem_code: fc.constantFrom("ABANCAY", "AREQUIPA"),
    place: fc.constantFrom(
      ["3", "301", "30101"],
      ["3", "302", "30201"],
      ["4", "401", "40101"],
      ["15", "1501", "150101"],
    ),
    es_m: fc.constantFrom("18", "18", "17"),
  })
  .map(
    ({ place: [state_code = "", province_code = "", district_code = ""], ...change }): Row => ({
      ...cleanAppRow,
      ...change,
      state_code,
      province_code,
      district_code,
    }),
  );

const counts = ({ summary }: Report) => summary;

describe("the order of rows", () => {
  const told = (report: Report) =>
    report.findings
      .filter(({ rule }) => rule !== "DAT-010")
      .map(({ rule, severity, record, value, expected, suggestion, columns }) =>
        JSON.stringify([rule, severity, record.id, columns, value, expected, suggestion]),
      )
      .sort();
  /** The ids of the records that are like one another, by what is alike in them. */
  const alike = (report: Report, rows: readonly Row[]) => {
    const groups = new Map<string, { found: number; ids: Set<string> }>();
    for (const { rule, record, params } of report.findings) {
      if (rule !== "DAT-010") continue;
      const row = rows[(record.row ?? 0) - 2] as Row;
      const key = [row.tema?.toLowerCase(), row.cem, row.tipo_accion, row.total_participantes].join();
      const group = groups.get(key) ?? { found: 0, ids: new Set() };
      group.found++;
      group.ids.add(row.id_accion ?? "").add(rows[Number(params.otherRow) - 2]?.id_accion ?? "");
      groups.set(key, group);
    }
    return [...groups]
      .map(([key, { found, ids }]) => [key, found, [...ids].sort()])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  };

  it("changes no finding but its order", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .array(actionRows, { maxLength: 12 })
          .chain((rows) =>
            fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
          ),
        async ([rows, shuffled]) => {
          const report = await validate("preventive-action", csv(rows), { asOf });
          const again = await validate("preventive-action", csv(shuffled), { asOf });
          expect(told(again)).toEqual(told(report));
          expect(counts(again)).toEqual(counts(report));
          expect(alike(again, shuffled)).toEqual(alike(report, rows));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("changes no centre that reports from elsewhere", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .array(appRows, { maxLength: 12 })
          .chain((rows) =>
            fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
          ),
        async ([rows, shuffled]) => {
          const report = await validate("app-action", csv(rows, { headers: appHeaders }), { asOf });
          const again = await validate("app-action", csv(shuffled, { headers: appHeaders }), { asOf });
          expect(told(again)).toEqual(told(report));
          expect(counts(again)).toEqual(counts(report));
        },
      ),
      { numRuns: 60 },
    );
  });
});

interface Input {
  readonly kind: "actions" | "app" | "broken" | "json" | "unknown";
  readonly text: string;
}

const files: fc.Arbitrary<Input> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(actionRows, { maxLength: 8 })
      .map((rows) => ({ kind: "actions" as const, text: csv(rows) })),
  },
  {
    weight: 3,
    arbitrary: fc
      .array(appRows, { maxLength: 8 })
      .map((rows) => ({ kind: "app" as const, text: csv(rows, { headers: appHeaders }) })),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(actionRows, { maxLength: 8 })
      .map((rows) => ({ kind: "broken" as const, text: `Registro\n${csv(rows)}\n"` })),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(appRows, { maxLength: 8 })
      .map((rows) => ({ kind: "broken" as const, text: `${csv(rows, { headers: appHeaders })}"` })),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(actionRows, { maxLength: 4 })
      .map((rows) => ({ kind: "json" as const, text: JSON.stringify(rows) })),
  },
  {
    weight: 1,
    arbitrary: fc.array(actionRows, { maxLength: 4 }).map((rows) => ({
      kind: "unknown" as const,
      text: lines([
        ["Otra", ...actionHeaders, "tema"],
        ...rows.map((row) => ["", ...actionHeaders.map((header) => row[header] ?? "")]),
        [""],
      ]),
    })),
  },
);

const add = async (validation: Validation, inputs: readonly (Input & { readonly file: string })[]) => {
  for (const { text, file } of inputs) await validation.add(text, { file });
};

describe("parts that are merged", () => {
  type Options = Omit<ValidateOptions, "file" | "format">;
  const named = (inputs: readonly Input[]) =>
    inputs.map((input, index) => ({ ...input, file: `f${index}.csv` }));

  const wholeReport = async (inputs: readonly Input[], options: Options) => {
    const whole = new Validation({ asOf, mergeable: true, ...options });
    await add(whole, named(inputs));
    return jsonReport(whole.report());
  };

  const partsOf = async (all: readonly Input[], cuts: readonly number[], options: Options) => {
    const inputs = named(all);
    const bounds = [0, ...cuts.map((cut) => cut % (inputs.length + 1)).sort((a, b) => a - b), inputs.length];
    const parts: Validation[] = [];
    for (let index = 0; index + 1 < bounds.length; index++) {
      const part = new Validation({ asOf, mergeable: true, ...options });
      await add(part, inputs.slice(bounds[index], bounds[index + 1]));
      parts.push(part);
    }
    return parts;
  };

  const check = async (inputs: readonly Input[], cuts: readonly number[], options: Options) => ({
    expected: await wholeReport(inputs, options),
    parts: await partsOf(inputs, cuts, options),
  });
  const inputs = fc.array(files, { minLength: 1, maxLength: 4 });
  const cuts = fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 3 });
  const limits = fc.constantFrom(0, 1, 2, 3, 10, 1000);

  it("report what the whole reports, however it was split and however little is listed", async () => {
    await fc.assert(
      fc.asyncProperty(inputs, cuts, limits, async (all, where, maxFindings) => {
        const { expected, parts } = await check(all, where, { maxFindings });
        const [first, ...rest] = parts as [Validation, ...Validation[]];
        for (const part of rest) first.merge(part);
        expect(JSON.parse(jsonReport(first.report()))).toEqual(JSON.parse(expected));
        expect(jsonReport(first.report())).toBe(expected);
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  it("report it in whatever order they are merged", async () => {
    await fc.assert(
      fc.asyncProperty(inputs, cuts, limits, async (all, where, maxFindings) => {
        const { expected, parts } = await check(all, where, { maxFindings });
        while (parts.length > 1) {
          const last = parts.pop() as Validation;
          parts.at(-1)?.merge(last);
        }
        expect(jsonReport((parts[0] as Validation).report())).toBe(expected);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("report it where few rules run, in the other language too", async () => {
    await fc.assert(
      fc.asyncProperty(inputs, cuts, async (all, where) => {
        const { expected, parts } = await check(all, where, {
          only: ["DAT-001", "DAT-009", "DAT-010", "APP-007", "ACT-201"],
          language: "en",
          maxFindings: 4,
        });
        const [first, ...rest] = parts as [Validation, ...Validation[]];
        for (const part of rest) first.merge(part);
        expect(jsonReport(first.report())).toBe(expected);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it("report it where so much is wrong that little of it is listed", async () => {
    const row = (index: number, more: Row = {}): Row => ({
      ...cleanRow,
      id_accion: `A-${index % 40}`,
      tema: index % 3 === 0 ? "Taller" : `Charla ${index}`,
      lenguaje_claro: index % 2 === 0 ? "no" : "sí",
      total_participantes: index % 5 === 0 ? "9" : "34",
      ...more,
    });
    const all: Input[] = [0, 1, 2, 3].map((file) => ({
      kind: file === 1 ? "broken" : "actions",
      text: csv(Array.from({ length: 150 }, (_, index) => row(index + file * 100))) + (file === 1 ? '"' : ""),
    }));
    for (const maxFindings of [0, 1, 7, 30, 100]) {
      const expected = await wholeReport(all, { maxFindings });
      for (const where of [[1], [2], [3], [1, 2, 3]]) {
        const parts = await partsOf(all, where, { maxFindings });
        const [first, ...rest] = parts as [Validation, ...Validation[]];
        for (const part of rest) first.merge(part);
        expect(jsonReport(first.report())).toBe(expected);
      }
    }
  });

  it("cannot be merged unless they were made so", () => {
    const options = { asOf };
    expect(() => new Validation(options).merge(new Validation({ ...options, mergeable: true }))).toThrow(
      "mergeable",
    );
    expect(() => new Validation({ ...options, mergeable: true }).merge(new Validation(options))).toThrow(
      "mergeable",
    );
  });
});

describe("what cannot be read among what can", () => {
  it("leaves no trace but its one finding", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(files, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(0, 1, 2, 1000),
        async (all, maxFindings) => {
          const named = all.map((input, index) => ({ ...input, file: `f${index}.csv` }));
          const options = { asOf, maxFindings, skip: [{ rule: "DAT-011", reason: "elsewhere" }] };
          const broken = new Validation(options);
          await add(broken, named);
          const clean = new Validation(options);
          await add(
            clean,
            named.map((input) => (input.kind === "broken" ? { ...input, text: "" } : input)),
          );
          const { inputs: _of, ...expected } = clean.report();
          const { inputs: _these, ...report } = broken.report();
          const reasons = (text: string) => text.replace(/"DAT-001"[\s\S]*?"record"/g, "");
          expect(reasons(JSON.stringify(report, null, 1))).toEqual(
            reasons(JSON.stringify(expected, null, 1)),
          );
        },
      ),
      { numRuns: 80 },
    );
  }, 60_000);
});

describe("what is listed", () => {
  it("changes nothing of what is counted, and is the first of it, the rare rules before the frequent", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(files, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(0, 1, 3, 10, 30),
        async (all, maxFindings) => {
          const reportOf = async (limit: number) => {
            const validation = new Validation({ asOf, maxFindings: limit });
            await add(
              validation,
              all.map((input, index) => ({ ...input, file: `f${index}.csv` })),
            );
            return validation.report();
          };
          const whole = await reportOf(100_000);
          const some = await reportOf(maxFindings);
          const { byCenter: _some, withoutCenter: _without, ...summary } = some.summary;
          expect(whole.summary).toMatchObject(summary);
          expect(some.findings.length).toBe(Math.min(maxFindings, whole.findings.length));
          expect(some.truncated).toBe(some.findings.length < whole.findings.length);
          for (const finding of some.findings) expect(whole.findings).toContainEqual(finding);
          for (const [code, total] of Object.entries(some.summary.byRule)) {
            const listed = some.findings.filter(({ rule }) => rule === code).length;
            expect(listed + (some.omitted[code] ?? 0)).toBe(total);
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it("adds up by severity, by rule and by centre", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(files, { minLength: 1, maxLength: 3 }), async (all) => {
        const validation = new Validation({ asOf });
        await add(
          validation,
          all.map((input, index) => ({ ...input, file: `f${index}.csv` })),
        );
        const { summary, findings, inputs } = validation.report();
        for (const severity of ["error", "warning", "info"] as const) {
          const found = findings.filter((finding) => finding.severity === severity).length;
          expect(summary[`${severity}s`]).toBe(found);
        }
        const byRule: Record<string, number> = {};
        for (const { rule } of findings) byRule[rule] = (byRule[rule] ?? 0) + 1;
        expect(summary.byRule).toEqual(byRule);
        const faulty = new Set(
          findings
            .filter(
              ({ severity, record, columns, rule }) =>
                severity === "error" &&
                record.row !== null &&
                !(columns.length > 0 && ["DAT-002", "DAT-004"].includes(rule)),
            )
            .map(({ record }) => `${record.file} ${record.row}`),
        );
        expect(summary.valid).toBe(summary.records - faulty.size);
        expect(summary.records).toBe(inputs.reduce((sum, { rows }) => sum + rows, 0));
        for (const key of ["records", "valid", "errors", "warnings", "infos"] as const) {
          const sum = Object.values(summary.byCenter).reduce(
            (total, center) => total + center[key],
            summary.withoutCenter[key],
          );
          expect(sum).toBe(summary[key]);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  // A fold tells how much it found beyond what it lists, and not of which centres.
  it("counts by centre what it does not list", async () => {
    const rows = Array.from(
      { length: 12 },
      (_, index): Row => ({
        ...cleanAppRow,
        app_id: String(index),
        ...(index % 3 === 0 ? { state_code: "4", province_code: "401", district_code: "40101" } : {}),
        es_m: "18",
      }),
    );
    const summaries = [];
    for (const maxFindings of [0, 1, 1000]) {
      summaries.push(
        (await validate("app-action", csv(rows, { headers: appHeaders }), { asOf, maxFindings })).summary,
      );
    }
    expect(summaries[2]?.byRule).toMatchObject({ "APP-007": 4 });
    expect(summaries[1]).toEqual(summaries[2]);
    expect(summaries[0]).toEqual(summaries[2]);
  });
});

it("streams each finding as it is found, and counts them the same", async () => {
  const streamed: string[] = [];
  const rows = [{ ...cleanRow, total_participantes: "35" }, { ...cleanRow }];
  const report = await validate("preventive-action", csv(rows), {
    asOf,
    maxFindings: 1,
    onFinding: ({ rule, record }) => streamed.push(`${rule} ${record.row}`),
  });
  expect(streamed).toEqual(["ACT-201 2", "DAT-009 2", "DAT-009 3"]);
  expect(report.findings).toHaveLength(1);
  expect(report.summary.byRule).toEqual({ "DAT-009": 2, "ACT-201": 1 });
});

it("knows which entity each file holds", async () => {
  const validation = new Validation({ asOf });
  await validation.add(csv([cleanRow]), { file: "a" });
  await validation.add(csv([cleanAppRow], { headers: appHeaders }), { file: "b" });
  await validation.add(JSON.stringify(cleanAppRow), { file: "c" });
  expect(validation.report().inputs.map(({ entity }) => entity)).toEqual([
    action.name,
    appAction.name,
    appAction.name,
  ]);
});
