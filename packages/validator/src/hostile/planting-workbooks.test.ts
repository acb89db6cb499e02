import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { actionHeaders, asOf, cleanRow, lines } from "../registers.test-support.js";
import type { Report } from "../report/report.js";
import { annotatedWorkbook } from "../report/workbook/annotate.js";
import { splitTable } from "../report/workbook/split-table.js";
import { workbookFromTable } from "../report/workbook/table-workbook.js";
import { UnreadableWorkbook } from "../tables/xlsx/faults.js";
import {
  type MadeCell,
  type MadeWorkbook,
  workbook,
  xmlText,
} from "../tables/xlsx/workbooks.test-support.js";
import { xlsx } from "../tables/xlsx/xlsx.js";
import { Validation } from "../validate.js";
import { judged, leaks, shownIn } from "./leaks.test-support.js";
import { opened } from "./opened-workbook.test-support.js";
import { type Secret, secrets, shownPart } from "./planted.test-support.js";

it("tells the names that spreadsheets give to parts, and no others", async () => {
  const reasons = ["broken-part", "missing-part", "document-type"];
  for (const [index, sheet] of Object.values(brokenSheets).entries()) {
    const named = async (target: string) => {
      const { report } = await judged([{ input: workbook(inPartName(target, sheet)) }], { explained: 0 });
      return report.findings.map(({ params }) => [params.reason, params.looked]);
    };
    expect(await named("worksheets")).toEqual([[reasons[index], ["xl/worksheets/worksheets.xml"]]]);
    expect(await named("María")).toEqual([[reasons[index], ["xl/•••/•••"]]]);
  }
  const bomb = new UnreadableWorkbook({ reason: "zip-bomb", looked: ["xl/media/María.xml"] });
  expect(bomb.details.looked).toEqual(["xl/•••/•••"]);
});

const file = "registro";

/** Rows with a text in place of what belongs in a column: each column comes with one secret, each secret in several. */
const plantedRows = (text: string): string[][] => {
  const turn = secrets.findIndex((secret) => secret.text === text);
  const places = actionHeaders.map((_, place) => place).filter((place) => place % secrets.length === turn);
  return places.map((place) =>
    actionHeaders.map((header, column) => (column === place ? text : (cleanRow[header] ?? ""))),
  );
};

const row = actionHeaders.map((header) => cleanRow[header] ?? "");
const wrong = actionHeaders.map((header) =>
  header === "total_participantes" ? "35" : (cleanRow[header] ?? ""),
);

const strings = (text: string): MadeCell => ({ xml: `<c t="str"><f>A1</f><v>${xmlText(text)}</v></c>` });
const error = (text: string): MadeCell => ({ xml: `<c t="e"><v>${xmlText(text)}</v></c>` });
const broken = (text: string): MadeCell => ({ xml: `<c t="s"><v>${xmlText(text)}</v></c>` });

/** What may be wrong with the part of a sheet, so that it is told by its name. */
const brokenSheets: Readonly<Record<string, string | undefined>> = {
  "is broken": "<worksheet>",
  "is missing": undefined,
  "declares a document type": "<!DOCTYPE worksheet><worksheet/>",
};

/** A workbook of one sheet whose part has a text for its name, and for that of its folder. */
const inPartName = (text: string, sheet: string | undefined): MadeWorkbook => ({
  sheets: [],
  parts: {
    "xl/workbook.xml": `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Registro" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="${xmlText(text)}/${xmlText(text)}.xml"/></Relationships>`,
    [`xl/${text}/${text}.xml`]: sheet,
  },
});

