// DuckDB reading NDJSON into columns, every one of them, without a check.
//
//   node duckdb-ndjson.mjs FILE THREADS COLUMNS     COLUMNS: JSON, the names of the fields

import { DuckDBInstance } from "@duckdb/node-api";

const [file, threads, columnsText] = process.argv.slice(2);
const names = JSON.parse(columnsText);
const types = names.map((name) => `"${name}": 'JSON'`).join(", ");

const connection = await (await DuckDBInstance.create(":memory:", { threads })).connect();
const [row] = (
  await connection.runAndReadAll(
    `SELECT count(*) AS rows, ${names.map((name) => `count("${name}")`).join(" + ")} AS cells
     FROM read_ndjson('${file.replaceAll("'", "''")}', columns = {${types}})`,
  )
).getRowObjects();

process.stdout.write(JSON.stringify({ rows: Number(row?.rows) }));
