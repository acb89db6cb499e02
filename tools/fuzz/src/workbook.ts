import { entities } from "@aurora/domain/records";
import { type Random, registerColumns, registerRows } from "@aurora/generator";
import { type Zippable, zipSync } from "fflate";
import { damageArchive, damagePart, type Parts } from "./damage-workbook.js";

/** A workbook with something wrong in its parts, in its archive, or in neither. */
export interface MadeWorkbook {
  /** How it was made. */
  readonly source: string;
  readonly bytes: Uint8Array;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/**
 * A workbook of a register, or of next to nothing, as spreadsheets write them, with damage in a part or
 * two, or in the bytes of the archive.
 */
export function drawWorkbook(random: Random): MadeWorkbook {
  const drawn = random.chance(0.7) ? registerCells(random) : bareCells(random);
  const parts = partsOf(random, drawn.rows);
  const damages: string[] = [];
  const names = [...parts.keys()] as [string, ...string[]];
  for (let times = random.pick([0, 1, 1, 2, 3]); times > 0; times--) {
    const name = random.pick(random.chance(0.5) ? ["xl/worksheets/sheet1.xml"] : names);
    damages.push(damagePart(parts, name, random));
  }
  const archive = Object.fromEntries(
    [...parts].map(([name, text]) => [
      name,
      [new TextEncoder().encode(text), { level: random.pick([0, 1, 6]) }],
    ]),
  ) as Zippable;
  const zipped = zipSync(archive, { mtime: "2023-01-01T00:00:00Z" });
  const bytes = random.chance(0.25) ? damageArchive(zipped, random) : zipped;
  const damaged = damages.length === 0 ? "" : `, ${damages.join(", ")}`;
  return { source: `workbook of ${drawn.source}${damaged}`, bytes };
}

interface DrawnCells {
  readonly source: string;
  /** The rows of the sheet, the header among them. */
  readonly rows: readonly (readonly string[])[];
}

function registerCells(random: Random): DrawnCells {
  const rows = random.between(1, 12);
  const faults = random.pick([0, 0.3, 1]);
  const seed = random.between(1, 1_000_000);
  const table = [...registerRows({ rows, faults, seed })].flatMap((row) => row.table);
  const titles = random.chance(0.2) ? [["Registro de acciones preventivas"], []] : [];
  return {
    source: `a register of ${rows} rows, seed ${seed}, faults ${faults}`,
    rows: [...titles, registerColumns.map(({ header }) => header), ...table],
  };
}

function bareCells(random: Random): DrawnCells {
  const [first, ...others] = entities;
  const entity = random.pick([first as (typeof entities)[number], ...others]);
  const headers = Object.values(entity.fields)
    .filter(() => random.chance(0.6))
    .map(({ header }) => header);
  const value = () => random.pick(["", "x", "A-1", "1", "-1", "1.5", "2023-03-15", "sí", "DNI 45678912"]);
  const rows = Array.from({ length: random.between(0, 4) }, () => headers.map(value));
  return { source: `bare records of ${entity.name}`, rows: [headers, ...rows] };
}

/** The parts of a workbook with a second sheet, a note, a defined name and a merged cell, in the order of their writing. */
function partsOf(random: Random, rows: readonly (readonly string[])[]): Parts {
  const strings: string[] = [];
  const shared = random.chance(0.5);
  const prefix = random.chance(0.15) ? "x:" : "";
  const p = (xml: string) => (prefix === "" ? xml : xml.replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`));
  const namespace = prefix === "" ? `xmlns="${MAIN}"` : `xmlns:x="${MAIN}"`;
  const cell = (text: string, row: number, column: number): string => {
    if (text === "") return random.chance(0.2) ? `<c r="${letters(column)}${row}"/>` : "";
    const at = random.chance(0.95) ? ` r="${letters(column)}${row}"` : "";
    const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    if (!Number.isNaN(day) && random.chance(0.5)) {
      return `<c${at} s="1"><v>${day / 86_400_000 + 25_569}</v></c>`;
    }
    if (/^-?\d+$/.test(text) && random.chance(0.7)) return `<c${at}><v>${text}</v></c>`;
    if (random.chance(0.05)) return `<c${at} t="str"><f>A1</f><v>${xmlText(text)}</v></c>`;
    if (!shared) return `<c${at} t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
    return `<c${at} t="s"><v>${strings.push(text) - 1}</v></c>`;
  };
  const data = rows.map((row, index) => {
    const cells = row.map((text, column) => cell(text, index + 1, column)).join("");
    return cells === "" ? "" : `<row r="${index + 1}" spans="1:${row.length}">${cells}</row>`;
  });
  const relationship = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relationships = (...inner: string[]) =>
    `<Relationships xmlns="${PACKAGE}/relationships">${inner.join("")}</Relationships>`;
  const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const root = (name: string, inner: string) =>
    `${header}<${prefix}${name} ${namespace} xmlns:r="${OFFICE}">${p(inner)}</${prefix}${name}>`;
  return new Map([
    [
      "[Content_Types].xml",
      `${header}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    ],
    ["_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml"))],
    [
      "xl/workbook.xml",
      root(
        "workbook",
        `<workbookPr${random.chance(0.1) ? ' date1904="1"' : ""}/><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Registro" sheetId="1" r:id="rId1"/><sheet name="Notas" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="Zona" localSheetId="1">Notas!$A$1</definedName></definedNames><calcPr calcId="1"/>`,
      ),
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relationships(
        relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
        relationship("rId2", "worksheet", "/xl/worksheets/sheet2.xml"),
        relationship("rId3", "sharedStrings", "sharedStrings.xml"),
        relationship("rId4", "styles", "styles.xml"),
      ),
    ],
    [
      "xl/worksheets/sheet1.xml",
      root(
        "worksheet",
        `<sheetViews><sheetView workbookViewId="0"/></sheetViews><cols><col min="1" max="3" style="1"/></cols><sheetData>${data.join("")}</sheetData><mergeCells count="1"><mergeCell ref="A20:C20"/></mergeCells><legacyDrawing r:id="rId1"/>`,
      ),
    ],
    [
      "xl/worksheets/sheet2.xml",
      root(
        "worksheet",
        '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
      ),
    ],
    [
      "xl/worksheets/_rels/sheet1.xml.rels",
      relationships(
        relationship("rId1", "vmlDrawing", "../drawings/vmlDrawing1.vml"),
        relationship("rId2", "comments", "../comments1.xml"),
      ),
    ],
    [
      "xl/comments1.xml",
      root(
        "comments",
        '<authors><author>Promotora</author></authors><commentList><comment ref="A3" authorId="0"><text><t>Revisar</t></text></comment></commentList>',
      ),
    ],
    [
      "xl/drawings/vmlDrawing1.vml",
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shape id="_x0000_s1025" type="#_x0000_t202"><br><x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
    ],
    [
      "xl/sharedStrings.xml",
      root("sst", strings.map((text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`).join("")),
    ],
    [
      "xl/styles.xml",
      root(
        "styleSheet",
        '<fonts count="1"><font><color rgb="FFFFFFFF"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      ),
    ],
  ]);
}

function xmlText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** The letters of a column, from 0. */
function letters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letters(Math.floor(column / 26) - 1) + letter;
}