/** Workbooks with a text wherever a spreadsheet has one, names of sheets aside. */
const workbooks = (text: string): Readonly<Record<string, MadeWorkbook>> => {
  const register = { name: "Registro", rows: [actionHeaders, wrong] };
  const named = `<definedName name="${xmlText(text)}">Registro!$A$1</definedName>`;
  return {
    cells: { sheets: [{ name: "Registro", rows: [actionHeaders, ...plantedRows(text)] }] },
    "results of formulas": {
      sheets: [
        {
          name: "Registro",
          rows: [
            actionHeaders,
            ...plantedRows(text).map((cells) => cells.map((cell) => (cell === text ? strings(text) : cell))),
          ],
        },
      ],
    },
    "what is no cell": {
      sheets: [
        {
          name: "Registro",
          rows: [actionHeaders, [error(text), ...row.slice(1)], [broken(text), ...row.slice(1)]],
        },
      ],
    },
    headers: {
      sheets: [
        {
          name: "Registro",
          rows: [[text], [...actionHeaders, text, `${text} (contacto)`], [...wrong, text, text, text]],
        },
      ],
    },
    "a header that is missing": {
      sheets: [{ name: "Registro", rows: [[...actionHeaders.slice(1), text], row] }],
    },
    "no header at all": { sheets: [{ name: "Registro", rows: [[text, text], [text]] }] },
    "another sheet": { sheets: [{ name: "Otra", rows: [[text]] }, register] },
    "defined names": {
      sheets: [register],
      parts: {
        "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Registro" sheetId="1" r:id="rId1"/></sheets><definedNames>${named}</definedNames></workbook>`,
      },
    },
    "what a sheet is made of": {
      sheets: [
        {
          name: "Registro",
          xml: `<worksheet><sheetData><row r="1"><c r="A1" t="${xmlText(text)}"><v>1</v></c></row>`,
        },
      ],
    },
    ...Object.fromEntries(
      Object.entries(brokenSheets).map(([how, sheet]) => [
        `the name of a part that ${how}`,
        inPartName(text, sheet),
      ]),
    ),
  };
};

/** Names of sheets; a person's name there says where to look, as in the name of a file. */
const isMaskable = ({ what }: Secret) => !what.includes("name") || what.includes("card");

/**
 * The parts of a marked workbook that show a secret more often than the steward's own did: what was
 * added says it.
 */
function addedTo(marked: Uint8Array, given: Secret, own: Uint8Array | undefined): string[] {
  const before = own === undefined ? {} : unzipSync(own);
  return Object.entries(unzipSync(marked)).flatMap(([name, bytes]) => {
    const [text, had] = [strFromU8(bytes), strFromU8(before[name] ?? new Uint8Array())];
    const times = (whole: string) =>
      Math.max(...given.parts.map((part) => whole.toLowerCase().split(part).length - 1));
    return [
      ...shownIn(given, "the name of a part", before[name] === undefined ? name : ""),
      ...(times(text) > times(had) ? shownIn(given, name, text) : []),
    ];
  });
}

const sheetNames = (text: string): readonly string[] => [text, `Registro ${text}`];

const inSheetName = (name: string): MadeWorkbook => ({
  sheets: [{ name, rows: [actionHeaders, wrong, [...wrong.slice(0, 1), "", ...wrong.slice(2)]] }],
});

describe.each(secrets)("$what", (given) => {
  const { text } = given;
  const made = Object.entries(workbooks(text)).map(([where, of]) => [where, workbook(of)] as const);

  it("in any place of a workbook: no report shows it", async () => {
    const planted = made.map(([, input]) => ({ input }));
    expect(await leaks(given, planted)).toEqual([]);
    // A sheet that is asked for and is not there: those that are there are told.
    expect(await leaks(given, planted, { sheet: text })).toEqual([]);
  });

  it("in a marked workbook: only the steward's own cells show it", async () => {
    const found: string[] = [];
    for (const [where, bytes] of made) {
      const { report } = await judged([{ input: bytes }], { explained: 0 });
      const marked = await annotatedWorkbook({ workbook: bytes, report, file }).catch(() => undefined);
      if (marked !== undefined)
        found.push(...addedTo(marked, given, bytes).map((leak) => `${where}: ${leak}`));
    }
    expect(found).toEqual([]);
  });

  it("in a workbook made of a table: only its register shows it", async () => {
    const table = lines([[...actionHeaders, text], ...plantedRows(text).map((cells) => [...cells, text])]);
    const { report } = await judged([{ input: table }], { explained: 0 });
    const marked = await workbookFromTable({ table: new TextEncoder().encode(table), report, file });
    const { "xl/worksheets/sheet1.xml": register = new Uint8Array(), ...others } = unzipSync(marked);
    expect(shownPart(strFromU8(register), given)).toBeDefined();
    const shown = Object.entries(others).flatMap(([name, bytes]) => [
      ...shownIn(given, "the name of a part", name),
      ...shownIn(given, name, strFromU8(bytes)),
    ]);
    expect(shown).toEqual([]);
  });
});

describe.each(secrets)("$what in a file of several centres", (given) => {
  const { text } = given;
  const cem = actionHeaders.indexOf("cem");
  const [headers, ...rows] = [
    [...actionHeaders, text],
    ...plantedRows(text).map((cells) => [...cells.with(cem, "CEM Abancay"), text]),
    // Between them, and at the end: rows of others, in which nothing is planted.
    [...wrong.with(cem, "CEM Cusco"), "x"],
    [...row.with(cem, ""), "x"],
  ] as const;
  const register = [headers, ...rows.toSorted((a, b) => a.join().length - b.join().length)];

  it.each([
    ["a table", new TextEncoder().encode(lines(register))],
    ["a workbook", workbook({ sheets: [{ name: "Registro", rows: register }] })],
  ])("%s: each centre's workbook shows it in its own rows alone", async (_what, table) => {
    const validation = new Validation({ asOf, formats: [xlsx], perCenter: { maxFindings: 100_000 } });
    await validation.add(table, { file });
    const { parts } = splitTable({
      table,
      file,
      report: validation.report(),
      partOf: (number) => validation.centerOf({ file, row: number }) ?? "none",
    });
    const shown: string[] = [];
    for (const { center, report } of validation.centerReports()) {
      const part = parts.get(center ?? "none");
      expect(part, String(center)).toBeDefined();
      if (part === undefined) continue;
      for (const language of ["es", "en"] as const) {
        const made = await workbookFromTable({
          table: part.table,
          report: part.renumbered(report),
          file,
          language,
        });
        const { register: own, added } = opened(made);
        if (center === "CEM Abancay") expect(shownPart(own, given)).toBeDefined();
        else shown.push(...shownIn(given, `the register of ${center}`, own));
        for (const [name, said] of added) shown.push(...shownIn(given, `${name} of ${center}`, said));
      }
    }
    expect(shown).toEqual([]);
    expect([...parts.keys()].sort()).toEqual(["CEM Abancay", "CEM Cusco", "none"]);
  });
});

describe.each(secrets.filter(isMaskable))("$what in the name of a sheet", (given) => {
  it.each(sheetNames(given.text))(
    "%s: no report shows it, and its faults are marked all the same",
    async (name) => {
      const bytes = workbook(inSheetName(name));
      expect(await leaks(given, [{ input: bytes }])).toEqual([]);
      expect(await leaks(given, [{ input: bytes }], { sheet: "Otra" })).toEqual([]);
      const { report } = await judged([{ input: bytes }], { explained: 0 });
      const marked = await annotatedWorkbook({ workbook: bytes, report, file });
      expect(addedTo(marked, given, bytes)).toEqual([]);
      expect(commented(marked, report)).toBe(true);
    },
  );
});

/** Whether the cells of a report's findings have notes. */
function commented(marked: Uint8Array, { findings }: Report): boolean {
  const parts = unzipSync(marked);
  const comments = Object.keys(parts).find((name) => /comments\d+\.xml$/.test(name));
  return findings.length > 0 && strFromU8(parts[comments ?? ""] ?? new Uint8Array()).includes("ACT-201");
}
