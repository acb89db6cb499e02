import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Field, preventiveAction } from "@aurora/domain/records";
import { registerColumns } from "@aurora/generator";
import { AS_OF } from "../aurora.js";
import { registerChecks } from "../duckdb/register-checks.js";
import { type DataFile, dataFolder } from "../files.js";
import { type Program, scriptPath } from "../measure.js";
import { type Contender, tellsJson } from "../suite.js";

const headers = JSON.stringify(registerColumns.map(({ header }) => header));
const fieldNames = JSON.stringify(Object.keys(preventiveAction.fields));

/** A script of `peers/` over a file. */
function peer(
  file: DataFile,
  of: {
    readonly name: string;
    readonly script: string;
    readonly args?: readonly string[];
    readonly optional?: boolean;
  },
): Contender {
  const program: Program = {
    name: of.name,
    args: [scriptPath(`./peers/${of.script}`), file.path, ...(of.args ?? [])],
    accepts: [0],
  };
  return {
    ...program,
    rows: file.rows,
    bytes: file.bytes,
    optional: of.optional ?? false,
    trial: tellsJson(program),
  };
}

/** udsv parsing a CSV file, with no look at its values. */
export const udsv = (file: DataFile) => peer(file, { name: "udsv, parsing only", script: "udsv.mjs" });

/** DuckDB casting dates, whole numbers and yes/no, on one thread. */
export const duckdbCasts = (file: DataFile) =>
  peer(file, {
    name: "DuckDB, 1 thread, casts only",
    script: "duckdb.mjs",
    args: [JSON.stringify(registerColumns)],
  });

/** What DuckDB's checks are called in a table. */
export function duckdbName(threads: number): string {
  return `DuckDB, ${threads} thread${threads === 1 ? "" : "s"}, the same checks, counts only`;
}

/** DuckDB doing the validator's checks, with counts per rule. */
export async function duckdbChecks(file: DataFile, threads: number): Promise<Contender> {
  const plan = await written(
    `checks-${file.rows}-${process.pid}.json`,
    registerChecks({ path: file.path, asOf: AS_OF }),
  );
  const program: Program = {
    name: duckdbName(threads),
    args: [scriptPath("./peers/duckdb-checks.mjs"), plan, String(threads)],
    accepts: [0],
  };
  return { ...program, rows: file.rows, bytes: file.bytes, trial: tellsJson(program) };
}

/** DuckDB looking for what stands twice alone. */
export const duckdbRepeated = (file: DataFile, threads: number) =>
  peer(file, {
    name: `DuckDB, ${threads} thread, GROUP BY alone`,
    script: "duckdb-repeated.mjs",
    args: [String(threads), headers],
  });

/** DuckDB reading NDJSON into columns. */
export const duckdbNdjson = (file: DataFile) =>
  peer(file, {
    name: "DuckDB, 1 thread, reading only",
    script: "duckdb-ndjson.mjs",
    args: ["1", fieldNames],
  });

/** Each line through `JSON.parse`. */
export const jsonLines = (file: DataFile) =>
  peer(file, { name: "readline + JSON.parse, reading only", script: "json-lines.mjs" });

/** csv-parse with a zod schema per row. */
export async function zodRows(file: DataFile): Promise<Contender> {
  const fields: readonly Field[] = Object.values(preventiveAction.fields);
  const columns = fields.map(({ header, kind, required, maxLength, scheme }) => ({
    header,
    kind,
    required,
    maxLength,
    labels: scheme?.concepts.map(({ label }) => label.es),
  }));
  return peer(file, {
    name: `csv-parse + zod per row, cells only (over ${file.rows.toLocaleString("en-US")} rows)`,
    script: "zod-rows.mjs",
    args: [await written("zod-columns.json", columns)],
  });
}

/** tableschema casting by a Table Schema; slow, so it gets a shorter file. */
export async function tableschema(file: DataFile): Promise<Contender> {
  const types: Readonly<Record<string, string>> = { date: "date", count: "integer" };
  const fields = Object.values(preventiveAction.fields).map(({ header, kind, required }) => ({
    name: header,
    type: types[kind] ?? "string",
    ...(required && { constraints: { required } }),
  }));
  return peer(file, {
    name: `tableschema, cells only (over ${file.rows.toLocaleString("en-US")} rows)`,
    script: "tableschema.mjs",
    args: [await written("table-schema.json", { fields, missingValues: [""] })],
  });
}

/** A reader of workbooks that looks at no value. */
export const workbookReaders = (file: DataFile) =>
  [
    peer(file, { name: "hucre, reading only", script: "hucre.mjs" }),
    peer(file, { name: "read-excel-file, reading only", script: "read-excel-file.mjs" }),
    peer(file, { name: "SheetJS, reading only", script: "sheetjs.mjs" }),
  ] as const;

async function written(name: string, content: unknown): Promise<string> {
  const path = join(await dataFolder(), name);
  await writeFile(path, JSON.stringify(content));
  return path;
}
