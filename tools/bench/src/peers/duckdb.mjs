// DuckDB on one thread: reads the table and casts its dates, whole numbers and yes/no, counting what
// fails; it applies no rule and locates nothing.
//
//   node duckdb.mjs FILE COLUMNS     COLUMNS: JSON, [{"header": "…", "kind": "date" | "count" | "yes-no" | …}]

import { DuckDBInstance } from "@duckdb/node-api";

const [file, columnsText] = process.argv.slice(2);
/** @type {readonly { readonly header: string, readonly kind: string }[]} */
const columns = JSON.parse(columnsText);

const literal = (text) => `'${text.replaceAll("'", "''")}'`;
const name = (header) => `"${header.replaceAll('"', '""')}"`;
const YES_NO = ["Sí", "Si", "sí", "si", "SÍ", "SI", "S", "s", "x", "X", "1", "No", "no", "NO", "N", "n", "0"];

/** What a cell of each kind must be to pass. */
const passes = {
  date: (cell) => `try_strptime(${cell}, ['%Y-%m-%d', '%d/%m/%Y', '%d-%m-%Y']) IS NOT NULL`,
  count: (cell) => `TRY_CAST(${cell} AS INTEGER) >= 0`,
  "yes-no": (cell) => `${cell} IN (${YES_NO.map(literal).join(", ")})`,
};

const failures = columns.flatMap(({ header, kind }) => {
  const check = passes[kind];
  const cell = name(header);
  return check === undefined
    ? []
    : [`count(*) FILTER (WHERE ${cell} IS NOT NULL AND (${check(cell)}) IS NOT TRUE)`];
});
const sums = columns
  .filter(({ kind }) => kind === "count")
  .map(({ header }) => `coalesce(sum(TRY_CAST(${name(header)} AS INTEGER)), 0)`);

// Everything that DuckDB would have to find out by itself is told to it.
const types = columns.map(({ header }) => `${literal(header)}: 'VARCHAR'`).join(", ");
const source = `read_csv(${literal(file)}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n', columns = {${types}})`;
const query = `SELECT count(*) AS rows, ${failures.join(" + ")} AS failures, ${sums.join(" + ")} AS people FROM ${source}`;

const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
const connection = await instance.connect();
const [row] = (await connection.runAndReadAll(query)).getRowObjects();

process.stdout.write(JSON.stringify({ rows: Number(row?.rows), failures: Number(row?.failures) }));
