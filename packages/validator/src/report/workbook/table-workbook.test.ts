import * as SheetJs from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { actionHeaders, actions, asOf, csv } from "../../registers.test-support.js";
import { xlsx } from "../../tables/xlsx/xlsx.js";
import { type ValidateOptions, validate } from "../../validate.js";
import { cellName } from "./cell-address.js";
import { SEVERITY_FILLS } from "./style-looks.js";
import { type TableWorkbookOptions, workbookFromTable } from "./table-workbook.js";
import { faultyRows, partsOf, partText, xmlFault } from "./workbooks.test-support.js";

const file = "registro.csv";
const at = (header: string, row: number) => cellName(actionHeaders.indexOf(header), row);
const bytes = (text: string) => new TextEncoder().encode(text);

async function made(
  table: Uint8Array,
  more: Partial<TableWorkbookOptions> = {},
  options: ValidateOptions = {},
) {
  const report = await validate("preventive-action", table, { asOf, file, maxFindings: 5000, ...options });
  const out = await workbookFromTable({ table, report, file, ...more });
  return { report, out, book: SheetJs.read(out, { cellStyles: true, cellNF: true, cellDates: false }) };
}

const sheetOf = (book: SheetJs.WorkBook, name = "Registro") => book.Sheets[name] as SheetJs.WorkSheet;
const cellOf = (sheet: SheetJs.WorkSheet, cell: string) => sheet[cell] as SheetJs.CellObject | undefined;

