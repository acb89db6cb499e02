// tableschema, Frictionless Data's reader for JavaScript: casts each row by a Table Schema and counts the
// rows that it refuses; no rule over several cells.
//
//   node tableschema.mjs FILE SCHEMA     SCHEMA: a Table Schema, JSON

import { readFileSync } from "node:fs";
import tableschema from "tableschema";

const [file, schemaFile] = process.argv.slice(2);

const table = await tableschema.Table.load(file, { schema: JSON.parse(readFileSync(schemaFile, "utf8")) });
let rows = 0;
let invalid = 0;
const stream = await table.iter({ stream: true, forceCast: true });
for await (const row of stream) {
  rows++;
  if (!Array.isArray(row)) invalid++;
}

process.stdout.write(JSON.stringify({ rows, invalid }));
