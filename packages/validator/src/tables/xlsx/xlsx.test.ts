import { utils, write } from "@e965/xlsx";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Validation } from "../../index.js";
import {
  actionHeaders,
  actions,
  asOf,
  chunks,
  cleanRow,
  codes,
  csv,
  told,
} from "../../registers.test-support.js";
import {
  cellsOf,
  check,
  checkMade,
  letters,
  type MadeCell,
  type MadeWorkbook,
  partsOf,
  reasonOf,
  sheetRows,
  sheetXml,
  workbook,
  xmlText,
  zipped,
} from "./workbooks.test-support.js";
import { xlsx } from "./xlsx.js";

describe("a workbook", () => {
  it("gives what the same records give as CSV", async () => {
    const rows = actions({}, { total_participantes: "35" }, { fecha_inicio: "31/02/2023" }, { cem: "" });
    const [fromSheet, fromCsv] = await Promise.all([
      checkMade({ sheets: [{ name: "Hoja1", rows: cellsOf(rows) }] }),
      check(csv(rows)),
    ]);
    expect(told(fromSheet)).toEqual(told(fromCsv));
    expect(codes(fromSheet)).not.toEqual([]);
    expect(fromSheet.inputs[0]).toMatchObject({ format: "xlsx", sheet: "Hoja1", encoding: null, rows: 4 });
    expect(fromSheet.findings.every(({ record }) => record.sheet === "Hoja1")).toBe(true);
    expect(fromCsv.findings.every(({ record }) => record.sheet === null)).toBe(true);
  });

  it("is read the same in chunks of any size", async () => {
    const bytes = workbook({ sheets: [{ name: "Hoja1", rows: cellsOf(actions({ cem: "" }, {})) }] });
    const whole = await check(bytes);
    for (const sizes of [[1], [7, 1000], [bytes.length - 1]]) {
      const validation = new Validation({ asOf, formats: [xlsx] });
      await validation.add(chunks(bytes, sizes), { file: "registro.xlsx" });
      expect(validation.report()).toEqual(whole);
    }
  });

  it("is read alike at once and step by step", async () => {
    const bytes = workbook({ sheets: [{ name: "Hoja1", rows: cellsOf(actions({ cem: "" }, {})) }] });
    const validation = new Validation({ asOf, formats: [xlsx] });
    const reader = validation.reader({ file: "registro.xlsx" });
    reader.push(bytes);
    reader.end((await check(bytes)).inputs[0]?.sha256 ?? null);
    expect(validation.report()).toEqual(await check(bytes));
  });

  it("is refused where its format is not given", async () => {
    const report = await check(workbook({ sheets: [{ name: "Hoja1", rows: cellsOf([cleanRow]) }] }), {
      formats: [],
    });
    expect(reasonOf(report)).toEqual(["workbook"]);
  });

  it("leaves text to those that read text", async () => {
    const report = await check(csv([cleanRow]));
    expect(report.inputs[0]).toMatchObject({ format: "csv", rows: 1 });
    expect(codes(report)).toEqual([]);
  });

  it("is known by its content, whatever it is called", async () => {
    const validation = new Validation({ asOf, formats: [xlsx] });
    const made = workbook({ sheets: [{ name: "Hoja1", rows: cellsOf([cleanRow]) }] });
    await validation.add(made, { file: "registro.csv", format: "csv" });
    await validation.add(csv([cleanRow]), { file: "registro.xlsx", format: "xlsx" });
    const report = validation.report();
    expect(report.inputs.map(({ rows }) => rows)).toEqual([1, 0]);
    expect(reasonOf(report)).toEqual(["not-a-workbook"]);
  });
});

const text = fc.oneof(
  fc.string({
    unit: fc.constantFrom("a", "ñ", "&", "<", '"', "'", "_", "x", "0", "D", "\u{1f600}", " ", ";"),
    maxLength: 10,
  }),
  fc.constantFrom(
    "sí",
    "no",
    "2023-03-15",
    "15/03/2023",
    "09:00",
    "12",
    "-1",
    "1.5",
    "030101",
    "=SUM(A1)",
    "_x000D_",
  ),
);

