import { readFileSync } from "node:fs";
import { type Entity, entities, entity, type Field } from "@aurora/domain/records";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import reference from "tableschema";
import { describe, expect, it } from "vitest";
import { decodeCell } from "../decode/cell.js";
import { validate } from "../validate.js";
import { fieldsLeftOut, isFlat, isTabular, NestedEntity, tableFields } from "./flat.js";
import { type TableSchema, type TableSchemaField, tableSchema } from "./table-schema.js";

/** What is used here of the reference implementation that the standard's own project published. */
interface Reference {
  readonly Schema: {
    load(descriptor: unknown): Promise<{
      readonly valid: boolean;
      readonly errors: readonly Error[];
      castRow(row: readonly string[]): readonly unknown[];
    }>;
  };
  readonly Field: new (
    descriptor: unknown,
    options: { readonly missingValues: readonly string[] },
  ) => { castValue(text: string): unknown };
}
const { Field: Column, Schema } = reference as unknown as Reference;

const tabular = entities.filter(isTabular);

/**
 * The schema as version 1 of the standard knows it, which is all that the reference implementation
 * reads: it has no lists, so that they are texts to it.
 */
function asVersion1(schema: TableSchema) {
  return { ...schema, fields: schema.fields.map(fieldAsVersion1) };
}

function fieldAsVersion1(field: TableSchemaField): object {
  return field.type === "list"
    ? { ...field, type: "string", delimiter: undefined, itemType: undefined }
    : field;
}

/** Texts as cells have them: canonical ones, those that people write instead, and any other. */
function cells(field: Field): fc.Arbitrary<string> {
  const spellings = field.scheme?.concepts.flatMap(({ code, label }) => [code, label.es, label.en]) ?? ["x"];
  return fc.oneof(
    fc.constantFrom(...spellings, spellings.slice(0, 3).join("; "), spellings.join(";")),
    fc.constantFrom(
      ...[
        "",
        " ",
        "x",
        "Sí",
        "sí",
        "SI",
        "no",
        "No",
        "0",
        "1",
        "12",
        "12.0",
        "-1",
        "1e3",
        "9999999",
        "10000000",
      ],
      ...["+5", " 5", "5 ", "0x10", "Infinity", "1.000", "true", "Verdadero", "n", "N"],
      ...["2023-03-15", "2024-02-29", "2023-02-29", "15/03/2023", "2023-3-5", "0000-01-01", "20230315"],
      ...["09:30", "9:30", "09:60", "23:59", "09:30:00", "030101", "30101", "0301011", "03010a"],
      ...["x".repeat(64), "x".repeat(65), "x".repeat(301), "x".repeat(2001)],
    ),
    fc.string({ maxLength: 12 }),
    fc.integer().map(String),
  );
}

/** A number as the description of its column asks for it; `1.000` may be a thousand or one. */
const PLAIN_NUMBER = /^-?(?!\d{1,3}\.\d{3}$)\d+(?:\.\d+)?$/;

/** Whether the reference implementation takes a cell. */
function isTaken(column: InstanceType<Reference["Field"]>, text: string): boolean {
  try {
    column.castValue(text);
    return true;
  } catch {
    return false;
  }
}

