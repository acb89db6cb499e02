import { appAction, preventiveAction } from "@aurora/domain/records";
import { describe, expect, it } from "vitest";
import {
  actionHeaders,
  actions,
  asOf,
  chunks,
  cleanRow,
  codes,
  csv,
  lines,
  type Row,
  told,
} from "./registers.test-support.js";
import { jsonReport } from "./report/json.js";
import { textReport } from "./report/text.js";
import { InvalidOptions } from "./run/failures.js";
import { type ValidateOptions, type ValidatorInput, validate } from "./validate.js";

const check = (input: ValidatorInput, options: ValidateOptions = {}) =>
  validate("preventive-action", input, { asOf, ...options });

async function* stream(text: string | Uint8Array, ...sizes: number[]): AsyncGenerator<Uint8Array> {
  yield* chunks(typeof text === "string" ? new TextEncoder().encode(text) : text, sizes);
}

/** Fails where something takes longer than a linear reader could on a slow machine. */
async function within<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  expect(performance.now() - start).toBeLessThan(milliseconds);
  return result;
}

describe("tables made to break readers", () => {
  const clean = csv(actions({}));

  it("a line of three times the limit is refused as too long, in one piece or in many", async () => {
    const text = `${clean}${"x".repeat(12 * 1024 * 1024)}\n`;
    for (const input of [text, stream(text, 65_536)]) {
      const report = await within(10_000, () => check(input));
      expect(report.findings).toMatchObject([
        { rule: "DAT-001", params: { reason: "row-too-long", row: 3, limit: 4 * 1024 * 1024 } },
      ]);
    }
  });

  it("holds rows to the limit, whatever the chunks and the line ends", async () => {
    const [header = "", row = ""] = clean.split("\n");
    const limits = { maxRowBytes: 2000 };
    const padded = (length: number) => row + " ".repeat(length - new TextEncoder().encode(row).length);
    for (const lineEnd of ["\n", "\r\n", "\r", ""]) {
      for (const [length, expected] of [
        [2000, []],
        [2001, ["DAT-001"]],
      ] as const) {
        const text = `${header}\n${padded(length)}${lineEnd}`;
        for (const size of [1_000_000, 100, 1]) {
          expect(codes(await check(stream(text, size), { limits })), `${lineEnd} ${length} ${size}`).toEqual(
            expected,
          );
        }
      }
    }
  });

  it("a quote that is never closed in the middle of a big file", async () => {
    const [header, ...rows] = csv(actions(...Array.from({ length: 20_000 }, () => ({})))).split("\n");
    rows[9_998] = `"${rows[9_998]}`;
    const text = [header, ...rows].join("\n");
    expect(text.length).toBeGreaterThan(8_000_000);
    for (const input of [text, stream(text, 65_536)]) {
      const report = await within(10_000, () => check(input));
      expect(told(report)).toEqual([{ rule: "DAT-001", row: null, columns: [], value: null }]);
      expect(report.findings[0]?.params).toMatchObject({ row: 10_000 });
      expect(report.summary).toMatchObject({ records: 0, byCenter: {} });
    }
  });

  it("a quote that is never closed in the header", async () => {
    expect(codes(await check(`"${clean}`))).toEqual(["DAT-001"]);
    expect(codes(await check(clean.replace("tema,", '"tema,')))).toEqual(["DAT-001"]);
  });

  it("a million findings: the list is bounded, the counts are exact", async () => {
    const counts = actionHeaders.filter((header) => /^[mh]_\d/.test(header));
    const wrong = ["x", "y", ...counts.map(() => "z")];
    const perRow = wrong.length;
    const rows = Math.ceil(1_000_000 / perRow);
    const table = lines([
      ["id_accion", "cem", "fecha_inicio", "total_participantes", ...counts],
      ...Array.from({ length: rows }, (_, index) => [`A-${index}`, "CEM", ...wrong]),
    ]);
    const report = await within(30_000, () =>
      check(table, { only: ["DAT-007", "DAT-009"], maxFindings: 100 }),
    );
    const errors = rows * perRow;
    expect(errors).toBeGreaterThanOrEqual(1_000_000);
    expect(report.summary).toMatchObject({ records: rows, valid: 0, errors });
    expect(report.summary.byRule).toEqual({ "DAT-007": errors });
    expect(report.summary.byCenter).toMatchObject({ CEM: { records: rows, errors } });
    expect(report.omitted).toEqual({ "DAT-007": errors - 100 });
    expect(report.findings.map(({ record }) => record.row)).toEqual(
      Array.from({ length: 100 }, (_, index) => 2 + Math.floor(index / perRow)),
    );
  }, 60_000);

  it("two hundred thousand times the same id", async () => {
    const table = lines([["id_accion", "cem"], ...Array.from({ length: 200_000 }, () => ["A-1", "CEM"])]);
    const report = await within(20_000, () => check(table, { only: ["DAT-009"], maxFindings: 3 }));
    expect(report.summary).toMatchObject({ records: 200_000, valid: 0, errors: 200_000 });
    expect(report.findings.map(({ record, params }) => [record.row, record.id, params.otherRow])).toEqual([
      [2, "A-1", 3],
      [3, "A-1", 2],
      [4, "A-1", 2],
    ]);
  }, 60_000);

  it("a hundred thousand unknown codes, each compared with every label", async () => {
    const rows = actions(...Array.from({ length: 1 }, () => ({ poblacion: "adolecente;".repeat(100_000) })));
    const report = await within(5_000, () => check(csv(rows)));
    expect(codes(report)).toEqual(["DAT-008"]);
    expect(jsonReport(report).length).toBeLessThan(10_000);
  });

  it("junk behind a closing quote belongs to its cell", async () => {
    const text = csv(actions({ tema: "##" }, {}));
    expect(codes(await check(text.replace("##", '"taller" de "género"')))).toEqual([]);
    expect(codes(await check(text.replace("##", '""x')))).toEqual([]);
    expect(codes(await check(text.replace("CEM Abancay,", '"CEM" Abancay,')))).toEqual([]);
  });

  it("lone carriage returns end rows", async () => {
    const report = await check(`${clean.trimEnd()}\r${"\r".repeat(3)}`.replace("\n", "\r"));
    expect(told(report)).toEqual([{ rule: "DAT-011", row: null, columns: [], value: null }]);
    expect(report.findings[0]?.params).toEqual({ count: 3 });
  });

  it("rows of one cell below a wide header", async () => {
    const headers = [...actionHeaders, ...Array.from({ length: 5000 - actionHeaders.length }, () => "")];
    const report = await within(10_000, () =>
      check(`${headers.join(",")}\n${"A-1\n".repeat(20_000)}`, { maxFindings: 5 }),
    );
    expect(report.summary.byRule["DAT-005"]).toBe(20_000);
  });

  it("a header of 5,000 columns", async () => {
    const unknown = Array.from(
      { length: 5000 - actionHeaders.length },
      (_, index) => `columna propia ${index}`,
    );
    const report = await within(10_000, () =>
      check(csv(actions({}, {}), { headers: [...actionHeaders, ...unknown] })),
    );
    expect(report.summary.byRule).toEqual({ "DAT-003": unknown.length });
    expect(report.summary.valid).toBe(2);
  });

  it("a header of 5,000 times the same column", async () => {
    const headers = ["id_accion", ...Array.from({ length: 5000 }, () => "tema")];
    const report = await within(10_000, () => check(`${headers.join(",")}\n`));
    expect(report.summary.byRule).toMatchObject({ "DAT-004": 1 });
  });

  const long = 80_000;
  const cells: readonly (readonly [string, string])[] = [
    ["one letter", "a".repeat(long)],
    ["spaces behind a sign", `-${" ".repeat(long)}x`],
    ["digits behind a sign", `+${"1".repeat(long)}x`],
    ["digits and a word", `${"1".repeat(long)} x`],
    ["zeros behind a time", `2023-01-01T00:00:00.${"0".repeat(long)}x`],
    ["times", "T00:00:00.0".repeat(long / 11)],
    ["headwords", "acción de población de enfoque de ".repeat(long / 33)],
    ["one headword", "acción ".repeat(long / 7)],
    ["gendered endings", "promotor/a ".repeat(long / 11)],
    ["slashes", "/a".repeat(long / 2)],
    ["brackets", "a(".repeat(long / 2)],
    ["separators", ";|".repeat(long / 2)],
    ["different items", Array.from({ length: 12_000 }, (_, index) => `x${index}`).join(";")],
    ["signs of addresses", "a@".repeat(long / 2)],
    ["dots of addresses", `a@${"b.".repeat(long / 2)}`],
    ["phone numbers", "987654321 ".repeat(long / 10)],
    ["groups of digits", "9 8 7 ".repeat(long / 6)],
    ["DNI and DNI", "DNI N° ".repeat(long / 7)],
    ["dashes", "-".repeat(long)],
    ["combining accents", "e\u0301".repeat(long / 3)],
    ["doubled quotes", '"'.repeat(long / 2)],
    ["line ends", "\r\n".repeat(long / 2)],
  ];
  it.each(cells)(
    "cells of 80 KB: %s",
    async (_what, text) => {
      for (const header of [
        "id_accion",
        "cem",
        "ubigeo",
        "fecha_inicio",
        "hora_inicio",
        "tipo_accion",
        "poblacion",
        "tema",
        "aliados",
        "total_participantes",
        "lenguaje_claro",
        "otra",
      ]) {
        const rows: Row[] = [{ ...cleanRow, [header]: text }];
        const report = await within(2_000, () =>
          check(csv(rows, { headers: [...actionHeaders, "otra"] }), { limits: { maxRowBytes: 20_000_000 } }),
        );
        expect(jsonReport(report).length).toBeLessThan(50_000);
      }
    },
    60_000,
  );

  it.each(cells)("titles and headers of 80 KB: %s", async (_what, text) => {
    const headers = [...actionHeaders, text];
    const report = await within(5_000, () =>
      check(csv(actions({}), { headers }), { limits: { maxRowBytes: 20_000_000 } }),
    );
    expect(jsonReport(report).length).toBeLessThan(50_000);
  });

  it("keeps control characters out of what a terminal shows", async () => {
    const controls = "\u001b[2J\u0007\u202e";
    const report = await check(
      csv(
        actions({
          tipo_accion: `Capac${controls}itación`,
          cem: `CEM${controls}`,
          lenguaje_claro: `n${controls}`,
        }),
        {
          headers: [...actionHeaders, `otra${controls}`],
        },
      ),
    );
    for (const text of [textReport(report), textReport(report, { language: "en" })]) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }
  });

  it("names of Object's own are names like any other", async () => {
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      const text = csv(actions({ cem: name, tipo_accion: name, lenguaje_claro: name, tema: name }), {
        headers: [...actionHeaders, name],
      });
      const report = await check(text);
      expect(codes(report)).toEqual(["DAT-003", "DAT-007", "DAT-008"]);
      // None of them is a centre's name, so that none is shown.
      expect(Object.keys(report.summary.byCenter)).toEqual(["•••"]);
      expect(JSON.parse(jsonReport(report)).summary.byCenter["•••"].records).toBe(1);
    }
    expect(({} as Record<string, unknown>).records).toBeUndefined();
  });
});

