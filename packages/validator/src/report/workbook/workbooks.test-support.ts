import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { type Cell, type CellValue, writeXlsx } from "hucre/xlsx";
import { SaxesParser } from "saxes";
import { actionHeaders, actions, asOf, type Row } from "../../registers.test-support.js";
import { xlsx } from "../../tables/xlsx/xlsx.js";
import { validate } from "../../validate.js";
import type { Report } from "../report.js";

/** The parts of a package, by name. */
type Parts = Readonly<Record<string, Uint8Array>>;

export const partsOf = (workbook: Uint8Array): Parts => unzipSync(workbook);

export const partText = (workbook: Uint8Array, name: string): string =>
  strFromU8(partsOf(workbook)[name] ?? new Uint8Array(0));

/** What keeps a text from being XML; undefined where nothing does. */
export function xmlFault(text: string): string | undefined {
  let fault: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    fault ??= error.message;
  });
  parser.write(text).close();
  return fault;
}

/** Rows with one fault each: a day that is none, a total that does not add up, a value that is missing. */
export const faultyRows: readonly Row[] = actions(
  {},
  { fecha_registro: "2023-02-31" },
  { total_participantes: "35" },
  { cem: "" },
  {},
);

/** The fill that a steward gave the faulty total of `stewardsWorkbook`; its letters are white. */
export const OWN_FILL = "7030A0";

/**
 * A register as a steward keeps it: a cover with formulas, the table on a second sheet under a merged
 * title, with formats, formulas, a note, conditional formats, lists and a filter.
 */
export function stewardsWorkbook(
  options: { readonly stringMode?: "shared" | "inline" } = {},
): Promise<Uint8Array> {
  const { stringMode = "shared" } = options;
  const headers = actionHeaders;
  const rows: CellValue[][] = [
    ["Registro de acciones preventivas 2023"],
    [],
    [...headers],
    ...faultyRows.map((row) =>
      headers.map((header): CellValue => {
        const text = row[header] ?? "";
        return text === "" ? null : /^[mh]_|^total_/.test(header) ? Number(text) : text;
      }),
    ),
  ];
  const heading = {
    font: { bold: true, color: { rgb: "FFFFFF" } },
    fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb: "203864" } },
  };
  const column = (header: string) => headers.indexOf(header);
  const cells = new Map<string, Partial<Cell>>([
    ...headers.map((header, index) => [`2,${index}`, { value: header, style: heading }] as const),
    [
      `4,${column("fecha_registro")}`,
      {
        value: "2023-02-31",
        style: { font: { italic: true }, numFmt: "dd/mm/yyyy" },
        comment: { author: "Promotora", text: "Revisar con el CEM" },
      },
    ] as const,
    [
      `5,${column("total_participantes")}`,
      {
        value: 35,
        style: {
          font: { bold: true, color: { rgb: "FFFFFF" } },
          fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb: OWN_FILL } },
        },
      },
    ] as const,
    [
      `7,${column("total_participantes")}`,
      { value: 34, formula: "SUM(AW8:BJ8)", formulaResult: 34 },
    ] as const,
  ]);
  return writeXlsx({
    stringMode,
    activeSheet: 1,
    namedRanges: [{ name: "Zona", range: "'Registro 2023'!$A$4:$B$8", scope: "Registro 2023" }],
    sheets: [
      {
        name: "Portada",
        rows: [["Programa"], [2, 3]],
        cells: new Map([["2,0", { value: 5, formula: "SUM(A2:B2)", formulaResult: 5 }]]),
      },
      {
        name: "Registro 2023",
        rows,
        cells,
        columns: headers.map(() => ({ width: 14 })),
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 5 }],
        autoFilter: { range: "A3:F8" },
        conditionalRules: [
          {
            type: "cellIs",
            priority: 1,
            operator: "greaterThan",
            formula: "100",
            range: "AW4:AW8",
            style: { font: { bold: true } },
          },
        ],
        dataValidations: [{ type: "list", values: ["Presencial", "Virtual"], range: "AF4:AF8" }],
      },
    ],
  });
}

/** What the validator finds in a workbook. */
export function reportOf(workbook: Uint8Array, file = "registro.xlsx"): Promise<Report> {
  return validate("preventive-action", workbook, { asOf, file, formats: [xlsx], maxFindings: 1000 });
}

