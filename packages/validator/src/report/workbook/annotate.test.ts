import * as SheetJs from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { actionHeaders } from "../../registers.test-support.js";
import type { Report } from "../report.js";
import { annotatedWorkbook } from "./annotate.js";
import { cellName } from "./cell-address.js";
import { UnmarkableWorkbook } from "./failures.js";
import { attributeOf } from "./markup.js";
import { SEVERITY_FILLS } from "./style-looks.js";
import {
  awkwardWorkbook,
  partsOf,
  partText,
  reportOf,
  stewardsWorkbook,
  xmlFault,
} from "./workbooks.test-support.js";

const file = "registro.xlsx";
const at = (header: string, row: number) => cellName(actionHeaders.indexOf(header), row);

/** A workbook as a reader by other people takes it. */
const reopened = (workbook: Uint8Array) =>
  SheetJs.read(workbook, { cellStyles: true, cellFormula: true, sheetStubs: true });
const note = (sheet: SheetJs.WorkSheet, cell: string): string | undefined =>
  (sheet[cell] as SheetJs.CellObject | undefined)?.c?.map(({ t }) => t).join("");
const fill = (sheet: SheetJs.WorkSheet, cell: string): string | undefined =>
  (sheet[cell] as SheetJs.CellObject | undefined)?.s?.fgColor?.rgb;

async function annotated(
  workbook: Uint8Array,
  more: { readonly language?: "es" | "en"; readonly report?: Report } = {},
) {
  const report = more.report ?? (await reportOf(workbook));
  return { report, out: await annotatedWorkbook({ workbook, file, ...more, report }) };
}