describe("JSON made to break readers", () => {
  const clean = { ...cleanRow };

  it.each([
    ["lists", (depth: number) => "[".repeat(depth) + "]".repeat(depth)],
    ["objects", (depth: number) => `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`],
  ])("nested 10,000 deep in %s", async (_what, nest) => {
    for (const text of [
      nest(10_000),
      `[${nest(10_000)}]`,
      JSON.stringify({ ...clean, observaciones: 0 }).replace(
        '"observaciones":0',
        () => `"observaciones":${nest(10_000)}`,
      ),
      `[${JSON.stringify({ ...clean, x: 0 }).replace('"x":0', () => `"x":${nest(10_000)}`)}]`,
    ]) {
      for (const format of ["json", "ndjson"] as const) {
        const report = await within(5_000, () => check(text, { format }));
        expect(report.findings.length).toBeGreaterThan(0);
      }
    }
  });

  it("keys of Object's own", async () => {
    const text = JSON.stringify(clean).replace(
      "{",
      '{"__proto__":{"total":9},"constructor":1,"toString":{},',
    );
    for (const format of ["json", "ndjson"] as const) {
      const report = await check(text, { format });
      expect(report.findings.map(({ rule, params }) => [rule, params.header])).toEqual([
        ["DAT-003", "•••"],
        ["DAT-003", "•••"],
        ["DAT-003", "•••"],
      ]);
    }
    expect(({} as Record<string, unknown>).total).toBeUndefined();
  });

  const values: readonly unknown[] = [
    0,
    -1,
    1.5,
    1e300,
    true,
    false,
    null,
    "",
    "x",
    [],
    [[]],
    [null],
    [1],
    [{}],
    ["x"],
    {},
    { a: 1 },
    [""],
    "\u0000",
    "\ud800",
  ];
  it.each(values.map((value) => [JSON.stringify(value), value] as const))(
    "every field holds %s",
    async (_shown, value) => {
      for (const entity of [preventiveAction, appAction]) {
        const record = Object.fromEntries(Object.keys(entity.fields).map((name) => [name, value]));
        const options = { asOf };
        const reports = [
          await validate(entity.name, record, options),
          await validate(entity.name, JSON.stringify(record), { ...options, format: "ndjson" }),
          await validate(entity.name, JSON.stringify([record]), { ...options, format: "json" }),
        ];
        for (const report of reports) {
          expect(report.summary.records).toBe(1);
          expect(told(report)).toEqual(told(reports[0]!));
          expect(textReport(report)).not.toMatch(/undefined|NaN|\[object/);
        }
      }
    },
  );

  it("values that only a program can hold", async () => {
    for (const value of [
      Symbol("a"),
      10n,
      () => 1,
      new Date(),
      new Map(),
      Number.NaN,
      Number.POSITIVE_INFINITY,
      -0,
      undefined,
      Object.create(null),
    ]) {
      const record = Object.fromEntries(Object.keys(preventiveAction.fields).map((name) => [name, value]));
      const report = await check(record);
      expect(report.summary.records).toBe(1);
      expect(() => jsonReport(report)).not.toThrow();
    }
  });

  it("a broken line of NDJSON", async () => {
    const line = JSON.stringify(clean);
    const report = await check(`${line}\n${line}\n{"id": \n${line}\n`);
    expect(report.findings).toMatchObject([{ rule: "DAT-001", params: { reason: "not-json", row: 3 } }]);
    expect(report.summary).toMatchObject({ records: 0, errors: 1 });
  });

  it.each(["[1]", '"text"', "null", "[null, 3]", '4\n"a"', "[[{}]]"])("%s holds no records", async (text) => {
    const format = text.includes("\n") ? "ndjson" : "json";
    const report = await check(text, { format });
    expect(report.findings).toMatchObject([{ rule: "DAT-001", params: { reason: "not-a-record" } }]);
  });

  it("JSON that is cut off anywhere", async () => {
    const text = JSON.stringify([{ id: "A-1", audience: ["women", "ñ"], total: 12 }]);
    const bytes = new TextEncoder().encode(text);
    for (let end = 1; end < bytes.length; end++) {
      const report = await check(bytes.slice(0, end), { format: "json" });
      expect(codes(report), text.slice(0, end)).toEqual(["DAT-001"]);
    }
  });

  it.each(["{} {}", "[] []", '[{}] "', "{}}", "[{}],", '{"a":1,}', "{'a':1}", "[{},]", "[,{}]", "// x\n{}"])(
    "%j is no JSON",
    async (text) => {
      const report = await check(text, { format: "json" });
      expect(report.findings).toMatchObject([{ rule: "DAT-001", params: { reason: "not-json" } }]);
    },
  );

  it.each(["[]", " [ ] ", "[]\n\n", "\ufeff[]\r\n"])("%j is a list without records", async (text) => {
    for (const input of [text, stream(text, 1)]) {
      const report = await check(input);
      expect(told(report)).toEqual([]);
      expect(report.inputs).toMatchObject([{ rows: 0, format: "json" }]);
    }
  });

  it("a text behind JSON of which the bytes are no UTF-8 is damaged", async () => {
    const text = JSON.stringify(
      Array.from({ length: 1000 }, (_, index) => ({ ...clean, id_accion: `A-${index}`, tema: `T ${index}` })),
    );
    const bytes = new TextEncoder().encode(text);
    bytes[text.indexOf("A-999") - 100] = 0xff;
    const last = bytes.length - 40;
    bytes[last] = 0xc3;
    for (const size of [bytes.length, 10_000]) {
      const report = await check(stream(bytes, size));
      expect(report.findings).toMatchObject([{ rule: "DAT-001", params: { reason: "damaged-text" } }]);
    }
  });

  it("huge numbers", async () => {
    for (const number of ["1e400", "-1e400", "123456789012345678901234567890", "1e-400", "0.1e1"]) {
      const text = JSON.stringify({ ...clean, total_participantes: 0 }).replace(
        '"total_participantes":0',
        `"total_participantes":${number}`,
      );
      const reports = [await check(text, { format: "json" }), await check(text, { format: "ndjson" })];
      expect(codes(reports[0]!)).toEqual(codes(reports[1]!));
      expect(codes(reports[0]!)).toEqual(
        number === "1e-400" || number === "0.1e1" ? codes(reports[0]!) : ["DAT-007"],
      );
    }
  });

  it("two keys for one field", async () => {
    const { total_participantes: total, ...rest } = clean;
    const report = await check([
      { ...rest, total: Number(total), "Total participantes": 99 },
      { ...rest, id_accion: "A-2", tema: "T", total: Number(total), TOTAL: 99 },
      { ...rest, id_accion: "A-3", tema: "U", total: Number(total), TOTAL: 99 },
    ]);
    expect(report.findings.map(({ rule, record, columns }) => [rule, record.row, columns])).toEqual([
      ["DAT-004", 1, ["total", "Total participantes"]],
      ["DAT-004", 2, ["total", "TOTAL"]],
    ]);
  });

  it("an empty list is a declared absence, an absent one is not", async () => {
    const { poblacion: _poblacion, materias_externas: _materias, ...rest } = clean;
    expect(codes(await check({ ...rest, audience: [], externalMatters: [] }))).not.toContain("DAT-006");
    expect(codes(await check({ ...rest, audience: null }))).toEqual(["DAT-006"]);
    expect(codes(await check(rest))).toEqual(["DAT-006"]);
    const none = { ...rest, audience: ["women"], derivaciones_externas: 2 };
    expect(codes(await check({ ...none, externalMatters: [] }))).toEqual(["ACT-303"]);
  });

  it("lists of a hundred thousand items", async () => {
    const many = Array.from({ length: 200_000 }, (_, index) => `x${index}`);
    for (const record of [
      { ...clean, aliados: many },
      { ...clean, poblacion: many },
      { ...clean, poblacion: [many.join(";")] },
      { ...clean, aliados: [many.join(";")] },
      Object.fromEntries(many.map((key) => [key, 1])),
    ]) {
      const report = await within(5_000, () => check(record));
      expect(jsonReport(report).length).toBeLessThan(200_000);
    }
  });

  it("a record longer than the limit, whatever the chunks", async () => {
    const limits = { maxRowBytes: 10_000 };
    const row = JSON.stringify({ ...clean, observaciones: "x".repeat(20_000) });
    for (const text of [`${row}\n`, row, `[${row}]`]) {
      for (const size of [1_000_000, 500]) {
        const report = await check(stream(text, size), { limits });
        expect(report.findings, `${text.slice(0, 3)} ${size}`).toMatchObject([
          { rule: "DAT-001", params: { reason: "row-too-long", row: 1, limit: 10_000 } },
        ]);
      }
    }
  });
});

describe("options that cannot be used", () => {
  it.each<[string, ValidateOptions]>([
    ["a day that is none", { asOf: "mañana" }],
    ["a day that the calendar does not have", { asOf: "2023-02-30" }],
    ["a month that the calendar does not have", { asOf: "2023-13-01" }],
    ["a rule that is none", { only: ["ACT-999"] }],
    ["a rule left out that is none", { skip: [{ rule: "act-201", reason: "" }] }],
    ["a parameter that is none", { parameters: { maxInperson: 1 } }],
    ["a parameter below its least", { parameters: { maxInPerson: -1 } }],
    ["a parameter that is no number", { parameters: { maxInPerson: Number.NaN } }],
    ["a negative bound", { maxFindings: -1 }],
    ["half a finding", { maxFindings: 0.5 }],
    ["a column for a field that is none", { columns: { Apuntes: "apuntes" } }],
    ["a column for a field of Object's own", { columns: { Apuntes: "constructor" } }],
  ])("%s", async (_what, options) => {
    await expect(check(csv(actions({})), options)).rejects.toThrow(InvalidOptions);
  });

  it("an entity that is none, with the nearest", async () => {
    await expect(validate("preventive-acton", "")).rejects.toMatchObject({
      reason: { kind: "unknown-entity", nearest: "preventive-action" },
    });
  });
});

it("refuses to keep silent about a file that cannot be read", async () => {
  const skip = [{ rule: "DAT-001", reason: "no" }];
  await expect(validate("preventive-action", "", { asOf, skip })).rejects.toMatchObject({
    reason: { kind: "unskippable-rule", given: "DAT-001" },
  });
  const alone = await validate("preventive-action", "", { asOf, only: ["ACT-201"] });
  expect(alone.summary.byRule).toEqual({ "DAT-001": 1 });
});
