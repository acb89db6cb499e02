import { unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { actionHeaders, cleanRow } from "../registers.test-support.js";
import { annotatedWorkbook, splitTable, workbookFromTable } from "../report/workbook/index.js";
import { type MadeWorkbook, partsOf, sheetXml, workbook } from "../tables/xlsx/workbooks.test-support.js";
import { judged } from "./leaks.test-support.js";

const file = "registro";
const wrong = actionHeaders.map((header) =>
  header === "total_participantes" ? "35" : (cleanRow[header] ?? ""),
);
const sheet = sheetXml([actionHeaders, wrong]);
const blanks = " ".repeat(1_000_000);

const mark = async (bytes: Uint8Array) => {
  const { report } = await judged([{ input: workbook({ sheets: [{ name: "Registro", xml: sheet }] }) }], {
    explained: 0,
  });
  return annotatedWorkbook({ workbook: bytes, report, file });
};

/** A workbook whose sheet is written otherwise, or that has parts beside. */
const made = (xml: string, parts: MadeWorkbook["parts"] = {}) =>
  workbook({ sheets: [{ name: "Registro", xml }], parts });

describe("marking", () => {
  // Milliseconds: what grows with the square of a megabyte takes hours.
  const tooLong = 5_000;

  it.each([
    ["a tag with a megabyte of blanks", made(sheet.replace('<row r="2"', `<row r="2"${blanks}`))],
    [
      "an empty tag with a megabyte of blanks",
      made(sheet.replace('<c r="A2"', `<c r="ZZ2"${blanks}/><c r="A2"`)),
    ],
    [
      "an attribute behind a megabyte of names",
      made(sheet.replace('<row r="2"', `<row ${"a ".repeat(500_000)} r="2"`)),
    ],
    ["a megabyte of quotes", made(sheet.replace('<row r="2"', `<row ${`a='"' `.repeat(200_000)} r="2"`))],
    [
      "a drawing of nothing but the beginnings of tags",
      made(sheet, { "xl/drawings/vmlDrawing1.vml": `${"<o:idmap ".repeat(200_000)}<o:idmap${blanks}data` }),
    ],
    [
      "a style sheet of the same",
      made(sheet, {
        "xl/styles.xml": `<styleSheet><fonts><font>${`<color${" ".repeat(100)}`.repeat(20_000)}</font></fonts></styleSheet>`,
      }),
    ],
    [
      "ten thousand parts",
      workbook({
        sheets: [{ name: "Registro", xml: sheet }],
        parts: Object.fromEntries(
          Array.from({ length: 9_900 }, (_, index) => [`xl/media/${index}.bin`, "x"]),
        ),
      }),
    ],
  ])("takes its time with %s, and no more", async (_what, bytes) => {
    const start = performance.now();
    const marked = await mark(bytes).catch((error: Error) => error.name);
    expect(performance.now() - start).toBeLessThan(tooLong);
    expect(marked === "UnmarkableWorkbook" || (marked as Uint8Array).length > 1000).toBe(true);
  });

  it("refuses more parts than are read", async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, index) => [`xl/media/${index}.bin`, "x"]),
    );
    await expect(mark(made(sheet, parts))).rejects.toMatchObject({ because: { reason: "too-large" } });
  });

  it("refuses a part whose size is not the one that the directory tells", async () => {
    const bytes = zipSync(partsOf({ sheets: [{ name: "Registro", xml: sheet }] }));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 46 < bytes.length; at++) {
      // The unpacked size, in each entry of the directory.
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
    }
    await expect(mark(bytes)).rejects.toMatchObject({ because: { reason: "no-workbook" } });
  });

  it("is not led astray by tags of its own names where they do not belong", async () => {
    const bytes = made(sheet.replace("</is>", "</is><sheetData/>"));
    const { report } = await judged([{ input: bytes }], { explained: 0 });
    const marked = await annotatedWorkbook({ workbook: bytes, report, file });
    const { report: again } = await judged([{ input: marked }], { explained: 0, sheet: "Registro" });
    expect(again.findings).toEqual(report.findings);
    expect(report.findings.map(({ rule }) => rule)).toContain("ACT-201");
  });

  it("opens no workbook of which the report says that it cannot be read", async () => {
    const { report } = await judged([{ input: new TextEncoder().encode("PK\u0003\u0004nothing") }], {
      explained: 0,
    });
    expect(report.findings.map(({ rule }) => rule)).toEqual(["DAT-001"]);
    const never = new Proxy(new Uint8Array(0), {
      get: () => {
        throw new Error("it was opened");
      },
    });
    const of = { report, file };
    const unread = { because: { reason: "unread" } };
    await expect(annotatedWorkbook({ ...of, workbook: never })).rejects.toMatchObject(unread);
    await expect(workbookFromTable({ ...of, table: never })).rejects.toMatchObject(unread);
    expect(() => splitTable({ ...of, table: never, partOf: () => "all" })).toThrow("its report says why");
  });

  it("counts two hundred thousand sheets without a call for each", async () => {
    const parts = partsOf({ sheets: [{ name: "Registro", xml: sheet }] });
    const many = Array.from(
      { length: 200_000 },
      (_, index) => `<sheet name="S${index}" sheetId="${index + 9}" r:id="none"/>`,
    );
    const book = new TextDecoder()
      .decode(parts["xl/workbook.xml"])
      .replace("</sheets>", `${many.join("")}</sheets>`);
    const marked = await mark(zipSync({ ...parts, "xl/workbook.xml": new TextEncoder().encode(book) }));
    const written = new TextDecoder().decode(unzipSync(marked)["xl/workbook.xml"]);
    expect(written).toContain('<sheet name="Hallazgos" sheetId="200009"');
  });

  it("holds no sheet whole that is large, however little it holds", { timeout: 60_000 }, async () => {
    // Not so even that reading would refuse it.
    const blank = Array.from(
      { length: 40_000 },
      (_, index) => `${" ".repeat(50 + ((index * 7919) % 350))}\n`,
    ).join("");
    const large = made(sheet.replace("</sheetData>", `${blank.repeat(6)}</sheetData>`));
    const { report } = await judged([{ input: large }], { explained: 0 });
    expect(report.findings.map(({ rule }) => rule)).toContain("ACT-201");
    const before = process.memoryUsage().rss;
    const marked = await annotatedWorkbook({ workbook: large, report, file });
    // More than fifty megabytes unpacked, which were held twice.
    expect(process.memoryUsage().rss - before).toBeLessThan(60 * 1024 * 1024);
    const { report: again } = await judged([{ input: marked }], { explained: 0, sheet: "Registro" });
    expect(again.findings).toEqual(report.findings);
  });

  it("takes a part that it does not change over as it is packed", async () => {
    const noise = Uint8Array.from({ length: 100_000 }, (_, index) => (index * index * 7919) >> 8);
    const bytes = made(sheet, { "xl/media/image1.png": noise });
    // Damaged where only whoever unpacks it would see it.
    const at = Buffer.from(bytes).indexOf("xl/media/image1.png") + 50_000;
    bytes[at] = (bytes[at] as number) ^ 0xff;
    const marked = await mark(bytes);
    expect(Buffer.from(marked).includes(Buffer.from(bytes.subarray(at - 1000, at + 1000)))).toBe(true);
  });

  it("bounds the columns of records that each bring new fields", async () => {
    const records = Array.from({ length: 300 }, (_, row) =>
      Object.fromEntries([
        ...actionHeaders.map((header) => [header, cleanRow[header] ?? ""]),
        ["id_accion", `A-${row}`],
        ...Array.from({ length: 100 }, (_, index) => [`campo_${row}_${index}`, "x"]),
      ]),
    );
    const table = new TextEncoder().encode(records.map((record) => JSON.stringify(record)).join("\n"));
    const { report } = await judged([{ input: table }], { explained: 0 });
    const marked = unzipSync(await workbookFromTable({ table, report, file }));
    const register = new TextDecoder().decode(marked["xl/worksheets/sheet1.xml"]);
    expect(register).toContain('<c r="XFD1"');
    const beyond = actionHeaders.length + 300 * 100 - 16_384;
    expect(new TextDecoder().decode(marked["xl/worksheets/resumen.xml"])).toContain(
      `${beyond.toLocaleString("en-US")} celdas más allá de la columna 16 384`,
    );
  });
});
