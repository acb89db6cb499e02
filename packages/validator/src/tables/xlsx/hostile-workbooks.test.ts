import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Report, Validation } from "../../index.js";
import { actionHeaders, asOf, cleanRow } from "../../registers.test-support.js";
import type { Limits } from "../../run/options.js";
import {
  type MadeWorkbook,
  partsOf,
  sheetRows,
  sheetXml,
  workbook,
  zipped,
} from "./workbooks.test-support.js";
import { xlsx } from "./xlsx.js";

/** The report on a workbook, the same whether the runtime unpacks it or not. */
async function check(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Report> {
  const validation = new Validation({ asOf, formats: [xlsx], limits });
  await validation.add(bytes, { file: "registro.xlsx" });
  const report = validation.report();
  const atOnce = new Validation({ asOf, formats: [xlsx], limits });
  const reader = atOnce.reader({ file: "registro.xlsx" });
  reader.push(bytes);
  reader.end(report.inputs[0]?.sha256 ?? null);
  expect(atOnce.report()).toEqual(report);
  return report;
}

/** Why a workbook cannot be read: the reason, and what is named. */
async function refusal(bytes: Uint8Array, limits: Partial<Limits> = {}) {
  const { findings, summary } = await check(bytes, limits);
  expect(findings.map(({ rule }) => rule)).toEqual(["DAT-001"]);
  expect(summary.records).toBe(0);
  expect(findings[0]?.message).not.toContain("undefined");
  const { reason, looked } = findings[0]?.params ?? {};
  return [reason, ...(looked as string[])];
}

const rows = sheetRows([cleanRow], actionHeaders);
const sheets = [{ name: "Hoja1", rows }];
const plain = workbook({ sheets });
const SHEET = "xl/worksheets/sheet1.xml";
const bytesOf = (text: string) => new TextEncoder().encode(text);
const made = (parts: Record<string, string | undefined>, rest: Partial<MadeWorkbook> = {}) =>
  workbook({ sheets, parts, ...rest });

/** The place of the directory at the end of an archive. */
const directoryOf = (bytes: Uint8Array) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return {
    view,
    start: view.getUint32(bytes.length - 6, true),
    count: view.getUint16(bytes.length - 12, true),
  };
};

describe("a file that is no workbook to be read", () => {
  const compound = (name: string) => {
    const bytes = new Uint8Array(4096);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(Uint8Array.from([...name].flatMap((char) => [char.charCodeAt(0), 0])), 2048);
    return bytes;
  };
  it.each<[string, Uint8Array, string[]]>([
    ["a protected workbook", compound("EncryptedPackage"), ["protected-workbook"]],
    ["an old workbook", compound("Workbook"), ["xls-workbook"]],
    ["an archive of other files", zipped({ "registro.csv": bytesOf("a,b") }), ["archive"]],
    [
      "an OpenDocument",
      zipped({ "content.xml": bytesOf("<a/>"), "META-INF/manifest.xml": bytesOf("<a/>") }),
      ["open-document"],
    ],
    [
      "a binary workbook",
      made({
        "_rels/.rels": `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>`,
      }),
      ["binary-workbook"],
    ],
    [
      "a document",
      made({ "_rels/.rels": undefined, "xl/workbook.xml": undefined }),
      ["missing-part", "xl/workbook.xml"],
    ],
    ["a sheet that is not there", made({ [SHEET]: undefined }), ["missing-part", SHEET]],
    [
      "texts that are not there",
      made({ "xl/sharedStrings.xml": undefined }),
      ["missing-part", "xl/sharedStrings.xml"],
    ],
    ["a workbook without sheets", workbook({ sheets: [] }), ["no-worksheet"]],
    ["an empty archive", zipped({}), ["archive"]],
    ["half an archive", plain.slice(0, plain.length >> 1), ["damaged-workbook"]],
    ["a head alone", plain.slice(0, 30), ["damaged-workbook"]],
  ])("%s is told what it is", async (_, bytes, expected) => {
    expect(await refusal(bytes)).toEqual(expected);
  });
});

