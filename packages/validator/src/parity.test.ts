import { appAction, type Entity, type Field, preventiveAction } from "@aurora/domain/records";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  actions,
  appHeaders,
  asOf,
  cleanAppRow,
  cleanRow,
  csv,
  encodings,
  type Row,
} from "./registers.test-support.js";
import type { Report } from "./report/report.js";
import { entityOf, Validation, type ValidatorInput, validate } from "./validate.js";

/** The findings without what is each format's own: row numbers and which header the file writes. */
const told = (report: Report, firstRow: number) =>
  report.findings.map(({ record: { row, id }, params, message: _message, value, ...finding }) => ({
    ...finding,
    // JSON writes yes and no in its own way.
    value: value === "true" ? "sí" : value === "false" ? "no" : value,
    id,
    record: row === null ? null : row - firstRow,
    params: "otherRow" in params ? { ...params, otherRow: Number(params.otherRow) - firstRow } : params,
  }));

/** A row as a program holds it: under the fields' names, counts as numbers, yes and no as booleans, lists as lists. */
function typed(entity: Entity, row: Row): Record<string, unknown> {
  const jsonOf = (field: Field, text: string): unknown => {
    const trimmed = text.trim();
    if (trimmed === "") return null;
    if (field.kind === "count" && String(Number(trimmed)) === trimmed) return Number(trimmed);
    if (field.kind === "yes-no" && trimmed === "sí") return true;
    if (field.kind === "yes-no" && trimmed === "no") return false;
    if (field.kind === "codes" || field.kind === "texts")
      return trimmed.split(";").map((item) => item.trim());
    return text;
  };
  return Object.fromEntries(
    Object.entries<Field>(entity.fields).map(([name, field]) => [
      name,
      jsonOf(field, row[field.header] ?? ""),
    ]),
  );
}

const words = fc.constantFrom(
  "",
  " ",
  "sí",
  "no",
  "x",
  "34",
  "35",
  "0",
  "-1",
  "1.0",
  "1,000",
  "999999999999",
  "2023-03-15",
  "15/03/2023",
  "31/02/2023",
  "2024-01-01",
  "09:00",
  "25:00",
  "30101",
  "070101",
  "Capasitación",
  "training",
  "Género",
  "Género; Interculturalidad",
  "Mujeres; xyz",
  "=1+1",
  "DNI 45678912",
  "987654321",
  "ana@example.org",
  "a".repeat(400),
  "ñandú «–»",
  "A-0001",
  "A-0002",
);
const change = (headers: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...headers), words, { maxKeys: 4 });

describe.each([
  { entity: preventiveAction as Entity, clean: cleanRow },
  { entity: appAction as Entity, clean: cleanAppRow },
])("the same records of $entity.name as a table, objects, JSON and NDJSON", ({ entity, clean }) => {
  const headers = Object.values<Field>(entity.fields).map(({ header }) => header);
  const rows = fc.array(change(headers), { minLength: 1, maxLength: 6 }).map((changes) =>
    changes.map((changed, index) => ({
      ...clean,
      [headers[0] as string]: `R-${index}`,
      ...changed,
    })),
  );

  it("have the same findings", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        const run = async (input: ValidatorInput, firstRow: number) => {
          const report = await validate(entity.name, input, { asOf });
          return { findings: told(report, firstRow), summary: report.summary };
        };
        // Only a table has blank rows, and none of these is blank.
        const expected = await run(csv(all, { headers }), 2);
        const objects = all.map((row) => typed(entity, row));
        expect(await run(objects, 1)).toEqual(expected);
        expect(await run(all, 1)).toEqual(expected);
        for (const written of [all, objects]) {
          expect(await run(JSON.stringify(written), 1)).toEqual(expected);
          expect(await run(JSON.stringify(written, null, "\t"), 1)).toEqual(expected);
          expect(await run(written.map((row) => `${JSON.stringify(row)}\n`).join(""), 1)).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

it("finds what stands twice across formats", async () => {
  const [row = {}] = actions({});
  const validation = new Validation({ asOf });
  const entity = entityOf("preventive-action");
  const other: Row = { ...row, id_accion: "B-1", tema: "TALLER 0001" };
  await validation.add(csv([row]), { entity, file: "a.csv" });
  await validation.add(typed(entity, row), { entity, file: "b" });
  await validation.add(encodings["utf-16le with mark"](JSON.stringify([other])), { entity, file: "c.json" });
  await validation.add(`\n${JSON.stringify(typed(entity, other))}\n`, { entity, file: "d.ndjson" });
  const { findings } = validation.report();
  expect(
    findings.map(({ rule, record, params }) => [
      rule,
      record.file,
      record.row,
      params.otherFile,
      params.otherRow,
    ]),
  ).toEqual([
    ["DAT-009", "a.csv", 2, "b", 1],
    ["DAT-009", "b", 1, "a.csv", 2],
    ["DAT-009", "c.json", 1, "d.ndjson", 2],
    ["DAT-010", "c.json", 1, "a.csv", 2],
    ["DAT-009", "d.ndjson", 2, "c.json", 1],
  ]);
});

it("takes bytes, chunks of bytes, and streams of bytes and of text for the same file", async () => {
  const text = csv(actions({}, { total_participantes: "35" }));
  const bytes = new TextEncoder().encode(text);
  const parts = [bytes.slice(0, 11), bytes.slice(11, 1500), bytes.slice(1500)];
  async function* streamOf<T>(items: readonly T[]): AsyncGenerator<T> {
    yield* items;
  }
  const expected = await validate("preventive-action", text, { asOf });
  expect(expected.findings.map(({ rule }) => rule)).toEqual(["ACT-201"]);
  for (const input of [
    bytes,
    parts,
    streamOf(parts),
    streamOf([text.slice(0, 99), text.slice(99)]),
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (const part of parts) controller.enqueue(part);
        controller.close();
      },
    }) as unknown as AsyncIterable<Uint8Array>,
    new Set(parts),
  ]) {
    expect(await validate("preventive-action", input, { asOf })).toEqual(expected);
  }
});

it("does not depend on what a source does with its buffer afterwards", async () => {
  const bytes = new TextEncoder().encode(
    csv(actions(...Array.from({ length: 800 }, () => ({})), { total_participantes: "35" })),
  );
  async function* reused(): AsyncGenerator<Uint8Array> {
    const buffer = new Uint8Array(10_000);
    for (let at = 0; at < bytes.length; at += buffer.length) {
      const part = bytes.subarray(at, at + buffer.length);
      buffer.fill(0).set(part);
      yield buffer.subarray(0, part.length);
      buffer.fill(0x22);
    }
  }
  const report = await validate("preventive-action", reused(), { asOf });
  expect(report).toEqual(await validate("preventive-action", bytes, { asOf }));
  expect(report.summary).toMatchObject({ records: 801, errors: 1 });
});

it("takes the headers of the programme's register as they are, with empty cells for nobody", async () => {
  const row: Row = Object.fromEntries(
    appHeaders.map((header) => [header, cleanAppRow[header] === "0" ? "" : (cleanAppRow[header] ?? "")]),
  );
  expect((await validate("app-action", csv([row], { headers: appHeaders }), { asOf })).findings).toEqual([]);
});
