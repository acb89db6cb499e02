import { appAction, type Entity, preventiveAction } from "@aurora/domain/records";
import { expect } from "vitest";
import { fullCatalogue } from "../core/full-catalogue.js";
import {
  actionHeaders,
  appHeaders,
  asOf,
  chunks,
  cleanAppRow,
  cleanRow,
  type Row,
} from "../registers.test-support.js";
import { CompiledRules } from "../run/compiled-rules.js";
import { Hash64 } from "../run/hash.js";
import { type Cells, CsvReader, cellText } from "../tables/csv.js";
import type { CellFault } from "./cell-faults.js";
import { asFacts, factsFactory } from "./facts.js";
import { KernelReader } from "./kernel-reader.js";
import { IDENTIFIER, PLAIN_TEXT, RowDecoder } from "./row-decoder.js";

export const actions = {
  entity: preventiveAction as Entity,
  headers: [...actionHeaders, "Otra"],
  clean: cleanRow,
};
export const ofApp = { entity: appAction as Entity, headers: [...appHeaders, "Otra"], clean: cleanAppRow };
export type Sample = typeof actions;

/** A row of clean cells but for some, which stand as they are given. */
export function rowOf({ headers, clean }: Sample, changed: Row, delimiter: string): string {
  return headers
    .map((header) => {
      const given = changed[header];
      if (given !== undefined) return given;
      const text = clean[header] ?? "";
      return text.includes(delimiter) ? `"${text}"` : text;
    })
    .join(delimiter);
}

const everyRule = new CompiledRules({ asOf }, fullCatalogue);
const noRule = new CompiledRules({ asOf, only: [] }, fullCatalogue);

interface Reading {
  readonly delimiter: string;
  readonly sizes?: readonly number[];
  /** Whether texts are read by rules, which then judge each row, or only checked. */
  readonly readsTexts?: boolean;
}

/** What became of a row. */
interface Told {
  readonly likeness: unknown;
  readonly [key: string]: unknown;
}

/** What became of each row, and how many of them the kernel read. */
interface Outcome {
  readonly rows: readonly Told[];
  readonly byKernel: number;
  /** Of how many of these it hashed what they are alike by. */
  readonly hashed: number;
}

/** Reads the rows below a header: with the kernel, or each cell by the ordinary decoder. */
function read({ entity, headers }: Sample, bytes: Uint8Array, reading: Reading, byKernel: boolean): Outcome {
  const { delimiter, sizes = [bytes.length], readsTexts = false } = reading;
  const factory = factsFactory(entity);
  const fields = new Map(Object.entries(entity.fields).map(([name, { header }]) => [header, name]));
  const decoder = new RowDecoder({
    entity,
    factory,
    columns: headers.map((header) => ({ header, field: fields.get(header) })),
    // As in a run, the words by which records are alike are read.
    read: new Set(
      readsTexts ? factory.names : entity.likenessFields.filter((name) => !entity.fields[name]?.freeText),
    ),
    fast: byKernel,
  });
  const idColumn = decoder.columnOf(entity.idField as string) as number;
  const program = (readsTexts ? everyRule : noRule).program(entity);
  const kernel = byKernel
    ? KernelReader.create({
        decoder,
        delimiter: delimiter.charCodeAt(0),
        entity,
        program,
        readAlways: entity.dateFields,
      })
    : undefined;
  if (byKernel) expect(kernel).toBeDefined();
  const texts = new Set(
    headers.flatMap((_, column) =>
      [PLAIN_TEXT, IDENTIFIER].includes(decoder.table.ways[column] as number)
        ? [decoder.table.places[column]]
        : [],
    ),
  );
  let faults: unknown[] = [];
  const onFault = (column: number, fault: CellFault) => faults.push([column, fault]);
  const rows: Told[] = [];
  let taken = 0;
  const hash = new Hash64();
  let hashed = 0;
  const brokenBy = () => {
    const facts = asFacts<Entity>(decoder.view);
    if (!program.areAllInForce(facts)) return undefined;
    return [...program.rules.keys()].filter((rule) => !program.isKept(rule, facts));
  };
  const keep = (cells: Cells, count: number, isByKernel: boolean) => {
    // Asked before the record is complete, as a run does.
    const broken = isByKernel ? kernel?.broken()?.slice() : brokenBy();
    if (isByKernel) kernel?.complete();
    const values = decoder.view.values.map((value, place) =>
      texts.has(place) && value !== undefined ? "a text" : value,
    );
    const hashes = byKernel ? isByKernel && kernel?.hashLikeness(hash.reset()) : hashLikeness();
    if (isByKernel && hashes) hashed++;
    rows.push({
      isBlank: !isByKernel && isBlank(cells),
      count,
      values,
      broken,
      id: cellText(cells, idColumn),
      faults,
      likeness: hashes ? [hash.low | 0, hash.high | 0] : undefined,
    });
    faults = [];
  };
  const hashLikeness = () => {
    hash.reset();
    for (const name of entity.likenessFields) {
      const value = decoder.view.values[factory.indexOf.get(name) as number];
      if (value === undefined) return false;
      if (typeof value === "number") hash.add(value);
      else if (entity.fields[name]?.freeText) hash.addFolded(String(value));
      else hash.addWord(value as string);
    }
    return true;
  };
  const csv: CsvReader = new CsvReader({
    delimiter,
    maxRowBytes: 1 << 20,
    onRow: (cells) => {
      if (csv.row === 1) return;
      faults = [];
      if (decoder.decode(cells, onFault)) keep(cells, cells.count, false);
      else rows.push({ likeness: "damaged" });
    },
    shortcut: (cells, from, limit) => {
      if (kernel === undefined || csv.row === 0) return -1;
      faults = [];
      const behind = kernel.read(cells, from, limit, onFault);
      if (behind < 0) return -1;
      taken++;
      keep(cells, headers.length, true);
      return behind;
    },
  });
  for (const chunk of chunks(bytes, sizes)) {
    if (csv.push(chunk) !== undefined) rows.push({ likeness: "stopped" });
  }
  if (csv.end() !== undefined) rows.push({ likeness: "stopped" });
  kernel?.close();
  return { rows, byKernel: taken, hashed };
}

/** Whether a row holds nothing but spaces and tabs: such a row is no record. */
function isBlank(cells: Cells): boolean {
  for (let column = 0; column < cells.count; column++) {
    if (/[^ \t]/.test(cellText(cells, column) ?? "x")) return false;
  }
  return true;
}

/** Expects both ways to make the same of a table, and tells how many rows the kernel read. */
export function expectSame(sample: Sample, body: string | Uint8Array, reading: Reading): Outcome {
  const encoder = new TextEncoder();
  const header = encoder.encode(`${sample.headers.join(reading.delimiter)}\n`);
  const below = typeof body === "string" ? encoder.encode(body) : body;
  const bytes = new Uint8Array(header.length + below.length);
  bytes.set(header);
  bytes.set(below, header.length);
  const expected = read(sample, bytes, { ...reading, sizes: [bytes.length] }, false);
  const outcome = read(sample, bytes, reading, true);
  // What the kernel does not hash is hashed from the record's values, as the ordinary way does.
  const rows = outcome.rows.map((row, index) =>
    row.likeness === undefined ? { ...row, likeness: expected.rows[index]?.likeness } : row,
  );
  expect(rows).toEqual(expected.rows);
  return outcome;
}