describe("XML that is not well formed", () => {
  const sheet = sheetXml(rows);
  it.each([
    ["is cut short", sheet.slice(0, -20)],
    ["is empty", ""],
    ["is no XML", "PK"],
    ["closes what it did not open", sheet.replace("</row>", "</rows>")],
    ["closes too much", `${sheet}</worksheet>`],
    ["has two roots", `${sheet}<worksheet/>`],
    ["has text outside", `${sheet}x`],
    ["lacks a quote", sheet.replace('<row r="1"', "<row r=1")],
    ["has unknown entities", sheet.replace("CEM Abancay", "CEM &nbsp;")],
    ["has impossible characters", sheet.replace("CEM Abancay", "CEM &#xD800;")],
    ["has a bare ampersand", sheet.replace("CEM Abancay", "CEM & Abancay")],
    ["has rows out of order", sheet.replace('<row r="2"', '<row r="1"')],
    ["has rows in rows", sheet.replace("</row><row", "<row").replace("</sheetData>", "</row></sheetData>")],
    ["has a row beyond the last", sheet.replace('<row r="2"', '<row r="1048577"')],
    ["has a column beyond the last", sheet.replace('r="A2"', 'r="XFE2"')],
    [
      "names a text that is not there",
      sheet
        .replace("</row></sheetData>", '<c r="XA2" t="s"><v>9</v></c></row></sheetData>')
        .replace('r="XA2"', 'r="A2"'),
    ],
    [
      "nests without end",
      sheet.replace("<sheetData>", `${"<a>".repeat(300)}${"</a>".repeat(300)}<sheetData>`),
    ],
    ["has an endless tag", `${sheet.slice(0, -12)}<a ${"b".repeat(3_000_000)}`],
    ["is cut within UTF-16", `\ufeff${sheet}`],
  ])("names its part: it %s", async (what, xml) => {
    const bytes = what.endsWith("UTF-16")
      ? new Uint8Array(Uint16Array.from(xml, (char) => char.charCodeAt(0)).buffer).slice(0, -1)
      : bytesOf(xml);
    expect(await refusal(workbook({ sheets: [{ name: "Hoja1", xml: bytes }] }))).toEqual([
      "broken-part",
      SHEET,
    ]);
  });

  it.each([
    "<!DOCTYPE worksheet>",
    '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>',
    "<!ELEMENT a ANY>",
  ])("is refused with a document type: %s", async (declaration) => {
    const xml = sheet.replace("<worksheet", `${declaration}<worksheet`);
    expect(await refusal(workbook({ sheets: [{ name: "Hoja1", xml }] }))).toEqual(["document-type", SHEET]);
    expect(await refusal(made({ "xl/sharedStrings.xml": `${declaration}<sst/>` }))).toEqual([
      "document-type",
      "xl/sharedStrings.xml",
    ]);
  });
});

