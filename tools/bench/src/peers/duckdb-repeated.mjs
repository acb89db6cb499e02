// DuckDB finding what stands twice in a register: ids, and rows alike in six columns under different ids.
// It counts, and reads nothing else.
//
//   node duckdb-repeated.mjs FILE THREADS COLUMNS     COLUMNS: JSON, the headers of the file

import { DuckDBInstance } from "@duckdb/node-api";

const [file, threads, columnsText] = process.argv.slice(2);
const literal = (text) => `'${text.replaceAll("'", "''")}'`;
const types = JSON.parse(columnsText).map((header) => `${literal(header)}: 'VARCHAR'`);

const instance = await DuckDBInstance.create(":memory:", { threads });
const connection = await instance.connect();
const [row] = (
  await connection.runAndReadAll(`
WITH keys AS MATERIALIZED (
  SELECT hash(id_accion) AS id, hash(lower(cem), fecha_inicio, ubigeo, tipo_accion, lower(tema), total_participantes) AS likeness
  FROM read_csv(${literal(file)}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
    new_line = '\\r\\n', columns = {${types.join(", ")}})
)
SELECT (SELECT count(*) FROM keys) AS rows,
  (SELECT coalesce(sum(records), 0) FROM (SELECT count(*) AS records FROM keys GROUP BY id HAVING records > 1)) AS ids,
  (SELECT coalesce(sum(ids - 1), 0) FROM (
    SELECT count(DISTINCT id) AS ids FROM keys GROUP BY likeness HAVING count(*) > 1)) AS alike`)
).getRowObjects();

process.stdout.write(
  JSON.stringify({
    rows: Number(row?.rows),
    byRule: { "DAT-009": Number(row?.ids), "DAT-010": Number(row?.alike) },
  }),
);
