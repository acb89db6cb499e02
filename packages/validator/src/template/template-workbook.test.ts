import { type Entity, entities, entity, type Field } from "@aurora/domain/records";

import { read, SSF, utils } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { registerRows } from "../../../../tools/generator/src/index.js";
import { decodeCell } from "../decode/cell.js";
import { InvalidOptions } from "../run/failures.js";
import { fieldsLeftOut, isTabular, NestedEntity, tableFields } from "../schema/flat.js";
import { xlsx } from "../tables/xlsx/xlsx.js";
import { validate } from "../validate.js";
import { checksOf } from "./checks.js";
import { sampleOf } from "./clean-samples.test-support.js";
import { layoutOf } from "./columns.js";
import { type Filled, fill, tabularEntities, typed } from "./filled.test-support.js";
import { listsSheet, offered } from "./lists-sheet.js";
import { registerSheet } from "./register-sheet.js";
import { templateWorkbook } from "./template-workbook.js";
import { textsIn } from "./texts.js";

const cases = tabularEntities.map((each) => [each.name, each] as const);

describe.each(cases)("the template of %s", (_, of) => {
  it("has the official headers, in their order, and says in an independent reader what it is", async () => {
    const book = read(await templateWorkbook(of, { rows: 3 }), { cellNF: true });
    expect(book.SheetNames).toEqual(["Registro", "Revisión", "Listas", "Instrucciones"]);
    const sheet = book.Sheets.Registro as NonNullable<(typeof book.Sheets)[string]>;
    const [headers] = utils.sheet_to_json<string[]>(sheet, { header: 1, raw: true });
    const fields = tableFields(of).map(([, field]) => field);
    expect(headers).toEqual(fields.map(({ header }) => header));
    fields.forEach((field, column) => {
      const cell = sheet[utils.encode_cell({ r: 0, c: column })];
      // The asterisk is shown, and is no part of the header.
      expect(SSF.format(cell.z, cell.v)).toBe(field.required ? `${field.header} *` : field.header);
      expect(cell.c[0].t).toContain(field.label.es);
    });
    expect(sheet["!ref"]).toMatch(/^A1:[A-Z]+4$/);
    const instructions = utils.sheet_to_csv(book.Sheets.Instrucciones as never);
    for (const [name, { label }] of Object.entries<Field>(of.fields)) {
      expect(instructions, name).toContain(label.es);
    }
    expect(instructions.includes(`aurora schema ${of.name}`)).toBe(fieldsLeftOut(of).length > 0);
  });

  it("is the same file each time, and another in each language", async () => {
    const [once, again, english] = await Promise.all([
      templateWorkbook(of, { rows: 3 }),
      templateWorkbook(of, { rows: 3 }),
      templateWorkbook(of, { rows: 3, language: "en" }),
    ]);
    expect(again).toEqual(once);
    expect(english).not.toEqual(once);
    expect(read(english).SheetNames).toEqual(["Register", "Review", "Lists", "Instructions"]);
  });

  it("validates clean where it is filled in rightly", async () => {
    const { clean, asOf } = sampleOf(of.name);
    const filled = fill(await templateWorkbook(of, { rows: 20 }), of, [clean]);
    const report = await validate(of.name, filled, { asOf, formats: [xlsx] });
    expect(report.findings).toEqual([]);
    expect(report.summary.records).toBe(1);
  });

  it("keeps within what a spreadsheet takes, and offers only what the decoder understands", () => {
    for (const language of ["es", "en"] as const) {
      const say = textsIn(language);
      const layout = layoutOf(of, 10);
      const sheet = registerSheet(layout, { lists: listsSheet(layout, say), checks: checksOf(layout), say });
      const validations = sheet.dataValidations ?? [];
      expect(validations).toHaveLength(layout.columns.length);
      for (const validation of validations) {
        expect(validation.inputTitle?.length).toBeLessThanOrEqual(32);
        expect(validation.errorTitle?.length).toBeLessThanOrEqual(32);
        expect(validation.inputMessage?.length).toBeLessThanOrEqual(255);
        expect(validation.inputMessage).not.toMatch(/…$/);
        expect(validation.errorMessage?.length).toBeLessThanOrEqual(255);
        expect(validation.formula1?.length ?? 0).toBeLessThanOrEqual(255);
      }
      for (const { formula } of sheet.conditionalRules ?? [])
        expect(formula?.length).toBeLessThanOrEqual(8192);
    }
    for (const [, field] of tableFields(of)) {
      for (const { code, label } of field.scheme === undefined ? [] : offered(field.scheme)) {
        expect(decodeCell(field, label.es)).toEqual({ value: field.kind === "codes" ? [code] : code });
      }
    }
  });
});

it("validates clean with generated actions, as many as it holds", async () => {
  const of = entity("preventive-action") as Entity;
  const actions = Array.from(
    registerRows({ rows: 120, faults: 0, seed: 7, year: 2023 }),
    ({ action }) => action,
  );
  const filled = fill(await templateWorkbook(of, { rows: 120 }), of, actions as unknown as Filled[]);
  const report = await validate(of.name, filled, { asOf: "2024-03-01", formats: [xlsx] });
  expect(report.findings).toEqual([]);
  expect(report.summary.records).toBe(120);
});

it("has nothing that is wrong while it is empty", async () => {
  const report = await validate("referral", await templateWorkbook(entity("referral") as Entity), {
    asOf: "2023-12-31",
    formats: [xlsx],
  });
  expect(report.summary.records).toBe(0);
  expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

describe.each(entities.map((each) => [each.name, each] as const))("a table of %s", (name, of) => {
  it("is made just where a record in order can do without what only JSON brings", async () => {
    const { clean, asOf } = sampleOf(name);
    const left = fieldsLeftOut(of);
    const carried = Object.fromEntries(Object.entries(clean).filter(([field]) => !left.includes(field)));
    const { findings } = await validate(name, [carried], { asOf });
    const isClean = findings.length === 0 && Object.keys(carried).length > 0;
    expect(isTabular(of)).toBe(isClean);
  });
});

it("is made of no entity that a sheet cannot hold, nor of more rows than spreadsheets compute", async () => {
  await expect(templateWorkbook(entity("statistics") as Entity)).rejects.toThrow(NestedEntity);
  for (const rows of [0, -1, 1.5, 5001, Number.NaN]) {
    await expect(templateWorkbook(entity("center") as Entity, { rows })).rejects.toThrow(InvalidOptions);
  }
});

it("is filled in by the tests as people type", () => {
  const { startDate, startTime } = (entity("preventive-action") as Entity).fields;
  expect(typed(startDate as Field, "2000-01-01")).toBe(36_526);
  expect(typed(startTime as Field, "12:00")).toBe(0.5);
});