describe("an archive that is not what it says", () => {
  const changed = (change: (bytes: Uint8Array, view: DataView, start: number) => void) => {
    const bytes = plain.slice();
    const { view, start } = directoryOf(bytes);
    change(bytes, view, start);
    return bytes;
  };

  it("is refused where a checksum does not fit", async () => {
    for (const { count } of [directoryOf(plain)]) {
      let at = directoryOf(plain).start;
      for (let index = 0; index < count; index++) {
        const place = at;
        const bytes = changed((_, view) =>
          view.setUint32(place + 16, view.getUint32(place + 16, true) ^ 1, true),
        );
        const view = new DataView(bytes.buffer);
        const name = new TextDecoder().decode(bytes.slice(at + 46, at + 46 + view.getUint16(at + 28, true)));
        at +=
          46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
        // That part is never read.
        if (name !== "[Content_Types].xml") expect(await refusal(bytes)).toEqual(["broken-part", name]);
      }
    }
  });

  it("is refused where two parts have one name, in any case", async () => {
    const parts = { ...partsOf({ sheets }), "XL/Workbook.xml": bytesOf("<workbook/>") };
    expect(await refusal(zipped(parts))).toEqual(["damaged-workbook"]);
  });

  it("is refused where parts overlap", async () => {
    const bytes = changed((_, view, start) => {
      const next = start + 46 + view.getUint16(start + 28, true) + view.getUint16(start + 30, true);
      view.setUint32(next + 42, view.getUint32(start + 42, true), true);
    });
    expect(await refusal(bytes)).toEqual(["damaged-workbook"]);
  });

  it("is refused where it is encrypted, or packed in a way unknown", async () => {
    const encrypted = changed((_, view) => {
      for (let at = directoryOf(plain).start; at < plain.length - 22; ) {
        view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
        at +=
          46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
      }
    });
    expect(await refusal(encrypted)).toEqual(["protected-workbook"]);
  });

  it("takes names for names alone", async () => {
    const parts = { ...partsOf({ sheets }), "../../etc/passwd": bytesOf("x"), "C:\\x": bytesOf("x") };
    expect((await check(zipped(parts))).summary).toMatchObject({ records: 1, errors: 0 });
  });

  it("may name its parts from the root, by steps, with backslashes or with percent signs", async () => {
    const relationships = (target: string) =>
      `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="${target}"/></Relationships>`;
    const parts = partsOf({ sheets });
    const xml = parts[SHEET] as Uint8Array;
    delete parts[SHEET];
    for (const [target, name] of [
      ["/xl/worksheets/sheet1.xml", SHEET],
      ["../xl/./worksheets/sheet1.xml", SHEET],
      ["worksheets\\sheet1.xml", SHEET],
      ["worksheets/SHEET1.XML", SHEET],
      ["worksheets/sheet1.xml", "xl\\worksheets\\sheet1.xml"],
      ["worksheets/a%C3%B1o.xml", "xl/worksheets/año.xml"],
      ["worksheets/año.xml", "xl/worksheets/año.xml"],
      ["../../../../xl/worksheets/sheet1.xml", SHEET],
    ] as const) {
      const bytes = zipped({
        ...parts,
        [name]: xml,
        "xl/_rels/workbook.xml.rels": bytesOf(relationships(target)),
      });
      expect((await check(bytes)).summary, target).toMatchObject({ records: 1, errors: 0 });
    }
  });

  it("may be stored, and may have a comment", async () => {
    const stored = zipped(
      Object.fromEntries(
        Object.entries(partsOf({ sheets })).map(([name, part]) => [name, [part, { level: 0 }]]),
      ),
    );
    expect((await check(stored)).summary).toMatchObject({ records: 1, errors: 0 });
    const commented = new Uint8Array(plain.length + 9);
    commented.set(plain);
    commented.set(bytesOf("PK\u0005\u0006 abcd"), plain.length);
    new DataView(commented.buffer).setUint16(plain.length - 2, 9, true);
    expect((await check(commented)).summary).toMatchObject({ records: 1, errors: 0 });
  });

  it("may keep its directory in 64 bits", async () => {
    const { start, count } = directoryOf(plain);
    const end = plain.length - 22;
    const bytes = new Uint8Array(plain.length + 56 + 20);
    bytes.set(plain.subarray(0, end));
    const view = new DataView(bytes.buffer);
    view.setUint32(end, 0x06064b50, true);
    view.setBigUint64(end + 4, 44n, true);
    view.setBigUint64(end + 24, BigInt(count), true);
    view.setBigUint64(end + 32, BigInt(count), true);
    view.setBigUint64(end + 40, BigInt(end - start), true);
    view.setBigUint64(end + 48, BigInt(start), true);
    view.setUint32(end + 56, 0x07064b50, true);
    view.setBigUint64(end + 64, BigInt(end), true);
    view.setUint32(end + 72, 1, true);
    view.setUint32(end + 76, 0x06054b50, true);
    view.setUint16(end + 84, 0xffff, true);
    view.setUint16(end + 86, 0xffff, true);
    view.setUint32(end + 88, 0xffffffff, true);
    view.setUint32(end + 92, 0xffffffff, true);
    expect((await check(bytes)).summary).toMatchObject({ records: 1, errors: 0 });
  });
});