describe.each([
  ["with shared strings", () => stewardsWorkbook()],
  ["with strings in their cells", () => stewardsWorkbook({ stringMode: "inline" })],
])("a steward's workbook %s", (_name, make) => {
  it("gives back every part that holds no finding byte for byte", async () => {
    const workbook = await make();
    const { out } = await annotated(workbook);
    const [before, after] = [partsOf(workbook), partsOf(out)];
    const touched = Object.keys(before).filter(
      (name) => !Buffer.from(before[name] ?? []).equals(after[name] ?? new Uint8Array(0)),
    );
    expect(touched.sort()).toEqual(
      [
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        Object.keys(before).find((name) => name.includes("comments")),
        Object.keys(before).find((name) => name.endsWith(".vml")),
        "xl/styles.xml",
        "xl/workbook.xml",
        "xl/worksheets/sheet2.xml",
      ].sort(),
    );
    expect(Object.keys(after).slice(0, Object.keys(before).length)).toEqual(Object.keys(before));
  });

  it("keeps every value and every formula", async () => {
    const workbook = await make();
    const { out } = await annotated(workbook);
    const [before, after] = [reopened(workbook), reopened(out)];
    expect(after.SheetNames).toEqual(["Hallazgos", "Resumen", "Portada", "Registro 2023"]);
    for (const name of before.SheetNames) {
      const cells = (book: SheetJs.WorkBook) =>
        Object.entries(book.Sheets[name] as SheetJs.WorkSheet)
          .filter(([key, cell]) => !key.startsWith("!") && cell.t !== "z")
          .map(([key, { t, v, f }]) => [key, t, v, f]);
      expect(cells(after)).toEqual(cells(before));
    }
    expect(after.Sheets["Registro 2023"]?.["!merges"]).toEqual(before.Sheets["Registro 2023"]?.["!merges"]);
    for (const element of ["conditionalFormatting", "dataValidations", "autoFilter", "cols"]) {
      const of = (book: Uint8Array) =>
        new RegExp(`<${element}[ >][\\s\\S]*</${element}>|<${element}[^>]*/>`).exec(
          partText(book, "xl/worksheets/sheet2.xml"),
        )?.[0];
      expect(of(workbook)).toBeDefined();
      expect(of(out)).toBe(of(workbook));
    }
  });

  it("colours the faulty cells, those that did not exist too, and says why in a note", async () => {
    const { report, out } = await annotated(await make());
    const sheet = reopened(out).Sheets["Registro 2023"] as SheetJs.WorkSheet;
    expect(report.findings.map(({ rule, record }) => [rule, record.row])).toEqual(
      expect.arrayContaining([
        ["DAT-007", 5],
        ["ACT-201", 6],
        ["DAT-006", 7],
      ]),
    );
    for (const cell of [at("fecha_registro", 5), at("total_participantes", 6), at("cem", 7)]) {
      expect(fill(sheet, cell)).toBe(SEVERITY_FILLS.error.slice(2));
      expect(note(sheet, cell)).toMatch(/ERROR · [A-Z]{3}-\d{3}\n[\s\S]*Norma: RDE-290-2022, [IVX]+\./);
    }
    const clean = [at("fecha_registro", 4), at("cem", 5), at("total_participantes", 8)];
    for (const cell of clean) {
      expect(note(sheet, cell)).toBeUndefined();
      expect(fill(sheet, cell)).toBeUndefined();
    }
  });

  it("keeps what a marked cell looked like, and the note that it had", async () => {
    const { out } = await annotated(await make());
    const text = partText(out, "xl/worksheets/sheet2.xml");
    const cell = new RegExp(`<c r="${at("fecha_registro", 5)}"[^>]*>`).exec(text)?.[0] ?? "";
    const formats =
      partText(out, "xl/styles.xml")
        .match(/<cellXfs[\s\S]*<\/cellXfs>/)?.[0]
        .match(/<xf [^>]*>/g) ?? [];
    const format = formats[Number(attributeOf(cell, "s"))] ?? "";
    const fonts = partText(out, "xl/styles.xml").match(/<font>[\s\S]*?<\/font>|<font\/>/g) ?? [];
    expect(fonts[Number(attributeOf(format, "fontId"))]).toContain("<i");
    expect(Number(attributeOf(format, "numFmtId"))).toBeGreaterThanOrEqual(14);
    const sheet = reopened(out).Sheets["Registro 2023"] as SheetJs.WorkSheet;
    expect(note(sheet, at("fecha_registro", 5))).toMatch(
      /^(?:Promotora:\n?)?Revisar con el CEM[\s\S]*\n\nERROR · DAT-007/,
    );
  });

  it("lists each finding with a link to its cell", async () => {
    const { report, out } = await annotated(await make());
    const list = reopened(out).Sheets.Hallazgos as SheetJs.WorkSheet;
    const rows = SheetJs.utils.sheet_to_json<Record<string, unknown>>(list, { range: 6 });
    expect(rows).toHaveLength(report.findings.length);
    for (const [index, row] of rows.entries()) {
      const cell = list[`A${index + 8}`] as SheetJs.CellObject;
      expect(cell.l?.Target).toBe(`#'Registro 2023'!${row.Celda}`);
      expect(
        report.findings.filter((each) => each.rule === row.Regla && each.record.row === row.Fila),
      ).not.toEqual([]);
    }
    expect(rows.find((row) => row.Regla === "DAT-006")?.Celda).toBe(at("cem", 7));
  });

  it("says the same twice, byte for byte", async () => {
    const workbook = await make();
    const report = await reportOf(workbook);
    const once = await annotatedWorkbook({ workbook, report, file });
    expect(Buffer.from(await annotatedWorkbook({ workbook, report, file })).equals(once)).toBe(true);
  });

  it("is read again with the same findings", async () => {
    const { report, out } = await annotated(await make());
    const again = await reportOf(out);
    expect(again.findings).toEqual(report.findings);
  });
});

