import { type Entity, entities } from "@aurora/domain/records";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fullCatalogue } from "../core/full-catalogue.js";
import {
  actionHeaders,
  actions,
  appHeaders,
  asOf,
  chunks,
  cleanAppRow,
  cleanRow,
  csv,
  lines,
  type Row,
} from "../registers.test-support.js";
import { jsonReport } from "../report/json.js";
import type { Report } from "../report/report.js";
import { makeReport } from "../report/report.js";
import { Run } from "../run/run.js";
import { PartReader, partTask } from "../threads/part-reader.js";
import { Validation, validate } from "../validate.js";
import { InputReader, type TablePart } from "./read.js";
import type { Speed } from "./table.js";
import { check, workbook } from "./xlsx/workbooks.test-support.js";

const groupHeaders = ["id_grupo", "cem", "anio", "sesiones", "varones"];
const samples = [
  { name: "preventive-action", headers: actionHeaders, clean: cleanRow },
  { name: "app-action", headers: appHeaders, clean: cleanAppRow },
  // Its id is all that a record must have.
  { name: "mens-group", headers: groupHeaders, clean: { id_grupo: "G-1", cem: "CEM Abancay" } },
] as const satisfies readonly { name: string; headers: readonly string[]; clean: Row }[];

const entityOf = (name: string) => entities.find((entity) => entity.name === name) as Entity;
const utf8 = (text: string) => new TextEncoder().encode(text);

/** A row of a register of actions that holds nothing but these cells. */
const bare = (row: Row, headers: readonly string[] = actionHeaders) => headers.map((key) => row[key] ?? "");

/** The report on a register of two clean actions and the rows given. */
const checkRows = (...rows: readonly (readonly string[])[]) =>
  validate("preventive-action", csv(actions({}, {})) + lines(rows), { asOf });

const footersOf = (report: Report) =>
  report.findings.flatMap(({ rule, record }) => (rule === "DAT-017" ? [record.row] : []));