describe("what would exhaust the reader", () => {
  const large = (repeated: string, times: number) =>
    sheetXml(rows).replace("</sheetData>", `${repeated.repeat(times)}</sheetData>`);

  it("is refused as a whole, by its size", async () => {
    expect(await refusal(plain, { maxWorkbookBytes: plain.length - 1 })).toEqual(["workbook-too-large"]);
    expect((await check(plain, { maxWorkbookBytes: plain.length })).summary.records).toBe(1);
  });

  it("is refused where it packs too well to be true", async () => {
    const bomb = workbook({ sheets: [{ name: "Hoja1", xml: large(" ", 40_000_000) }] });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal(bomb)).toEqual(["zip-bomb", SHEET]);
    const texts = made({ "xl/sharedStrings.xml": `<sst>${" ".repeat(40_000_000)}</sst>` });
    expect(await refusal(texts)).toEqual(["zip-bomb", "xl/sharedStrings.xml"]);
  });

  it("is refused where it unpacks to too much", async () => {
    const many = workbook({ sheets: [{ name: "Hoja1", xml: large("<row/>", 10_000) }] });
    expect(await refusal(many, { maxUnpackedBytes: 50_000 })).toEqual(["workbook-unpacks-too-large"]);
  });

  it("is refused where shared texts take too much", async () => {
    const strings = "<si><t>texto</t></si>".repeat(1000);
    expect(await refusal(workbook({ sheets, strings }), { maxSharedStringBytes: 8999 })).toEqual([
      "shared-strings-too-large",
    ]);
    expect((await check(workbook({ sheets, strings }), { maxSharedStringBytes: 9000 })).summary.records).toBe(
      1,
    );
    const empty = workbook({ sheets, strings: "<si/>".repeat(100_000) });
    expect(await refusal(empty, { maxSharedStringBytes: 9000 })).toEqual(["shared-strings-too-large"]);
  });

  it("is refused with too many sheets, however small", async () => {
    const many = Array.from({ length: 300 }, (_, index) => ({ name: `H${index}`, rows }));
    expect(await refusal(workbook({ sheets: many }))).toEqual(["too-many-sheets"]);
    const listed = `<workbook><sheets>${'<sheet name="a" sheetId="1" id="rId1"/>'.repeat(300_000)}</sheets></workbook>`;
    expect(await refusal(made({ "xl/workbook.xml": listed }))).toEqual(["too-many-sheets"]);
  });

  it("is refused with too many parts", async () => {
    expect(await refusal(plain, { maxParts: 3 })).toEqual(["too-many-parts"]);
    const relationships = `<Relationships>${'<Relationship Id="a" Type="b" Target="c"/>'.repeat(20_000)}</Relationships>`;
    expect(await refusal(made({ "xl/_rels/workbook.xml.rels": relationships }))).toEqual(["too-many-parts"]);
  });

  it("is refused where one cell is too large", async () => {
    const cell = `<row r="3"><c t="inlineStr"><is><t>${"x".repeat(6_000_000)}</t></is></c></row>`;
    expect(await refusal(workbook({ sheets: [{ name: "Hoja1", xml: large(cell, 1) }] }))).toEqual([
      "sheet-row-too-long",
    ]);
  });

  it("is read where a sheet that is no register is endless", async () => {
    const endless = {
      name: "Notas",
      xml: sheetXml([]).replace("</sheetData>", `<row r="1"/>${"<a/>".repeat(3_000_000)}</sheetData>`),
    };
    expect((await check(workbook({ sheets: [endless, ...sheets] }))).inputs[0]).toMatchObject({
      sheet: "Hoja1",
      rows: 1,
    });
  });
});

describe("a damaged workbook", () => {
  it("gives a report, whatever its bytes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(plain.length - 1), fc.integer({ min: 0, max: 255 })), {
          minLength: 1,
          maxLength: 8,
        }),
        fc.option(fc.nat(plain.length)),
        async (changes, length) => {
          const bytes = plain.slice(0, length ?? plain.length);
          for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
          const report = await check(bytes);
          expect(report.inputs).toHaveLength(1);
          if (report.summary.byRule["DAT-001"] !== undefined) expect(report.summary.records).toBe(0);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("gives a report, whatever the XML of its sheet", async () => {
    const sheet = sheetXml(rows);
    const piece = fc.constantFrom(
      "<",
      ">",
      "</row>",
      "<c>",
      '<c t="s">',
      "</c>",
      "<v>",
      "</v>",
      "&",
      "]]>",
      "<!--",
      "<![CDATA[",
      '"',
      "<is>",
      "<f/>",
      "<row>",
      'r="ZZZ9"',
      "1e999",
      "-5",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(sheet.length), fc.nat(40), piece), { minLength: 1, maxLength: 4 }),
        async (cuts) => {
          let xml = sheet;
          for (const [at, length, text] of cuts) xml = xml.slice(0, at) + text + xml.slice(at + length);
          const report = await check(workbook({ sheets: [{ name: "Hoja1", xml }] }));
          expect(report.inputs).toHaveLength(1);
        },
      ),
      { numRuns: 300 },
    );
  });
});