describe("a workbook as other programs write them", () => {
  it("is marked in place, whatever its prefixes, rows without numbers and cells without names", async () => {
    const { report, out } = await annotated(awkwardWorkbook());
    expect(report.findings.length).toBeGreaterThanOrEqual(3);
    const book = reopened(out);
    expect(book.SheetNames).toEqual(["Hallazgos (2)", "Resumen", "Listas & más", "Hallazgos"]);
    const text = partText(out, "xl/worksheets/sheet2.xml");
    expect(xmlFault(text)).toBeUndefined();
    const rows = text.slice(text.indexOf("<x:sheetData>")).split("<x:row").slice(2);
    const cells = (row: string) => row.match(/<x:c[ />][^>]*>/g) ?? [];
    const painted = rows.map((row) =>
      cells(row).flatMap((cell, column) =>
        attributeOf(cell, "s") === undefined ? [] : [actionHeaders[column]],
      ),
    );
    expect(painted).toEqual([[], ["fecha_registro"], ["total_participantes"], ["cem"], []]);
    expect(text.match(/legacyDrawing/g)).toHaveLength(1);
  });

  it("keeps macros, charts, threads and hidden sheets", async () => {
    const workbook = awkwardWorkbook();
    const { out } = await annotated(workbook);
    const [before, after] = [partsOf(workbook), partsOf(out)];
    for (const name of [
      "xl/vbaProject.bin",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/_rels/sheet2.xml.rels",
      "xl/threadedComments/threadedComment1.xml",
      "xl/drawings/drawing1.xml",
    ]) {
      expect(Buffer.from(after[name] ?? []).equals(before[name] as Uint8Array)).toBe(true);
    }
    const comments = partText(out, "xl/comments7.xml");
    expect(xmlFault(comments)).toBeUndefined();
    expect(comments).toMatch(/<x:r><x:t>\[Hilo\] ¿Qué centro\?<\/x:t><\/x:r><x:r>/);
    const drawing = partText(out, "xl/drawings/vmlDrawing3.vml");
    expect(drawing).toContain("<font>a<br>b</font>");
    const ids = [...drawing.matchAll(/id="_x0000_s(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(2);
    expect(drawing).toContain('data="3,4"');
  });

  it("moves what counts sheets, and opens on the findings with no other sheet chosen", async () => {
    const { out } = await annotated(awkwardWorkbook());
    const text = partText(out, "xl/workbook.xml");
    expect(xmlFault(text)).toBeUndefined();
    expect(text).toContain('<x:definedName name="Aqui" localSheetId="3">');
    expect(text).toContain('<x:definedName name="Todo">');
    expect(text).toMatch(/<x:workbookView activeTab="0"\/>/);
    expect(partText(out, "xl/worksheets/sheet2.xml")).not.toContain("tabSelected");
    expect(text).toContain('sheetId="10"');
  });

  it("is XML in every part that is added or changed", async () => {
    const { out } = await annotated(awkwardWorkbook());
    for (const [name, bytes] of Object.entries(partsOf(out))) {
      if (!/\.(?:xml|rels)$/.test(name)) continue;
      expect([name, xmlFault(Buffer.from(bytes).toString())]).toEqual([name, undefined]);
    }
  });
});

describe("what a workbook is told", () => {
  it("says how many findings are not listed", async () => {
    const workbook = await stewardsWorkbook();
    const report = await reportOf(workbook);
    const cut = {
      ...report,
      findings: report.findings.slice(0, 1),
      truncated: true,
      omitted: { "ACT-201": 1234 },
    };
    const { out } = await annotated(workbook, { report: cut });
    expect(partText(out, "xl/worksheets/sheet3.xml")).toContain("Hay 1,234 hallazgos más");
    expect(partText(out, "xl/worksheets/sheet4.xml")).toContain(
      "se calculan con los hallazgos que esta lista trae",
    );
  });

  it("speaks English where it is asked to", async () => {
    const { out } = await annotated(await stewardsWorkbook(), { language: "en" });
    const book = reopened(out);
    expect(book.SheetNames.slice(0, 2)).toEqual(["Findings", "Summary"]);
    expect(note(book.Sheets["Registro 2023"] as SheetJs.WorkSheet, at("cem", 7))).toMatch(
      /ERROR · DAT-006\n[\s\S]*Norm: /,
    );
  });

  it("orders the rules by what mending them brings", async () => {
    const { out } = await annotated(await stewardsWorkbook());
    const sheet = reopened(out).Sheets.Resumen as SheetJs.WorkSheet;
    const rows = SheetJs.utils.sheet_to_json<unknown[]>(sheet, { header: 1 });
    const header = rows.findIndex((row) => row[0] === "Orden");
    const errors = rows.slice(header + 1).filter((row) => row[1] === "ERROR");
    expect(errors.map((row) => row[8])).toEqual([3, 4, 5]);
    expect(errors.every((row) => typeof row[4] === "string" && row[4] !== "")).toBe(true);
  });

  it.each([
    ["text", Buffer.from("id;cem\n1;2\n"), "no-workbook"],
    ["an old or protected workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0), "protected-or-old"],
    ["a workbook that was cut off", awkwardWorkbook().subarray(0, 3000), "no-workbook"],
  ])("refuses %s", async (_name, workbook, reason) => {
    const report = await reportOf(await stewardsWorkbook());
    const refused = await annotatedWorkbook({ workbook, report, file }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UnmarkableWorkbook);
    expect((refused as UnmarkableWorkbook).because.reason).toBe(reason);
  });

  it("refuses what unfolds beyond the limit", async () => {
    const workbook = await stewardsWorkbook();
    const report = await reportOf(workbook);
    const refused = annotatedWorkbook({ workbook, report, file, limits: { maxUnpackedBytes: 1000 } });
    await expect(refused).rejects.toMatchObject({ because: { reason: "too-large" } });
  });
});
