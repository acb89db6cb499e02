import * as SheetJs from "@e965/xlsx";
import { strFromU8, strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasOffice, Office } from "../../libreoffice.test-support.js";
import { actionHeaders, csv } from "../../registers.test-support.js";
import { sheetRows, workbook as workbookOf } from "../../tables/xlsx/workbooks.test-support.js";
import { validate } from "../../validate.js";
import { annotatedWorkbook } from "./annotate.js";
import { cellName } from "./cell-address.js";
import { SEVERITY_FILLS } from "./style-looks.js";
import { workbookFromTable } from "./table-workbook.js";
import {
  awkwardWorkbook,
  faultyRows,
  OWN_FILL,
  partsOf,
  partText,
  reportOf,
  stewardsWorkbook,
  xmlFault,
} from "./workbooks.test-support.js";

const file = "registro.xlsx";
const at = (header: string, row: number) => cellName(actionHeaders.indexOf(header), row);

/** The three faulty cells of `stewardsWorkbook`, and what mends each. */
const day = at("fecha_registro", 5);
const total = at("total_participantes", 6);
const center = at("cem", 7);
const mends: Readonly<Record<string, string>> = {
  [day]: "2023-03-16",
  [total]: "34",
  [center]: "CEM Abancay",
};

/** One run of the loop: the workbook is judged, and comes back marked. */
const mark = async (workbook: Uint8Array) =>
  annotatedWorkbook({ workbook, file, report: await reportOf(workbook) });

const open = (workbook: Uint8Array) =>
  SheetJs.read(workbook, { cellStyles: true, cellFormula: true, sheetStubs: true });
const register = (workbook: Uint8Array, name = "Registro 2023") =>
  open(workbook).Sheets[name] as SheetJs.WorkSheet;
const cellAt = (sheet: SheetJs.WorkSheet, cell: string) => sheet[cell] as SheetJs.CellObject | undefined;
const note = (sheet: SheetJs.WorkSheet, cell: string) =>
  cellAt(sheet, cell)
    ?.c?.map(({ t }) => t)
    .join("");
const fill = (sheet: SheetJs.WorkSheet, cell: string) => cellAt(sheet, cell)?.s?.fgColor?.rgb;
const marked = SEVERITY_FILLS.error.slice(2);

/** A workbook with parts changed as texts. */
function changed(
  workbook: Uint8Array,
  changes: Readonly<Record<string, (text: string) => string>>,
): Uint8Array {
  const parts = Object.entries(partsOf(workbook)).map(([name, bytes]) => {
    const change = changes[name];
    if (change === undefined) return [name, bytes] as const;
    const [before, after] = [strFromU8(bytes), change(strFromU8(bytes))];
    expect(after, name).not.toBe(before);
    return [name, strToU8(after)] as const;
  });
  return zipSync(Object.fromEntries(parts), { mtime: "2023-01-01T00:00:00Z" });
}

/** The part of the sheet of a name. */
function partOf(workbook: Uint8Array, name: string): string {
  const id = new RegExp(`<sheet name="${name}"[^>]*r:id="([^"]*)"`).exec(
    partText(workbook, "xl/workbook.xml"),
  )?.[1];
  const related = partText(workbook, "xl/_rels/workbook.xml.rels").match(/<Relationship [^>]*>/g) ?? [];
  const target = related.find((tag) => tag.includes(`Id="${id}"`))?.match(/Target="([^"]*)"/)?.[1] ?? "";
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

/** A workbook in which a steward typed over cells. */
const typed = (workbook: Uint8Array, cells: Readonly<Record<string, string>>, sheet = "Registro 2023") =>
  changed(workbook, {
    [partOf(workbook, sheet)]: (text) =>
      Object.entries(cells).reduce(
        (all, [cell, value]) =>
          all.replace(new RegExp(`<c r="${cell}"([^>]*?)(?:/>|>.*?</c>)`), (_whole, attributes: string) => {
            const format = /\ss="\d+"/.exec(attributes)?.[0] ?? "";
            return /^\d+$/.test(value)
              ? `<c r="${cell}"${format}><v>${value}</v></c>`
              : `<c r="${cell}"${format} t="inlineStr"><is><t>${value}</t></is></c>`;
          }),
        text,
      ),
  });

