import { type Entity, entity } from "@aurora/domain/records";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasOffice, Office } from "../libreoffice.test-support.js";
import { xlsx } from "../tables/xlsx/xlsx.js";
import { validate } from "../validate.js";
import { checksOf } from "./checks.js";
import { sampleOf } from "./clean-samples.test-support.js";
import { layoutOf } from "./columns.js";
import { type Filled, fill, tabularEntities } from "./filled.test-support.js";
import { templateWorkbook } from "./template-workbook.js";

const office = new Office();
afterAll(() => office.remove());

/** How often something stands in the first sheet of a workbook. */
function counted(book: Uint8Array, what: RegExp): number {
  const sheet = strFromU8(unzipSync(book)["xl/worksheets/sheet1.xml"] as Uint8Array);
  return [...sheet.matchAll(what)].length;
}

describe.skipIf(!hasOffice("no template was opened in it"))("a template in LibreOffice", () => {
  it("is opened whole: its validations, marks, notes and locks are there when it is saved again", async () => {
    const of = entity("preventive-action") as Entity;
    const template = await templateWorkbook(of, { rows: 5 });
    const files = new Map([["plantilla.xlsx", template]]);
    const saved = office.convert(files, "xlsx:Calc MS Excel 2007 XML")("plantilla");
    const columns = Object.keys(of.fields).length;
    const marks = checksOf(layoutOf(of, 5)).flatMap(({ fields }) => fields).length;
    for (const [what, many] of [
      [/<cfRule /g, marks],
      [/<sheetProtection /g, 1],
    ] as const) {
      expect(counted(template, what), String(what)).toBe(many);
      expect(counted(saved, what), String(what)).toBe(many);
    }
    const types = (book: Uint8Array) => {
      const sheet = strFromU8(unzipSync(book)["xl/worksheets/sheet1.xml"] as Uint8Array);
      const cells = [...sheet.matchAll(/<dataValidation ([^>]*)>/g)].flatMap(([, attributes = ""]) => {
        const type = /type="(\w+)"/.exec(attributes)?.[1] ?? "none";
        const ranges = (/sqref="([^"]*)"/.exec(attributes)?.[1] ?? "").split(" ");
        return ranges.map((range) => `${range} ${type}`);
      });
      return cells.sort();
    };
    expect(types(saved)).toEqual(types(template));
    const notes = (book: Uint8Array) =>
      [...strFromU8(unzipSync(book)["xl/comments1.xml"] as Uint8Array).matchAll(/<comment /g)].length;
    expect(notes(saved)).toBe(columns);
  });

  const filledIn = new Map<string, Uint8Array>();
  let asText: (name: string) => Uint8Array;
  const recordsOf = (of: Entity): Filled[] => {
    const { clean } = sampleOf(of.name);
    return [clean, ...breaking(of, clean)];
  };

  beforeAll(async () => {
    for (const of of tabularEntities) {
      const records = recordsOf(of);
      const template = await templateWorkbook(of, { rows: records.length + 2 });
      filledIn.set(of.name, fill(template, of, records));
    }
    // The second sheet of each as text, computed by LibreOffice.
    const files = new Map([...filledIn].map(([name, book]) => [`${name}.xlsx`, book]));
    asText = office.convert(
      files,
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2",
    );
  }, 240_000);

  it.each(tabularEntities.map((each) => [each.name, each] as const))(
    "foresees in %s just what the validator finds",
    async (_, of) => {
      const { asOf } = sampleOf(of.name);
      const layout = layoutOf(of, recordsOf(of).length + 2);
      const checks = checksOf(layout);
      const filled = filledIn.get(of.name) as Uint8Array;
      const report = await validate(of.name, filled, {
        asOf,
        formats: [xlsx],
        maxFindings: 10_000,
        only: checks.map(({ rule }) => rule),
      });
      const found = new Set(report.findings.map(({ rule, record }) => `${record.row} ${rule}`));
      const rows: string[][] = parse(Buffer.from(asText(`${of.name}-Revisión`)));
      const foreseen = new Set(
        rows.flatMap((row, index) =>
          index === 0
            ? []
            : row.flatMap((cell, column) =>
                cell === "Revisar" ? [`${index + 1} ${checks[column - 2]?.rule ?? "?"}`] : [],
              ),
        ),
      );
      expect([...foreseen].sort()).toEqual([...found].sort());
      // Every check was broken by some row, and the clean one by none.
      for (const { rule } of checks)
        expect(
          [...found].some((place) => place.endsWith(rule)),
          rule,
        ).toBe(true);
      expect([...found].some((place) => place.startsWith("2 "))).toBe(false);
    },
  );
});

/** Rows that break each check, from both sides of what it weighs. */
function breaking(of: Entity, clean: Filled): Filled[] {
  const id = of.idField;
  if (id === undefined) {
    const required = Object.keys(of.fields).filter((name) => of.fields[name]?.required);
    return required.map((name) => ({ ...clean, [name]: undefined }));
  }
  const changes: readonly Filled[] = [
    { [id]: undefined },
    { [id]: "R-2" },
    { [id]: "R-2" },
    // The same to a spreadsheet's COUNTIF, and other codes to the register.
    { [id]: "01" },
    { [id]: "1" },
    { [id]: "R-*" },
    ...(own[of.name] ?? []),
  ];
  return changes.map((change, index) => ({ ...clean, [id]: `N-${index}`, ...change }));
}

const own: { readonly [entity: string]: readonly Filled[] } = {
  "preventive-action": [
    { endDate: "2020-01-01" },
    { endDate: undefined },
    { startTime: "10:00", endTime: "10:00" },
    { startTime: "10:00", endTime: "10:01" },
    { startTime: "10:00", endTime: "09:00", endDate: undefined },
    { startTime: "10:00", endTime: undefined },
    { registeredOn: "2020-01-01" },
    { class: "sustained", interventionId: undefined },
    { class: "other", interventionId: undefined },
    { total: 1 },
    { women18to29: undefined },
    { women18to29: 100_000 },
    { casesDetected: 3, casesReferredToCem: 2 },
    { casesDetected: 3, casesReferredToCem: 3 },
    { casesDetected: 0, casesReferredToCem: undefined, informedLinea100: false },
    { casesDetected: 3, casesReferredToCem: undefined },
    { casesDetected: 1, casesReferredToCem: 1, informedLinea100: false },
    { casesDetected: 1, casesReferredToCem: 1, informedLinea100: undefined },
    { externalReferrals: 2, externalMatters: undefined },
    { externalReferrals: undefined, externalMatters: ["custody"] },
    { externalReferrals: 0, externalMatters: undefined },
    { externalReferrals: undefined, externalMatters: undefined },
    { connectedCasesDetected: 2, externalReferrals: 1, externalMatters: undefined },
    { connectedCasesDetected: 1, externalReferrals: undefined, externalMatters: undefined },
    { center: undefined, topic: undefined },
  ],
  "app-action": [{ esWomen: 1_000 }, { adolMen: 1_000 }, { esWomen: undefined }, { cemCode: undefined }],
  referral: [
    { referredOn: "2020-01-01", detectedOn: "2020-01-02" },
    { referredOn: "2020-01-02", detectedOn: "2020-01-02" },
    { referredOn: undefined },
    { nexus: undefined },
  ],
};
