import { type Entity, entities } from "@aurora/domain/records";
import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { fullCatalogue } from "../../core/full-catalogue.js";
import * as kernels from "../../decode/kernel.js";
import { actionHeaders, asOf, cleanRow } from "../../registers.test-support.js";
import { jsonReport } from "../../report/json.js";
import { makeReport } from "../../report/report.js";
import { Run } from "../../run/run.js";
import { InputReader } from "../read.js";
import type { Speed } from "../table.js";
import { letters, type MadeCell, workbook, xmlText } from "./workbooks.test-support.js";
import { xlsx } from "./xlsx.js";

const entity = entities.find(({ name }) => name === "preventive-action") as Entity;

/** The report on a workbook whose rows go as text, by themselves, or each by the ordinary decoder. */
function judge(bytes: Uint8Array, fast: Speed): string {
  const run = new Run(
    { asOf, maxFindings: 100_000, formats: [xlsx], limits: { maxRowBytes: 3000 } },
    fullCatalogue,
  );
  const reader = new InputReader(run, { file: "registro.xlsx", entity, fast });
  reader.push(bytes);
  reader.end(null);
  return jsonReport(makeReport(run.finish(), run.options, { calendar: "", territory: "" }));
}

function demandOneReport(bytes: Uint8Array): string {
  const expected = judge(bytes, false);
  expect(judge(bytes, "bytes")).toBe(expected);
  expect(judge(bytes, true)).toBe(expected);
  return expected;
}

interface MadeRow {
  readonly changes: Readonly<Record<string, MadeCell>>;
  readonly hidden: boolean;
  /** How many rows before it are not written. */
  readonly gap: number;
  /** A row of white space, without any cell, as its changes have it, or a footer row. */
  readonly kind: "spaces" | "empty" | "record" | "total" | "counts";
}

const HEADERS = [...actionHeaders, "Otra", ""];
/** Rows that are no records: the latter only below a row without anything, or another footer row. */
const FOOTERS: Readonly<Record<string, Readonly<Record<string, MadeCell>>>> = {
  total: { id_accion: "TOTAL", total_participantes: { xml: "<c><f>SUM(A1:A2)</f><v>68</v></c>" } },
  counts: { m_18_29: 24, m_30_59: { xml: '<c t="e"><v>#REF!</v></c>' }, total_participantes: 68 },
};
const FORMATS = ["0", "dd/mm/yyyy", "hh:mm"];