describe("any records", () => {
  const changes = fc.dictionary(fc.constantFrom(...actionHeaders), text, { maxKeys: 6 });

  it("give the same findings as CSV, as texts inline and as shared ones", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(changes, { minLength: 1, maxLength: 5 }), async (changed) => {
        const rows = actions(...changed);
        const written = (cell: string) => xmlText(cell.replaceAll("_x", "_x005F_x"));
        const shared: string[] = [];
        const inline = sheetRows(rows, actionHeaders).map((row) =>
          row.map((cell) => {
            if (typeof cell !== "string" || cell === "") return "";
            return { xml: `<c t="inlineStr"><is><t xml:space="preserve">${written(cell)}</t></is></c>` };
          }),
        );
        const byNumber = sheetRows(rows, actionHeaders).map((row) =>
          row.map((cell) => {
            if (typeof cell !== "string" || cell === "") return "";
            shared.push(`<si><t xml:space="preserve">${written(cell)}</t></si>`);
            return { xml: `<c t="s"><v>${shared.length - 1}</v></c>` };
          }),
        );
        const expected = told(await check(csv(rows)));
        const sheet = (made: MadeCell[][]) => ({ sheets: [{ name: "Hoja1", rows: made }] });
        expect(told(await checkMade(sheet(inline)))).toEqual(expected);
        expect(told(await checkMade({ ...sheet(byNumber), strings: shared.join("") }))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("give the same findings as another program writes them", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(changes, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (changed, bookSST) => {
          // That program does not escape what looks like an escape.
          const rows = actions(...changed).map((row) =>
            Object.fromEntries(
              Object.entries(row).map(([header, cell]) => [header, cell.replaceAll("_x", "_y")]),
            ),
          );
          const cells = sheetRows(rows, actionHeaders).map((row) =>
            row.map((cell) => (cell === "" ? null : cell)),
          );
          const book = utils.book_new();
          utils.book_append_sheet(book, utils.aoa_to_sheet(cells), "Registro");
          const bytes = new Uint8Array(
            write(book, { type: "array", bookType: "xlsx", bookSST, compression: true }),
          );
          expect(told(await check(bytes))).toEqual(told(await check(csv(rows))));
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("the sheet", () => {
  const other = [["Notas"], ["Nada que ver"]];
  const named = (name: string, state?: string) => ({
    name,
    rows: cellsOf([cleanRow]),
    ...(state !== undefined && { state }),
  });
  it.each<[string, MadeWorkbook["sheets"], string]>([
    ["the only one", [named("Registro")], "Registro"],
    ["the one that fits", [{ name: "Portada", rows: other }, named("Año 2023 ñ")], "Año 2023 ñ"],
    ["the first of equals", [named("Enero"), named("Febrero")], "Enero"],
    ["a visible one before a hidden one", [named("Oculta", "hidden"), named("A la vista")], "A la vista"],
    [
      "a visible one that fits less",
      [
        named("Oculta", "veryHidden"),
        {
          name: "A la vista",
          rows: [
            ["id_accion", "cem"],
            ["A-1", "CEM Abancay"],
          ],
        },
      ],
      "A la vista",
    ],
    [
      "a hidden one where no other fits",
      [{ name: "Portada", rows: other }, named("Oculta", "veryHidden")],
      "Oculta",
    ],
  ])("is %s", async (_, sheets, expected) => {
    expect((await checkMade({ sheets })).inputs[0]?.sheet).toBe(expected);
  });

  it("may be named, whatever its case, though it is hidden", async () => {
    const sheets = [named("Enero"), named("Año", "hidden")];
    expect((await checkMade({ sheets }, { sheet: "AÑO" })).inputs[0]?.sheet).toBe("Año");
    const missing = await checkMade({ sheets }, { sheet: "Marzo" });
    expect(reasonOf(missing)).toEqual(["no-such-sheet"]);
    expect(missing.findings[0]?.message).toContain("Enero, Año.");
  });

  it("is named in a report without anybody's data", async () => {
    const report = await checkMade({ sheets: [named("DNI 45678912")] });
    expect(JSON.stringify(report)).not.toContain("45678912");
  });

  it("is no chart, and no dialogue", async () => {
    const parts = partsOf({ sheets: [named("Gráfico"), named("Registro")] });
    const relationships = new TextDecoder().decode(parts["xl/_rels/workbook.xml.rels"]);
    parts["xl/_rels/workbook.xml.rels"] = new TextEncoder().encode(
      relationships.replace("/worksheet", "/chartsheet"),
    );
    expect((await check(zipped(parts))).inputs[0]?.sheet).toBe("Registro");
  });
});

describe("the header", () => {
  it("may stand below titles", async () => {
    const rows = [["Registro de acciones 2023"], [], ...cellsOf([{ ...cleanRow, cem: "" }])];
    expect(told(await checkMade({ sheets: [{ name: "Hoja1", rows }] }))).toMatchObject([
      { rule: "DAT-013", row: 3 },
      { rule: "DAT-006", row: 4 },
    ]);
  });

  it("may be merged over two rows", async () => {
    const [headers = [], values = []] = cellsOf([cleanRow]);
    const isBand = (header: MadeCell) => /^[mh]_\d/.test(String(header));
    const upper = headers.map((header) =>
      isBand(header) ? (header === "m_0_5" ? "Participantes" : "") : header,
    );
    const lower = headers.map((header) => (isBand(header) ? header : ""));
    const report = await checkMade({ sheets: [{ name: "Hoja1", rows: [upper, lower, values] }] });
    expect(told(report)).toEqual([]);
    expect(report.summary.records).toBe(1);
  });

  it("gives a merged name to the first of its columns", async () => {
    const rows = [
      ["id_accion", "cem", "tema", ""],
      ["A-1", "CEM Abancay", "Taller", "resto"],
    ];
    expect(told(await checkMade({ sheets: [{ name: "Hoja1", rows }] }, { only: ["DAT-003"] }))).toEqual([
      { rule: "DAT-003", row: 1, columns: [""], value: null },
    ]);
  });

  it("tells of columns beyond it, once for each", async () => {
    const rows = [...cellsOf([cleanRow, cleanRow])].map((row, index) =>
      index === 0 ? row : [...row, "x", "", "y"],
    );
    const report = await checkMade({ sheets: [{ name: "Hoja1", rows }] }, { only: ["DAT-003", "DAT-005"] });
    const beyond = actionHeaders.length;
    expect(report.findings.map(({ params }) => params.letters)).toEqual([
      letters(beyond),
      letters(beyond + 2),
    ]);
  });

  it("that became a day is told with what it was", async () => {
    const day = { xml: `<c s="0"><v>45236</v></c>` };
    const rows = [
      ["id_accion", "cem", "tema", day],
      ["A-1", "CEM Abancay", "Taller", "3"],
    ];
    const report = await checkMade(
      { sheets: [{ name: "Hoja1", rows }], formats: [16] },
      { only: ["DAT-007"] },
    );
    expect(told(report)).toEqual([
      { rule: "DAT-007", row: 1, columns: ["6-11"], value: "2023-11-06", suggestion: "6-11" },
    ]);
  });

  it("that is not there is asked for", async () => {
    const report = await checkMade({
      sheets: [
        {
          name: "Hoja1",
          rows: [
            ["a", "b"],
            ["c", "d"],
          ],
        },
      ],
    });
    expect(reasonOf(report)).toEqual(["no-header"]);
  });
});

describe("rows", () => {
  const sheet = (xml: string, made: Partial<MadeWorkbook> = {}) =>
    checkMade({ sheets: [{ name: "Hoja1", xml }], ...made });
  const rowsXml = sheetXml(cellsOf(actions({ cem: "" }, { tema: "" })));

  it("keep the numbers that the spreadsheet shows", async () => {
    const xml = rowsXml.replaceAll(/(<row r=")3/g, "$117").replaceAll(/r="([A-Z]+)3"/g, 'r="$117"');
    expect(told(await sheet(xml))).toMatchObject([
      { rule: "DAT-011" },
      { rule: "DAT-006", row: 2 },
      { rule: "DAT-006", row: 17 },
    ]);
  });

  it("and cells need no reference", async () => {
    const whole = cellsOf(actions({ cem: "" })).map((row) =>
      row.map((cell) => (cell === "" ? { xml: "<c/>" } : cell)),
    );
    const bare = sheetXml(whole);
    const without = bare.replaceAll(/ r="[A-Z]*\d+"/g, "");
    expect(without).not.toContain(' r="');
    expect(told(await sheet(without))).toEqual(told(await sheet(bare)));
  });

  it("may have prefixes on their names", async () => {
    const prefixed = rowsXml.replaceAll(/<(\/?)(?!\?)/g, "<$1x:").replace("xmlns=", "xmlns:x=");
    expect(told(await sheet(prefixed))).toEqual(told(await sheet(rowsXml)));
  });

  it("may be strict, and UTF-16", async () => {
    const utf16 = (text: string, mark: boolean) => {
      const all = `${mark ? "\ufeff" : ""}${text.replace("UTF-8", "UTF-16")}`;
      return new Uint8Array(Uint16Array.from(all, (char) => char.charCodeAt(0)).buffer);
    };
    for (const mark of [true, false]) {
      const report = await checkMade({
        sheets: [{ name: "Hoja1", xml: utf16(rowsXml, mark) }],
        mainNamespace: "http://purl.oclc.org/ooxml/spreadsheetml/main",
        relationshipsNamespace: "http://purl.oclc.org/ooxml/officeDocument/relationships",
      });
      expect(told(report)).toEqual(told(await sheet(rowsXml)));
    }
  });

  it("that are hidden are read, and counted", async () => {
    const hidden = rowsXml.replace('<row r="3"', '<row hidden="1" r="3"');
    const report = await sheet(hidden);
    expect(report.inputs[0]).toMatchObject({ rows: 2, hiddenRows: 1 });
    expect(told(report)).toEqual(told(await sheet(rowsXml)));
  });

  it("that are blank count between records alone", async () => {
    const rows = [...cellsOf(actions({}, {}))];
    rows.splice(2, 0, [], [{ xml: `<c s="1"/>` }], ["  "]);
    const report = await checkMade({ sheets: [{ name: "Hoja1", rows: [...rows, [], [{ xml: "<c/>" }]] }] });
    expect(report.findings.map(({ rule, params }) => [rule, params])).toEqual([["DAT-011", { count: 3 }]]);
  });

  it("beyond a limit are refused", async () => {
    const report = await check(
      workbook({ sheets: [{ name: "Hoja1", rows: cellsOf([{ ...cleanRow, tema: "x".repeat(5000) }]) }] }),
      {
        limits: { maxRowBytes: 4000 },
      },
    );
    expect(report.findings.map(({ params }) => params)).toMatchObject([
      { reason: "sheet-row-too-long", row: 2, limit: 4000 },
    ]);
  });
});