describe.each(tabular.map((each) => [each.name, each] as const))("the Table Schema of %s", (_, of) => {
  const schema = tableSchema(of);

  it("is one", async () => {
    const loaded = await Schema.load(asVersion1(schema));
    expect(loaded.errors).toEqual([]);
    expect(loaded.valid).toBe(true);
    expect(schema.fields.map(({ name }) => name)).toEqual(tableFields(of).map(([, { header }]) => header));
    expect(schema.primaryKey).toEqual(of.idField === undefined ? undefined : [schema.fields[0]?.name]);
    expect(schema.description === undefined).toBe(isFlat(of));
    for (const name of fieldsLeftOut(of)) expect(schema.description).toContain(name);
  });

  it("takes no cell that the decoder refuses", () => {
    const taken = { yes: 0, no: 0 };
    for (const [, field] of tableFields(of)) {
      const described = schema.fields.find(({ name }) => name === field.header) as TableSchemaField;
      const column = new Column(fieldAsVersion1(described), { missingValues: schema.missingValues });
      fc.assert(
        fc.property(cells(field), (text) => {
          const isTakenHere = isTaken(column, text);
          taken[isTakenHere ? "yes" : "no"]++;
          // A list is text to version 1: of what its items may be, the schema says nothing.
          if (!isTakenHere || described.type === "list") return;
          // Nor can a schema say which of the spellings of a number are plain.
          if (described.type === "number" && !PLAIN_NUMBER.test(text.trim())) return;
          const decoded = decodeCell(field, text);
          // Space alone is empty to the decoder, and it says so where a value is required.
          if (text.trim() !== "") expect(decoded, JSON.stringify(text)).toHaveProperty("value");
        }),
        { numRuns: 100 },
      );
    }
    expect(Math.min(taken.yes, taken.no)).toBeGreaterThan(100);
  });

  it("takes what is written canonically, by label or by code", () => {
    for (const [, field] of tableFields(of)) {
      const described = schema.fields.find(({ name }) => name === field.header) as TableSchemaField;
      const column = new Column(fieldAsVersion1(described), { missingValues: schema.missingValues });
      const canonical: { readonly [K in Field["kind"]]?: readonly string[] } = {
        date: ["2023-03-15", "2024-02-29"],
        time: ["00:00", "23:59"],
        count: ["0", "9999999"],
        "yes-no": ["Sí", "sí", "No", "no", "1", "0", "VERDADERO", "X"],
        ubigeo: ["030101"],
        ubigeos: ["030101; 030102"],
        month: ["2023-03"],
        number: ["0", "-1.5", "12"],
        text: ["x".repeat(field.maxLength ?? 1)],
        identifier: ["x".repeat(field.maxLength ?? 1)],
        code: field.scheme?.concepts.flatMap(({ code, label }) => [code, label.es]) ?? [],
        codes: [field.scheme?.concepts.map(({ label }) => label.es).join("; ") ?? ""],
        texts: ["UGEL; Municipalidad"],
      };
      const texts = canonical[field.kind] ?? [];
      expect(texts.length, field.kind).toBeGreaterThan(0);
      for (const text of texts) {
        expect(isTaken(column, text), `${field.header}: ${text}`).toBe(true);
        expect(decodeCell(field, text)).toHaveProperty("value");
      }
      expect(isTaken(column, "")).toBe(!field.required);
    }
  });
});

it("takes no row of the example register in which the validator finds a cell that it cannot read", async () => {
  const of = entity("preventive-action") as Entity;
  const schema = tableSchema(of);
  const loaded = await Schema.load(asVersion1(schema));
  const bytes = readFileSync(new URL("../../../../examples/register-2023.csv", import.meta.url));
  const [headers = [], ...rows]: string[][] = parse(bytes, {
    delimiter: ";",
    bom: true,
    relax_column_count: true,
  });
  expect(headers).toEqual(schema.fields.map(({ name }) => name));
  const lists = new Set(schema.fields.flatMap(({ name, type }) => (type === "list" ? [name] : [])));
  const { findings } = await validate(of.name, bytes, {
    asOf: "2023-12-31",
    only: ["DAT-005", "DAT-006", "DAT-007", "DAT-008"],
    maxFindings: 10_000,
  });
  // Table Schema cannot say what the items of a list may be.
  const unreadable = findings.filter(({ columns }) => !columns.every((column) => lists.has(column)));
  const faulty = new Set(unreadable.map(({ record }) => record.row));
  const refused = new Set<number>();
  rows.forEach((row, index) => {
    try {
      loaded.castRow(row);
    } catch {
      refused.add(index + 2);
    }
  });
  expect(faulty.size).toBeGreaterThan(3);
  for (const row of faulty) expect(refused).toContain(row);
  // Beyond those, only what the decoder reads in other ways than the canonical one: a lost zero, a capital.
  expect(refused.size).toBeLessThan(faulty.size + rows.length / 20);
});

it("says that an entity is no table, and which of its fields make it none", () => {
  expect(entities.filter((each) => !isTabular(each)).map(({ name }) => name)).toEqual([
    "quality-assessment",
    "statistics",
  ]);
  expect(() => tableSchema(entity("quality-assessment") as Entity)).toThrow(/answers/);
  expect(() => tableSchema(entity("statistics") as Entity)).toThrow(NestedEntity);
  expect(() => tableSchema(entity("statistics") as Entity)).toThrow(/observations, claims/);
  const { fields } = entity("monthly-report") as Entity;
  // What a table has to bring and cannot makes it no table, whatever else it could bring.
  const needing = { ...(entity("monthly-report") as Entity), fields: { ...fields } };
  needing.fields.otherReports = { ...(fields.otherReports as Field), required: true };
  expect(() => tableSchema(needing)).toThrow(/otherReports/);
});

it("describes the table of monthly reports that the examples hold", async () => {
  const of = entity("monthly-report") as Entity;
  const loaded = await Schema.load(asVersion1(tableSchema(of)));
  const bytes = readFileSync(
    new URL("../../../../examples/centers-2023/informes-mensuales.csv", import.meta.url),
  );
  const [headers = [], ...rows]: string[][] = parse(bytes, { delimiter: ";", bom: true });
  const names = tableSchema(of).fields.map(({ name }) => name);
  for (const row of rows) {
    const cells = names.map((name) => row[headers.indexOf(name)] ?? "");
    expect(() => loaded.castRow(cells)).not.toThrow();
  }
  expect(rows.length).toBeGreaterThan(5);
});