describe("a footer row", () => {
  it.each<[string, Row]>([
    [
      "a total of formulas",
      { id_accion: "TOTAL", total_participantes: "=SUM(BD2:BD3)", m_18_29: "=SUM(A1:A2)" },
    ],
    [
      "a total of numbers",
      {
        id_accion: "Total general:",
        total_participantes: "68",
        m_18_29: "1,200",
        h_0_5: "-",
        h_6_11: "–",
        h_12_14: "-",
      },
    ],
    ["a total with its year", { cem: "Total 2023", total_participantes: "68" }],
    ["a subtotal in another column", { fecha_inicio: "SUB TOTAL", total_participantes: "68" }],
    ["a signature", { id_accion: "Firma: Rosa Flores" }],
    ["a signature in two cells", { id_accion: "Elaborado por", cem: "Rosa Flores" }],
    ["signatures side by side", { id_accion: "Responsable: Rosa", tema: "V°B° Luis", lugar: "Sello" }],
    ["a line to sign on", { cem: "______________", tema: "______________" }],
    ["a note", { id_accion: "Nota: los datos son preliminares, según DNI 45678912" }],
    ["a note with a mark", { id_accion: "(*) Fuente: CEM Abancay" }],
    ["an approval with ordinals", { id_accion: "VºBº" }],
  ])("is %s, of which nothing is shown", async (_what, row) => {
    const report = await checkRows(bare(row));
    expect(report.findings).toMatchObject([
      {
        rule: "DAT-017",
        severity: "warning",
        record: { row: 4, id: null },
        fields: [],
        columns: [],
        value: null,
        suggestion: null,
        params: {},
      },
    ]);
    expect(report.summary).toMatchObject({ records: 2, valid: 2, warnings: 1, errors: 0 });
    expect(report.inputs[0]?.rows).toBe(2);
    for (const word of ["Rosa", "45678912", "Luis"]) expect(jsonReport(report)).not.toContain(word);
  });

  it("may have fewer cells than the header, and more", async () => {
    const report = await checkRows(["Firma: Rosa Flores"], [...bare({ cem: "TOTAL" }), "", "68"]);
    expect(footersOf(report)).toEqual([4, 5]);
    expect(report.findings).toHaveLength(2);
  });

  it("makes no column without a header one that holds something", async () => {
    const text = lines([
      [...actionHeaders, ""],
      [...bare(cleanRow), ""],
      [...bare({ id_accion: "Total" }), "68"],
    ]);
    const report = await validate("preventive-action", text, { asOf });
    expect(report.findings.map(({ rule }) => rule)).toEqual(["DAT-017"]);
  });

  it.each<[string, Row]>([
    ["with an id and a date", { ...cleanRow, id_accion: "Total", tema: "", cem: "" }],
    ["with a date and next to nothing else", { id_accion: "TOTAL", fecha_inicio: "15/03/2023" }],
    ["with an id like a label", { id_accion: "TOTAL-01" }],
    ["with an id like a label, and digits", { id_accion: "NOTA_3" }],
    ["whose first word only begins like a label", { id_accion: "Totora" }],
    ["with a label that is not in its first cell", { id_accion: "A-9", tema: "Total" }],
    ["with two texts beside a label", { id_accion: "Total", cem: "CEM Abancay", tema: "Taller" }],
    ["with an id alone", { id_accion: "A-0009" }],
    ["with counts alone, right below a record", { m_18_29: "12", total_participantes: "12" }],
    ["with what a record must have, but its id", { ...cleanRow, id_accion: "", tema: "Nota de prensa" }],
  ])("is no record %s", async (_what, row) => {
    const report = await checkRows(bare(row));
    expect(footersOf(report)).toEqual([]);
    expect(report.summary.records).toBe(3);
  });

  it("is one of counts alone below a blank row or another footer row", async () => {
    const counts = bare({ m_18_29: "24", m_30_59: "=SUM(A1:A2)", total_participantes: "68" });
    expect(footersOf(await checkRows([""], counts))).toEqual([5]);
    expect(footersOf(await checkRows(bare({ id_accion: "TOTALES" }), counts, counts))).toEqual([4, 5, 6]);
    expect(footersOf(await checkRows([""], bare({ id_accion: "15", total_participantes: "68" })))).toEqual(
      [],
    );
    expect(footersOf(await checkRows([""], bare(cleanRow), counts))).toEqual([]);
  });

  it("is a label for an id where that is all that a record must have, and nothing but numbers beside it", async () => {
    const text = lines([
      groupHeaders,
      ["G-1", "CEM Abancay", "2023", "5", "20"],
      ["TOTAL", "", "", "5", "20"],
      ["Total", "CEM Abancay", "", "", ""],
      ["", "Firma: Rosa", "", "", ""],
    ]);
    const report = await validate("mens-group", text, { asOf });
    expect(footersOf(report)).toEqual([3, 5]);
    expect(report.summary.records).toBe(2);
  });

  it("is told as such though a quote was left open in it only where that took no rows in", async () => {
    const row = bare({ id_accion: "TOTAL", observaciones: "@@" }).join(",");
    const open = row.replace("@@", `"\n${bare({ observaciones: 'x"' }).join(",").replaceAll('""', '"')}`);
    const report = await validate("preventive-action", `${csv(actions({}))}${open}\n`, { asOf });
    expect(report.findings.map(({ rule }) => rule)).toEqual(["DAT-016"]);
  });

  it("leaves a file unreadable that is no text", async () => {
    const report = await checkRows(bare({ id_accion: "TOTAL", observaciones: "\0" }));
    expect(report.findings.map(({ rule }) => rule)).toEqual(["DAT-001"]);
  });

  it("can be left out, with a reason", async () => {
    const skip = [{ rule: "DAT-017", reason: "el formato del centro los trae" }];
    const text = csv(actions({}, {})) + lines([bare({ id_accion: "TOTAL" })]);
    const report = await validate("preventive-action", text, { asOf, skip });
    expect(report.findings).toEqual([]);
    expect(report.summary.records).toBe(2);
  });
});

