import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { actionHeaders, cleanRow } from "../registers.test-support.js";
import { annotatedWorkbook } from "../report/workbook/annotate.js";
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
});