describe("a workbook made of a table", () => {
  it("holds each cell in its place: text as text, days as days, numbers as numbers", async () => {
    const rows = actions({
      id_accion: "0007",
      tema: "=1+1",
      lugar: "@casa",
      observaciones: "_x0041_ y\nsalto",
    });
    const { book } = await made(bytes(csv(rows)));
    const sheet = sheetOf(book);
    expect(book.SheetNames).toEqual(["Hallazgos", "Resumen", "Registro"]);
    expect(cellOf(sheet, at("id_accion", 2))).toMatchObject({ t: "s", v: "0007" });
    expect(cellOf(sheet, at("ubigeo", 2))).toMatchObject({ t: "s", v: "030101" });
    expect(cellOf(sheet, at("tema", 2))).toMatchObject({ t: "s", v: "=1+1" });
    expect(cellOf(sheet, at("tema", 2))?.f).toBeUndefined();
    expect(cellOf(sheet, at("lugar", 2))).toMatchObject({ t: "s", v: "@casa" });
    expect(cellOf(sheet, at("m_18_29", 2))).toMatchObject({ t: "n", v: 12 });
    // The 15th of March 2023 is day 45,000 of a workbook's count.
    expect(cellOf(sheet, at("fecha_inicio", 2))).toMatchObject({ t: "n", v: 45_000, z: "yyyy\\-mm\\-dd" });
    expect(cellOf(sheet, at("observaciones", 2))?.v).toBe("_x0041_ y\nsalto");
  });

  it("marks its faults in the same way", async () => {
    const { book, out, report } = await made(bytes(csv(faultyRows)));
    const sheet = sheetOf(book);
    for (const cell of [at("fecha_registro", 3), at("total_participantes", 4), at("cem", 5)]) {
      expect(cellOf(sheet, cell)?.s?.fgColor?.rgb).toBe(SEVERITY_FILLS.error.slice(2));
      expect(
        cellOf(sheet, cell)
          ?.c?.map(({ t }) => t)
          .join(""),
      ).toMatch(/^(?:Aurora:\n)?ERROR · /);
    }
    const list = sheetOf(book, "Hallazgos");
    expect(cellOf(list, "A8")?.l?.Target).toMatch(/^#'Registro'!/);
    expect(report.findings.length).toBeGreaterThan(2);
    for (const [name, part] of Object.entries(partsOf(out))) {
      expect([name, xmlFault(Buffer.from(part).toString())]).toEqual([name, undefined]);
    }
  });

  it("is read again with the same findings", async () => {
    const { report, out } = await made(bytes(csv(faultyRows)));
    const again = await validate("preventive-action", out, {
      asOf,
      file,
      formats: [xlsx],
      maxFindings: 5000,
    });
    const shape = (findings: typeof report.findings) =>
      findings.map(({ rule, record, columns, severity }) => [rule, record.row, columns, severity]);
    expect(shape(again.findings)).toEqual(shape(report.findings));
  });

  it.each([
    ["utf-16le", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")],
    ["windows-1252", (text: string) => Buffer.from(text, "latin1")],
  ])("reads %s", async (_name, encode) => {
    const { book } = await made(encode(csv(actions({ tema: "Niñez y adolescencia" }), { delimiter: ";" })));
    expect(cellOf(sheetOf(book), at("tema", 2))?.v).toBe("Niñez y adolescencia");
  });

  it("goes on on another sheet, under the same header, where one is full", async () => {
    const rows = actions({}, {}, {}, {}, { cem: "" }, {}, { cem: "" });
    const { book } = await made(bytes(csv(rows)), { maxRowsPerSheet: 3 });
    expect(book.SheetNames).toEqual([
      "Hallazgos",
      "Resumen",
      "Registro",
      "Registro (2)",
      "Registro (3)",
      "Registro (4)",
    ]);
    const ids = ["Registro", "Registro (2)", "Registro (3)", "Registro (4)"].map((name) =>
      SheetJs.utils.sheet_to_json<Record<string, string>>(sheetOf(book, name)).map((row) => row.id_accion),
    );
    expect(ids).toEqual([["A-0001", "A-0002"], ["A-0003", "A-0004"], ["A-0005", "A-0006"], ["A-0007"]]);
    const links = SheetJs.utils.sheet_to_json<Record<string, unknown>>(sheetOf(book, "Hallazgos"), {
      range: 6,
    });
    expect(
      links.filter((row) => row.Regla === "DAT-006").map((row) => [row.Hoja, row.Celda, row.Fila]),
    ).toEqual([
      ["Registro (3)", at("cem", 2), 6],
      ["Registro (4)", at("cem", 2), 8],
    ]);
    expect(cellOf(sheetOf(book, "Registro (3)"), at("cem", 2))?.c).toHaveLength(1);
  });

  it("takes records of JSON, one to a row below their keys", async () => {
    const records = faultyRows.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([, text]) => text !== "")),
    );
    const { book, report } = await made(bytes(records.map((record) => JSON.stringify(record)).join("\n")));
    expect(report.inputs[0]?.format).toBe("ndjson");
    const sheet = sheetOf(book);
    const headers = Object.keys(records[0] ?? {});
    expect(cellOf(sheet, cellName(headers.indexOf("id_accion"), 2))?.v).toBe("A-0001");
    const total = cellOf(sheet, cellName(headers.indexOf("total_participantes"), 4));
    expect(total?.v).toBe(35);
    expect(total?.c).toHaveLength(1);
  });

  it("is not made of a table that could not be read", async () => {
    for (const text of [`${csv(actions({}, {}))}"A-0003,never closed`, "nothing;of\nthe;kind\n"]) {
      await expect(made(bytes(text))).rejects.toMatchObject({ because: { reason: "unread" } });
    }
    // Nor where the report does not list why.
    const unlisted = made(bytes(csv(actions({}, {})).replace("A-0002", '"A-0002')), {}, { maxFindings: 0 });
    await expect(unlisted).rejects.toMatchObject({ because: { reason: "unread" } });
  });

  it("says where a table could not be read to its end, within limits that are not those of the run", async () => {
    const table = bytes(`${csv(actions({}, {}))}A-0003${",".repeat(5000)}\n`);
    const { out } = await made(table, { limits: { maxRowBytes: 4000 } });
    expect(partText(out, "xl/worksheets/hallazgos.xml")).toContain("no se pudo leer desde la fila 4");
    expect(partText(out, "xl/worksheets/sheet1.xml")).toContain("A-0002");
  });

  it("cuts what no cell can hold, and says so", async () => {
    const table = bytes(csv(actions({ aliados: "a".repeat(40_000) })));
    const { out, book } = await made(table);
    expect(String(cellOf(sheetOf(book), at("aliados", 2))?.v)).toHaveLength(32_767);
    expect(partText(out, "xl/worksheets/resumen.xml")).toContain("1 textos se cortaron");
  });

  it("says the same twice, byte for byte", async () => {
    const table = bytes(csv(faultyRows));
    const [once, twice] = [await made(table), await made(table)];
    expect(Buffer.from(once.out).equals(twice.out)).toBe(true);
  });
});