/** A sheet; `broken` is what stands behind its last row. */
function sheetOf(rows: readonly MadeRow[], broken = ""): Uint8Array {
  let number = 1;
  const cell = (value: MadeCell, column: number) => {
    const at = `${letters(column)}${number}`;
    if (value === "") return "";
    if (typeof value === "object") return value.xml.replace("<c", `<c r="${at}"`);
    if (typeof value === "number") return `<c r="${at}"><v>${value}</v></c>`;
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
  };
  const row = (cells: readonly MadeCell[], attributes = "") =>
    `<row r="${number}"${attributes}>${cells.map(cell).join("")}</row>`;
  const xml = [row(HEADERS)];
  for (const { changes, hidden, gap, kind } of rows) {
    number += 1 + gap;
    const cells = HEADERS.map((header) =>
      kind === "spaces"
        ? " "
        : kind in FOOTERS
          ? (FOOTERS[kind]?.[header] ?? "")
          : (changes[header] ?? cleanRow[header] ?? ""),
    );
    xml.push(row(kind === "empty" ? [] : [...cells, changes.beyond ?? ""], hidden ? ' hidden="1"' : ""));
  }
  const strings = ["Taller", "sí", "Sí", "2023-03-15", '"', "a\nb", "Charla", " x "];
  return workbook({
    sheets: [
      { name: "Hoja1", xml: `<worksheet><sheetData>${xml.join("")}${broken}</sheetData></worksheet>` },
    ],
    strings: strings.map((text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`).join(""),
    formats: FORMATS,
  });
}

const value: fc.Arbitrary<MadeCell> = fc.oneof(
  fc.constantFrom<MadeCell>(
    ...["", " ", "x", "Sí", "sí", "No", "no", "12", "-1", "1.5", "007", "2023-03-15", "15/03/2023", "09:00"],
    ...[
      "030101",
      "999999",
      "=1+1",
      "@x",
      "DNI 45678912",
      "a@b.pe",
      "Género; Derechos humanos",
      "género|gender",
    ],
    ...[
      '"',
      '"a"',
      'a "b" c',
      "a\nb",
      '"\n',
      "\t",
      "a\r",
      "\u007f",
      "\u00a0",
      "\u{1f600}",
      "A-0001",
      "ñ".repeat(301),
    ],
    ...["_x001F_", "a_x001F_b", "_x000A_", "_x0022_", "x".repeat(900)],
    ...[0, 7, 45_000, 1.5, 1e9, -3],
    ...[0, 1, 2, 3, 4, 5, 6, 7].map((index) => ({ xml: `<c t="s"><v>${index}</v></c>` })),
    { xml: '<c t="e"><v>#REF!</v></c>' },
    { xml: "<c><f>A1</f></c>" },
    { xml: '<c t="b"><v>1</v></c>' },
    { xml: '<c s="1"><v>45000</v></c>' },
    { xml: '<c s="2"><v>0.375</v></c>' },
    { xml: '<c s="1"/>' },
  ),
  fc.string({ unit: fc.constantFrom(...'aá0 ;"\n_=9'), maxLength: 10 }),
);
const made: fc.Arbitrary<MadeRow> = fc.record({
  changes: fc.dictionary(fc.constantFrom(...HEADERS, "beyond"), value, { maxKeys: 4 }),
  hidden: fc.boolean(),
  gap: fc.constantFrom(0, 0, 0, 2),
  kind: fc.constantFrom("record", "record", "record", "record", "spaces", "empty", "total", "counts"),
});
const plain: MadeRow = { changes: {}, hidden: false, gap: 0, kind: "record" };

describe("rows that go as text", () => {
  it("make the very report that they make by themselves, whatever their cells", () => {
    let told = 0;
    fc.assert(
      fc.property(fc.array(made, { minLength: 1, maxLength: 8 }), (rows) => {
        told += JSON.parse(demandOneReport(sheetOf(rows))).findings.length;
      }),
      { numRuns: 150 },
    );
    expect(told).toBeGreaterThan(150);
  }, 60_000);

  it("make it where there are more of them than wait at once", () => {
    const changes = fc.sample(made, { numRuns: 900, seed: 5 }).map(({ changes }, index) => ({
      ...plain,
      // All are about another thing, so that few are alike.
      changes: {
        ...(index % 3 === 0 ? changes : {}),
        id_accion: `A-${index % 800}`,
        tema: `Taller ${index}`,
      },
    }));
    const { findings, summary } = JSON.parse(demandOneReport(sheetOf(changes)));
    expect(summary.records).toBeGreaterThan(850);
    expect(new Set(findings.map(({ rule }: { rule: string }) => rule)).size).toBeGreaterThan(8);
  }, 60_000);

  it.each<[string, readonly MadeRow[], string, number]>([
    ["XML that is none", [], "<row r=", 0],
    ["a row that is none", [], '<row r="1"></row>', 42],
    ["a text that no workbook has", [], '<row r="900"><c r="A900" t="s"><v>99</v></c></row>', 900],
    ["a row that is too long", [{ ...plain, changes: { observaciones: "x".repeat(4000) } }], "", 43],
    ["a row that is no text", [{ ...plain, changes: { tema: "_x0000_" } }, plain], "", 43],
    [
      "a row that is no text, and XML that is none",
      [{ ...plain, changes: { tema: "_x0000_" } }],
      "<row r=",
      43,
    ],
  ])("give way to %s", (_, last, broken, row) => {
    const faulty = { ...plain, changes: { cem: "" } };
    // Behind the rows in which a header is looked for.
    const rows = [faulty, ...new Array<MadeRow>(40).fill(plain), ...last];
    const { findings } = JSON.parse(demandOneReport(sheetOf(rows, broken)));
    expect(findings).toMatchObject([{ rule: "DAT-001", params: { row } }]);
  });

  it("go by themselves where nothing reads texts faster", () => {
    const bytes = sheetOf([
      plain,
      { ...plain, changes: { cem: "" } },
      { ...plain, changes: { tema: "a\nb" } },
    ]);
    const expected = judge(bytes, true);
    const taken = vi.spyOn(kernels, "takeKernel").mockReturnValue(undefined);
    try {
      expect(judge(bytes, true)).toBe(expected);
      expect(taken).toHaveBeenCalled();
    } finally {
      taken.mockRestore();
    }
  });
});
