// What DuckDB takes to be there: an instance, a connection, one trivial query.

import { DuckDBInstance } from "@duckdb/node-api";

const connection = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
await connection.runAndReadAll("SELECT 1");