/** The report on bytes, read the fast way or another. */
function judge(
  name: string,
  bytes: Uint8Array,
  fast: Speed,
  sizes: readonly number[] = [bytes.length],
): string {
  const run = new Run({ asOf, maxFindings: 100_000 }, fullCatalogue);
  const reader = new InputReader(run, { file: "-", entity: entityOf(name), fast });
  for (const chunk of chunks(bytes, sizes)) reader.push(chunk);
  reader.end(null);
  return jsonReport(makeReport(run.finish(), run.options, { calendar: "", territory: "" }));
}

/** The report on a table in two parts, as two threads read it; undefined where the later part cannot be taken over. */
function inParts(bytes: Uint8Array, from: number): string | undefined {
  const validation = new Validation({ asOf, maxFindings: 100_000, singleInput: true });
  const reader = validation.reader({ file: "-" });
  const { taken, table } = reader.begin(bytes, true);
  const task = table && partTask(table);
  if (task === undefined || from < taken) return undefined;
  const second = new PartReader(structuredClone(task));
  second.push(bytes.subarray(from));
  const part: TablePart | undefined = second.end();
  reader.push(bytes.subarray(taken, from));
  if (part === undefined || !reader.isBetweenRows) return undefined;
  reader.continueWith(part);
  reader.end(null);
  return jsonReport(validation.report());
}

const sparse = fc.constantFrom(
  ...["", "", "", "", "", "", " ", "TOTAL", "Firma: R", "x", "=SUM(A1:A2)", "12", "1,200"],
  ...["2023-03-15", "______", '"Nota ""a"""', '"uno\ndos"', "A-7", "Total-7", "\u00a0"],
);

/** Rows of which some are footer rows and some nearly are. */
const rowsOf = ({ headers, clean }: { readonly headers: readonly string[]; readonly clean: Row }) => {
  const needed = headers.map((header) => clean[header] ?? "");
  const quoted = needed.map((text) => (text.includes(",") ? `"${text}"` : text));
  const row = fc.oneof(
    fc.constant(quoted),
    fc.constant(headers.map(() => "")),
    fc.constant([""]),
    fc.constant(["TOTAL"]),
    // Counts alone.
    fc
      .subarray([...headers.keys()].slice(-8), { minLength: 1 })
      .map((columns) => headers.map((_, column) => (columns.includes(column) ? "12" : ""))),
    // A few cells of a record, or others in their place.
    fc.array(fc.tuple(fc.nat(headers.length - 1), fc.option(sparse)), { maxLength: 6 }).map((cells) => {
      const made = headers.map(() => "");
      for (const [column, text] of cells) made[column] = text ?? (quoted[column] as string);
      return made;
    }),
    fc
      .tuple(fc.nat(Math.min(3, headers.length - 1)), sparse, fc.nat(headers.length - 1), sparse)
      .map(([one, label, other, text]) =>
        headers.map((_, column) => (column === one ? label : column === other ? text : "")),
      ),
    // A record without some of its cells.
    fc
      .subarray([...headers.keys()])
      .map((columns) => quoted.map((text, column) => (columns.includes(column) ? "" : text))),
  );
  return fc.array(row, { minLength: 1, maxLength: 9 });
};

