import { type Zippable, zipSync } from "fflate";
import { type Report, type ValidateOptions, Validation } from "../../index.js";
import { actionHeaders, asOf, cleanRow, type Row } from "../../registers.test-support.js";
import { xlsx } from "./xlsx.js";

/** A cell of a made workbook: a text, a number, or its XML in full. */
export type MadeCell = string | number | { readonly xml: string };

/** A sheet of a made workbook. */
export interface MadeSheet {
  readonly name: string;
  readonly state?: string;
  /** The XML of its part, in full; made of `rows` where absent. */
  readonly xml?: string | Uint8Array;
  readonly rows?: readonly (readonly MadeCell[])[];
}

/** A workbook made by hand, so that it may hold what writers do not write. */
export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  /** The shared strings, as XML inside `<sst>`. */
  readonly strings?: string;
  /** Number formats of the cell styles, in their order: an id, or a code. */
  readonly formats?: readonly (number | string)[];
  readonly from1904?: boolean;
  /** Parts that replace or join those made. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
  readonly mainNamespace?: string;
  readonly relationshipsNamespace?: string;
}

const TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Text as XML has it. */
export function xmlText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** The letters of a column, from 0. */
export function letters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letters(Math.floor(column / 26) - 1) + letter;
}

/** The XML of a sheet of these rows, texts inline. */
export function sheetXml(rows: readonly (readonly MadeCell[])[], namespace = TRANSITIONAL): string {
  const cell = (value: MadeCell, row: number, column: number) => {
    const at = `${letters(column)}${row}`;
    if (typeof value === "object") return value.xml.replace("<c", `<c r="${at}"`);
    if (typeof value === "number") return `<c r="${at}"><v>${value}</v></c>`;
    return value === ""
      ? ""
      : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
  };
  const written = rows.map(
    (row, index) =>
      `<row r="${index + 1}">${row.map((value, column) => cell(value, index + 1, column)).join("")}</row>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${namespace}"><sheetData>${written.join("")}</sheetData></worksheet>`;
}

/** The parts of a workbook by their names. */
export function partsOf(made: MadeWorkbook): Record<string, Uint8Array> {
  const { sheets, strings = "", formats = [], mainNamespace = TRANSITIONAL } = made;
  const { relationshipsNamespace = RELATIONSHIPS } = made;
  const codes = formats.flatMap((format, index) =>
    typeof format === "string" ? [`<numFmt numFmtId="${200 + index}" formatCode="${xmlText(format)}"/>`] : [],
  );
  const styles = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === "string" ? 200 + index : format}"/>`,
  );
  const relationship = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relationshipsNamespace}/${type}" Target="${target}"/>`;
  const relationships = (inner: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const parts: Record<string, string | Uint8Array | undefined> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook xmlns="${mainNamespace}" xmlns:r="${relationshipsNamespace}"><workbookPr${made.from1904 ? ' date1904="1"' : ""}/><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${xmlText(name)}" sheetId="${index + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${index + 1}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      sheets
        .map((_, index) => relationship(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`))
        .join("") +
        relationship("rIdS", "sharedStrings", "sharedStrings.xml") +
        relationship("rIdT", "styles", "styles.xml"),
    ),
    "xl/sharedStrings.xml": `<sst xmlns="${mainNamespace}">${strings}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${mainNamespace}"><numFmts>${codes.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles.join("")}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ xml, rows = [] }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        xml ?? sheetXml(rows, mainNamespace),
      ]),
    ),
    ...made.parts,
  };
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]) =>
      part === undefined ? [] : [[name, typeof part === "string" ? new TextEncoder().encode(part) : part]],
    ),
  );
}

/** The bytes of a workbook. */
export function workbook(made: MadeWorkbook): Uint8Array {
  return zipped(partsOf(made));
}

/** Parts as an archive, the same bytes on any day. */
export function zipped(parts: Zippable): Uint8Array {
  return zipSync(parts, { mtime: "2023-01-01T00:00:00Z" });
}

/** Rows of a register as rows of a sheet, below their headers. */
export function sheetRows(rows: readonly Row[], headers: readonly string[]): MadeCell[][] {
  return [[...headers], ...rows.map((row) => headers.map((header) => row[header] ?? ""))];
}

type Options = Partial<ValidateOptions>;

/** The report on one input. */
export async function check(bytes: Uint8Array | string, options: Options = {}): Promise<Report> {
  const validation = new Validation({ asOf, formats: [xlsx], ...options });
  await validation.add(bytes, { file: "registro.xlsx" });
  return validation.report();
}

/** The report on a made workbook. */
export const checkMade = (made: MadeWorkbook, options: Options = {}) => check(workbook(made), options);

/** The cells of actions as a sheet, some of them replaced by what a sheet may hold in their place. */
export function cellsOf(
  rows: readonly Row[],
  changes: readonly Readonly<Record<string, MadeCell>>[] = [],
): MadeCell[][] {
  return sheetRows(rows, actionHeaders).map((row, index) =>
    row.map((cell, column) => changes[index - 1]?.[actionHeaders[column] as string] ?? cell),
  );
}

/** The report on one clean action with some of its cells replaced. */
export const one = (change: Readonly<Record<string, MadeCell>>, made: Partial<MadeWorkbook> = {}) =>
  checkMade({ sheets: [{ name: "Hoja1", rows: cellsOf([cleanRow], [change]) }], ...made });

/** Why findings say what they say. */
export const reasonOf = (report: Report) => report.findings.map(({ params }) => params.reason);
