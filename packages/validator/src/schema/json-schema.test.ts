import { isDeepStrictEqual } from "node:util";
import { type Entity, entities, entity, type Field } from "@aurora/domain/records";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { fullCatalogue } from "../core/full-catalogue.js";
import { ObjectDecoder } from "../decode/object-decoder.js";
import { Run } from "../run/run.js";
import { HeaderIndex } from "../tables/header.js";
import { type JsonSchema, jsonSchema } from "./json-schema.js";
import { recordsOf } from "./records.test-support.js";

const asOf = "2023-12-31";
/** What may be wrong with one record's shape, whatever its content. */
const SHAPE = ["DAT-003", "DAT-004", "DAT-006", "DAT-007", "DAT-008"];

const samples = Object.values(
  import.meta.glob<{ default: { entity: Entity; clean: Readonly<Record<string, unknown>> } }>(
    "../../../domain/src/rules/*/clean-*.sample.ts",
    { eager: true },
  ),
).map((module) => module.default);

function validatorOf(of: Entity, language: "es" | "en" = "es") {
  const ajv = new Ajv2020({ strict: true, allErrors: false });
  addFormats.default(ajv);
  return ajv.compile(jsonSchema(of, { language }));
}

/** What the decoder makes of a record: the values by field, and the codes of what it reports. */
function decode(of: Entity, record: Readonly<Record<string, unknown>>) {
  const run = new Run({ asOf, only: SHAPE }, fullCatalogue);
  const input = run.open({ file: "-", format: "objects" }, of);
  let values: readonly unknown[] = [];
  const endRecord = input.endRecord.bind(input);
  vi.spyOn(input, "endRecord").mockImplementation((row, view, ...rest) => {
    values = [...view.values];
    endRecord(row, view, ...rest);
  });
  new ObjectDecoder(input, new HeaderIndex(of)).record(record, 1);
  input.close();
  const names = Object.keys(of.fields);
  return {
    facts: Object.fromEntries(names.map((name, index) => [name, values[index]])),
    reported: run.finish().findings.map(({ rule }) => rule),
  };
}

/** A record as the decoder would give it back had it changed nothing. */
function untouched(fields: Entity["fields"], record: Readonly<Record<string, unknown>>, top = true): unknown {
  const full = Object.entries<Field>(fields).flatMap(([name, field]) => {
    if (!Object.hasOwn(record, name)) return top ? [[name, field.whenEmpty]] : [];
    const value = record[name];
    if (field.kind === "groups" && field.shorthand !== undefined && Array.isArray(value)) {
      const { shorthand } = field;
      return [[name, value.map((item) => (typeof item === "string" ? { [shorthand]: item } : item))]];
    }
    return [[name, value]];
  });
  const unknown = Object.keys(record).filter((key) => !Object.hasOwn(fields, key));
  return { ...Object.fromEntries(full), unknown };
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Whether the decoder takes a record and leaves every value of it as it is. */
function isCanonical(of: Entity, record: Readonly<Record<string, unknown>>): boolean {
  const { facts, reported } = decode(of, record);
  if (reported.length > 0) return false;
  return isDeepStrictEqual(plain({ ...facts, unknown: [] }), plain(untouched(of.fields, record)));
}

describe.each(entities.map((each) => [each.name, each] as const))("the JSON Schema of %s", (_, of) => {
  const isValid = validatorOf(of);

  it("takes every record in its canonical form", () => {
    fc.assert(
      fc.property(recordsOf(of, 0), (record) => {
        expect(isValid(record), JSON.stringify(isValid.errors)).toBe(true);
        expect(decode(of, record as Readonly<Record<string, unknown>>).reported).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("takes a record exactly where the decoder takes it and changes nothing", () => {
    const taken = { yes: 0, no: 0 };
    fc.assert(
      fc.property(fc.oneof(recordsOf(of, 1), recordsOf(of, 6), recordsOf(of, 40)), (given) => {
        const record = given as Readonly<Record<string, unknown>>;
        const valid = isValid(record);
        taken[valid ? "yes" : "no"]++;
        expect(valid, JSON.stringify(isValid.errors)).toBe(isCanonical(of, record));
      }),
      { numRuns: 150 },
    );
    // Both verdicts were put to the test.
    expect(Math.min(taken.yes, taken.no)).toBeGreaterThan(5);
  });

  it("takes the record that breaks no rule, and is told alike in both languages", () => {
    const sample = samples.find((each) => each.entity.name === of.name);
    expect(isValid(sample?.clean), JSON.stringify(isValid.errors)).toBe(true);
    const shape = (schema: JsonSchema) =>
      JSON.stringify(schema, (key, value) => (["title", "description"].includes(key) ? undefined : value));
    // A field may itself be called "title" or "description": then the two would differ in it.
    expect(shape(jsonSchema(of, { language: "en" }))).toBe(shape(jsonSchema(of)));
    expect(() => validatorOf(of, "en")).not.toThrow();
  });
});

it("counts characters where the decoder counts UTF-16 units: the one difference that is told", () => {
  const of = entity("center") as Entity;
  const record = { id: "😀".repeat(40) };
  expect(validatorOf(of)(record)).toBe(true);
  expect(decode(of, record).reported).toEqual(["DAT-007"]);
});

it("names the codes with their labels, as forms show them", () => {
  const schema = jsonSchema(entity("referral") as Entity, { language: "en" });
  expect(schema.$id).toBe("urn:aurora:schema:referral");
  expect(schema.properties?.to).toMatchObject({ title: "Destination", $ref: "#/$defs/referral-endpoint" });
  expect(schema.properties?.from?.$ref).toBe(schema.properties?.to?.$ref);
  expect(schema.$defs?.["referral-endpoint"]?.oneOf).toContainEqual({
    const: "cem",
    title: "Centro Emergencia Mujer (CEM)",
  });
});

it("gives examples that are what they stand for", () => {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  let seen = 0;
  for (const of of entities) {
    JSON.stringify(jsonSchema(of), (_key, value: JsonSchema | null) => {
      for (const example of Array.isArray(value?.examples) ? value.examples : []) {
        seen++;
        expect(ajv.validate(value as object, example)).toBe(true);
      }
      return value;
    });
  }
  expect(seen).toBeGreaterThan(20);
});