const NS = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const rels = (...list: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/**
 * A workbook as other programs write them: every element with a prefix, rows and cells that say nothing
 * of their place, macros, a chart, notes with a thread, a drawing of notes that is no well-formed XML,
 * a sheet that is hidden, names of single sheets, and `>` within attributes, comments and CDATA.
 */
export function awkwardWorkbook(rows: readonly Row[] = faultyRows): Uint8Array {
  const headers = actionHeaders;
  const cell = (text: string) =>
    text === ""
      ? "<x:c/>"
      : `<x:c t="inlineStr"><x:is><x:t>${text.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</x:t></x:is></x:c>`;
  // The last cells of a row that are empty are left out, as many programs do.
  const line = (texts: readonly string[]) => {
    const last = texts.reduce((at, text, index) => (text === "" ? at : index), -1);
    return texts
      .slice(0, last + 1)
      .map(cell)
      .join("");
  };
  const sheet = `<?xml version="1.0"?>\n<x:worksheet ${NS} ${R}><!-- <x:row r="1"> --><x:sheetViews><x:sheetView tabSelected='1' workbookViewId="0"/></x:sheetViews><x:cols><x:col min="2" max="2" style="1"/></x:cols><x:sheetData><x:row>${line(headers)}</x:row>${rows
    .map((row) => `<x:row spans="1:3">${line(headers.map((header) => row[header] ?? ""))}</x:row>`)
    .join(
      "",
    )}</x:sheetData><x:dataValidations count="1"><x:dataValidation type="list" prompt="a > b" sqref="C2"><x:formula1><![CDATA["<x:c r='A1'>"]]></x:formula1></x:dataValidation></x:dataValidations><x:drawing r:id="rId9"/><x:legacyDrawing r:id="rId2"/><x:tableParts count="0"/></x:worksheet>`;
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="VML" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/comments7.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>`,
    "_rels/.rels": rels(["rId1", "officeDocument", "/xl/workbook.xml"]),
    "xl/workbook.xml": `<x:workbook ${NS} ${R}><x:bookViews><x:workbookView activeTab="1" firstSheet="1"/></x:bookViews><x:sheets><x:sheet name="Listas &amp; más" sheetId="4" state="hidden" r:id="rId1"/><x:sheet name="Hallazgos" sheetId="9" r:id="rId2"/></x:sheets><x:definedNames><x:definedName name="Aqui" localSheetId="1">Hallazgos!$A$1</x:definedName><x:definedName name="Todo">Hallazgos!$A$1</x:definedName></x:definedNames><x:calcPr calcId="1"/></x:workbook>`,
    "xl/_rels/workbook.xml.rels": rels(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "/xl/worksheets/sheet2.xml"],
      ["rId3", "styles", "styles.xml"],
      ["rId4", "vbaProject", "vbaProject.bin"],
    ),
    "xl/styles.xml": `<x:styleSheet ${NS}><x:fonts count="1"><x:font><x:sz val="10"/></x:font></x:fonts><x:fills count="2"><x:fill><x:patternFill patternType="none"/></x:fill><x:fill><x:patternFill patternType="gray125"/></x:fill></x:fills><x:borders count="1"><x:border/></x:borders><x:cellStyleXfs count="1"><x:xf/></x:cellStyleXfs><x:cellXfs count="2"><x:xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><x:xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><x:protection locked="0"/></x:xf></x:cellXfs></x:styleSheet>`,
    "xl/worksheets/sheet1.xml": `<x:worksheet ${NS}><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    "xl/worksheets/sheet2.xml": sheet,
    "xl/worksheets/_rels/sheet2.xml.rels": rels(
      ["rId1", "comments", "../comments7.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing3.vml"],
      ["rId5", "threadedComment", "../threadedComments/threadedComment1.xml"],
      ["rId9", "drawing", "../drawings/drawing1.xml"],
    ),
    "xl/comments7.xml": `<x:comments ${NS}><x:authors><x:author>tc={1}</x:author></x:authors><x:commentList><x:comment ref="$B$5" authorId="0"><x:text><x:t>[Hilo] ¿Qué centro?</x:t></x:text></x:comment></x:commentList></x:comments>`,
    "xl/threadedComments/threadedComment1.xml": "<ThreadedComments/>",
    "xl/drawings/drawing1.xml": "<xdr:wsDr xmlns:xdr='x'/>",
    "xl/drawings/vmlDrawing3.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="3"/></o:shapelayout><v:shape id="_x0000_s3073" type="#_x0000_t202"><v:textbox><div><font>a<br>b</font></div></v:textbox><x:ClientData ObjectType="Note"><x:Row>4</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`,
  };
  const zippable: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, [strToU8(text), { mtime: new Date(2020, 1, 2) }]]),
  );
  zippable["xl/vbaProject.bin"] = [
    Uint8Array.from({ length: 999 }, (_, index) => (index * 7919) & 0xff),
    { level: 0, mtime: new Date(2020, 1, 2) },
  ];
  return zipSync(zippable);
}