describe("a workbook that was marked before", () => {
  it.each([
    ["a steward's", () => stewardsWorkbook()],
    ["one as other programs write it", async () => awkwardWorkbook()],
    [
      "one without a note of its own",
      async () => workbookOf({ sheets: [{ name: "Registro", rows: sheetRows(faultyRows, actionHeaders) }] }),
    ],
    [
      "one made of a table",
      async () => {
        const table = strToU8(csv(faultyRows));
        return workbookFromTable({
          table,
          file,
          report: await validate("preventive-action", table, { file }),
        });
      },
    ],
  ])("comes back the same where nothing was mended, byte for byte: %s", async (_name, make) => {
    const first = await mark(await make());
    expect((await reportOf(first)).findings.length).toBeGreaterThanOrEqual(3);
    const second = await mark(first);
    expect(Buffer.from(second).equals(first)).toBe(true);
  });

  it("loses the mark of each cell that was mended, and keeps one mark on each that was not", async () => {
    const original = await stewardsWorkbook();
    const second = await mark(typed(await mark(original), { [total]: "34", [center]: "CEM Abancay" }));
    expect(open(second).SheetNames).toEqual(["Hallazgos", "Resumen", "Portada", "Registro 2023"]);
    const sheet = register(second);
    expect(fill(sheet, day)).toBe(marked);
    expect(note(sheet, day)?.match(/ERROR · /g)).toHaveLength(1);
    expect(note(sheet, day)).toContain("Revisar con el CEM");
    expect(cellAt(sheet, total)?.v).toBe(34);
    expect(fill(sheet, total)).toBe(OWN_FILL);
    expect(fill(sheet, center)).toBeUndefined();
    expect([note(sheet, total), note(sheet, center)]).toEqual([undefined, undefined]);
    const third = await mark(second);
    expect(Buffer.from(third).equals(second)).toBe(true);
  });

  it("is the steward's own again once all is mended, but for its two sheets in front", async () => {
    const original = await stewardsWorkbook();
    const last = await mark(typed(await mark(original), mends));
    // The title above the header stays.
    expect((await reportOf(last)).findings.map(({ rule }) => rule)).toEqual(["DAT-013"]);
    const [before, after] = [register(original), register(last)];
    for (const cell of [day, total, center]) {
      expect([cell, fill(after, cell)]).toEqual([cell, fill(before, cell)]);
      expect([cell, note(after, cell)]).toEqual([cell, note(before, cell)]);
    }
    // The formats of those cells stand where they stood, with their letters and numbers.
    const formatOf = (book: Uint8Array, cell: string) =>
      new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(partText(book, "xl/worksheets/sheet2.xml"))?.[1];
    for (const cell of [day, total]) expect(formatOf(last, cell)).toBe(formatOf(original, cell));
    const names = (book: Uint8Array) =>
      Object.keys(partsOf(book)).filter((name) => !/sheet[34]\.xml$/.test(name));
    expect(names(last)).toEqual(names(original));
    // One box for the steward's own note, one for that of the row above.
    const drawing = names(original).find((name) => name.endsWith(".vml")) as string;
    expect(partText(last, drawing).match(/<v:shape /g)).toHaveLength(2);
  });

  it("has no part for notes any more where only ours stood there", async () => {
    const rows = faultyRows.map((row) => ({ ...row }));
    const table = strToU8(csv(rows));
    const made = await workbookFromTable({
      table,
      file,
      report: await validate("preventive-action", table, { file }),
    });
    expect(Object.keys(partsOf(made)).filter((name) => /comments|vml/.test(name))).toHaveLength(2);
    const cells = {
      [at("fecha_registro", 3)]: "2023-03-16",
      [at("total_participantes", 4)]: "34",
      [at("cem", 5)]: "CEM Abancay",
    };
    const last = await mark(typed(made, cells, "Registro"));
    expect((await reportOf(last)).findings).toEqual([]);
    expect(Object.keys(partsOf(last)).filter((name) => /comments|vml/.test(name))).toEqual([]);
    expect(partText(last, "xl/worksheets/sheet1.xml")).not.toContain("legacyDrawing");
    expect(partText(last, "[Content_Types].xml")).not.toContain("comments");
    for (const [name, bytes] of Object.entries(partsOf(last))) {
      expect([name, xmlFault(strFromU8(bytes))]).toEqual([name, undefined]);
    }
    expect(open(last).SheetNames).toEqual(["Hallazgos", "Resumen", "Registro"]);
  });

  it("keeps what the steward changed on a marked cell: a fill, a number format, words below our note", async () => {
    const first = await mark(await stewardsWorkbook());
    const comments = Object.keys(partsOf(first)).find((name) => name.includes("comments")) as string;
    // As a spreadsheet program does: a new fill and number format on what the cell had, its named style included.
    const sheetPart = partOf(first, "Registro 2023");
    const format = new RegExp(`<c r="${total}"[^>]* s="(\\d+)"`).exec(partText(first, sheetPart))?.[1];
    const styles = partText(first, "xl/styles.xml");
    const xfs =
      /<cellXfs[^>]*>([\s\S]*)<\/cellXfs>/.exec(styles)?.[1]?.match(/<xf .*?(?:\/>|<\/xf>)/gs) ?? [];
    const xf = xfs[Number(format)] as string;
    const green = styles.match(/<fill>/g)?.length;
    const changedStyles = styles
      .replace(
        /(<\/fills>)/,
        '<fill><patternFill patternType="solid"><fgColor rgb="FF00B050"/></patternFill></fill>$1',
      )
      .replace(
        "</cellXfs>",
        `${xf.replace(/fillId="\d+"/, `fillId="${green}"`).replace(/numFmtId="\d+"/, 'numFmtId="49"')}</cellXfs>`,
      );
    const edited = changed(first, {
      "xl/styles.xml": () => changedStyles,
      [sheetPart]: (text) => text.replace(new RegExp(`(<c r="${total}"[^>]* s=")\\d+"`), `$1${xfs.length}"`),
      [comments]: (text) =>
        text.replace(
          new RegExp(`(<comment ref="${total}".*?)</text>`, "s"),
          "$1<r><t>\nLo pregunté a la promotora</t></r></text>",
        ),
    });
    const sheet = register(await mark(typed(edited, mends)));
    expect(fill(sheet, total)).toBe("00B050");
    expect(cellAt(sheet, total)?.z).toBe("@");
    expect(note(sheet, total)?.trim()).toBe("Lo pregunté a la promotora");
  });

  it("is known again where our sheets were moved and called otherwise, and is left alone where they are not ours", async () => {
    const first = await mark(await stewardsWorkbook());
    const moved = changed(first, {
      "xl/workbook.xml": (text) => {
        const [own] = /<sheet name="Hallazgos"[^>]*>/.exec(text) ?? [""];
        return text
          .replace(own, "")
          .replace("</sheets>", `${own.replace("Hallazgos", "Por mirar")}</sheets>`)
          .replaceAll("'Hallazgos'!", "'Por mirar'!");
      },
    });
    expect(open(moved).SheetNames).toEqual(["Resumen", "Portada", "Registro 2023", "Por mirar"]);
    expect(open(await mark(moved)).SheetNames).toEqual(["Hallazgos", "Resumen", "Portada", "Registro 2023"]);
    // Our name leads to what the steward put in our sheet's place: it begins otherwise, and stays.
    const replaced = changed(first, {
      "xl/workbook.xml": (text) => text.replace("'Resumen'!$A$1", "'Portada'!$A$1"),
    });
    expect(open(await mark(replaced)).SheetNames).toEqual([
      "Hallazgos",
      "Resumen (2)",
      "Resumen",
      "Portada",
      "Registro 2023",
    ]);
  });

  it("has its names and its view where they were", async () => {
    const text = partText(await mark(await mark(awkwardWorkbook())), "xl/workbook.xml");
    expect(xmlFault(text)).toBeUndefined();
    expect(text.match(/_Aurora_findings/g)).toHaveLength(1);
    expect(text).toContain('<x:definedName name="Aqui" localSheetId="3">');
    expect(text.match(/Print_Titles/g)).toHaveLength(1);
  });

  it("gives up the order of calculation where it names a sheet of ours", async () => {
    const first = await mark(await stewardsWorkbook());
    const id = /<sheet name="Hallazgos" sheetId="(\d+)"/.exec(partText(first, "xl/workbook.xml"))?.[1];
    const parts = partsOf(first);
    const chained = zipSync({
      ...parts,
      "[Content_Types].xml": strToU8(
        strFromU8(parts["[Content_Types].xml"] as Uint8Array).replace(
          "</Types>",
          '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
        ),
      ),
      "xl/_rels/workbook.xml.rels": strToU8(
        strFromU8(parts["xl/_rels/workbook.xml.rels"] as Uint8Array).replace(
          "</Relationships>",
          '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
        ),
      ),
      "xl/calcChain.xml": strToU8(`<calcChain><c r="A3" i="1"/><c r="M9" i="${id}"/></calcChain>`),
    });
    const second = await mark(chained);
    expect(Object.keys(partsOf(second))).not.toContain("xl/calcChain.xml");
    expect(partText(second, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });
});

const office = new Office();
afterAll(() => office.remove());

/** A workbook as LibreOffice saves it. */
function savedByOffice(workbook: Uint8Array): Uint8Array {
  return office.convert(new Map([["marked.xlsx", workbook]]), "xlsx:Calc MS Excel 2007 XML")("marked");
}

describe.runIf(hasOffice("it saved no marked workbook"))("a marked workbook that LibreOffice saved", () => {
  let saved: Uint8Array;
  let second: Uint8Array;
  beforeAll(async () => {
    saved = savedByOffice(await mark(await stewardsWorkbook()));
    second = await mark(typed(saved, { [total]: "34", [center]: "CEM Abancay" }));
  }, 120_000);

  it("loses the marks of what was mended, and no more than those", () => {
    expect(open(second).SheetNames).toEqual(["Hallazgos", "Resumen", "Portada", "Registro 2023"]);
    const sheet = register(second);
    expect(fill(sheet, total)).toBe(OWN_FILL);
    expect(fill(sheet, center)).toBeUndefined();
    expect([note(sheet, total), note(sheet, center)]).toEqual([undefined, undefined]);
    expect(fill(sheet, day)).toBe(marked);
    expect(note(sheet, day)?.match(/ERROR · /g)).toHaveLength(1);
    expect(note(sheet, day)).toContain("Revisar con el CEM");
  });

  it("comes back the same in every round from then on", async () => {
    const third = await mark(second);
    expect(Buffer.from(third).equals(second)).toBe(true);
  });

  it("is the steward's own again once all is mended", { timeout: 120_000 }, async () => {
    const last = savedByOffice(await mark(typed(savedByOffice(second), { [day]: "2023-03-16" })));
    const sheet = register(last);
    expect([day, total, center].map((cell) => fill(sheet, cell))).toEqual([undefined, OWN_FILL, undefined]);
    expect(note(sheet, day)).toMatch(/Revisar con el CEM$/);
  });
});
