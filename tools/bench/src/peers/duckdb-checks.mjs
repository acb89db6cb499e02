// DuckDB doing the validator's own checks on the register of preventive actions, with counts per rule
// only: it locates, explains and masks nothing.
//
//   node duckdb-checks.mjs PLAN THREADS     PLAN: a JSON file, {"setup": ["…"], "query": "…"}

import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

const [plan, threads] = process.argv.slice(2);
/** @type {{ readonly setup: readonly string[], readonly query: string }} */
const { setup, query } = JSON.parse(readFileSync(plan, "utf8"));

const instance = await DuckDBInstance.create(":memory:", { threads });
const connection = await instance.connect();
for (const statement of setup) await connection.run(statement);
const [row = {}] = (await connection.runAndReadAll(query)).getRowObjects();
const { rows, ...counts } = Object.fromEntries(
  Object.entries(row).map(([name, value]) => [name, Number(value)]),
);
const byRule = Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

process.stdout.write(JSON.stringify({ rows, byRule }));