describe.each(samples)("footer rows of $name", (sample) => {
  const { name, headers } = sample;
  const registers = rowsOf(sample).map((rows) =>
    utf8([headers, ...rows].map((row) => `${row.join(",")}\n`).join("")),
  );

  it("are the same whichever way, and in whatever chunks, rows are read", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 4 });
    let footers = 0;
    fc.assert(
      fc.property(registers, sizes, (bytes, chunkSizes) => {
        const expected = judge(name, bytes, false);
        footers += expected.includes('"DAT-017"') ? 1 : 0;
        for (const fast of [true, "bytes"] as const) {
          expect(judge(name, bytes, fast)).toBe(expected);
          expect(judge(name, bytes, fast, chunkSizes)).toBe(expected);
        }
      }),
      { numRuns: 150 },
    );
    expect(footers).toBeGreaterThan(30);
  }, 60_000);

  it("are the same wherever the table is parted", () => {
    let parts = 0;
    let dependent = 0;
    fc.assert(
      fc.property(registers, (bytes) => {
        const validation = new Validation({ asOf, maxFindings: 100_000, singleInput: true });
        const reader = validation.reader({ file: "-" });
        reader.push(bytes);
        reader.end(null);
        const expected = jsonReport(validation.report());
        for (const from of bytes.keys()) {
          if (from === 0 || bytes[from - 1] !== 0x0a) continue;
          const parted = inParts(bytes, from);
          if (parted === undefined) dependent++;
          else parts++;
          expect(parted ?? expected).toBe(expected);
        }
      }),
      { numRuns: 60 },
    );
    expect(parts).toBeGreaterThan(100);
    expect(dependent).toBeGreaterThan(0);
  }, 60_000);
});

describe("a register with footer rows below it", () => {
  const footers = fc.array(
    fc.constantFrom<Row>(
      { id_accion: "TOTAL", total_participantes: "=SUM(A1:A2)" },
      { cem: "Subtotal", m_18_29: "12", h_0_5: "0" },
      { id_accion: "Firma: Rosa Flores" },
      { id_accion: "Elaborado por", cem: "Rosa Flores" },
      { tema: "Nota: preliminar" },
    ),
    { minLength: 1, maxLength: 4 },
  );
  const records = fc.array(
    fc
      .record({
        id_accion: fc.constantFrom("A-1", "A-2", "A-3", ""),
        cem: fc.constantFrom("CEM Abancay", ""),
        total_participantes: fc.constantFrom("34", "35"),
        tipo_accion: fc.constantFrom("Capacitación", "Capasitación"),
      })
      .map((change): Row => ({ ...cleanRow, ...change })),
    { maxLength: 6 },
  );
  const without = ({ findings, summary }: Report) => ({
    findings: findings.filter(({ rule }) => rule !== "DAT-017"),
    counts: [summary.records, summary.valid, summary.errors, summary.infos],
  });

  it("has the findings of the register alone, and one more for each: as CSV and as a workbook", async () => {
    await fc.assert(
      fc.asyncProperty(records, footers, async (rows, below) => {
        const table = [actionHeaders, ...rows.map((row) => bare(row))];
        const longer = [...table, ...below.map((row) => bare(row))];
        const numbers = below.map((_, index) => table.length + 1 + index);
        for (const made of [
          (all: readonly (readonly string[])[]) => lines(all),
          (all: readonly (readonly string[])[]) => workbook({ sheets: [{ name: "Hoja1", rows: all }] }),
        ]) {
          const alone = await check(made(table), { maxFindings: 1000 });
          const both = await check(made(longer), { maxFindings: 1000 });
          expect(without(both)).toEqual(without(alone));
          expect(footersOf(both)).toEqual(numbers);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it("tells so many of them one by one, and of the others how many there are, in parts too", () => {
    const total = `TOTAL${",".repeat(actionHeaders.length - 1)}\n`;
    const bytes = utf8(csv(actions({}, {})) + total.repeat(10_020));
    const report = judge("preventive-action", bytes, true);
    const { findings, summary } = JSON.parse(report);
    expect(summary).toMatchObject({ records: 2, warnings: 10_001 });
    expect(findings.filter(({ params }: { params: object }) => "count" in params)).toMatchObject([
      { rule: "DAT-017", record: { row: null }, params: { count: 20 } },
    ]);
    const [first, middle] = [bytes.length - 10_010 * total.length, bytes.length - 12 * total.length];
    for (const from of [first, middle])
      expect(JSON.parse(inParts(bytes, from) ?? "{}").findings).toEqual(findings);
  }, 60_000);
});
