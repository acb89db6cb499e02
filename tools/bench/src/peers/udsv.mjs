// udsv merely parsing: every row to an array of strings, counted and let go. No value is looked at.
//
//   node udsv.mjs FILE

import { createReadStream } from "node:fs";
import { inferSchema, initParser } from "udsv";

// Chunks may end within a character: only a streaming decoder keeps it whole.
const decoder = new TextDecoder("utf-8");
let parser;
let rows = 0;
const count = () => {
  rows++;
};

for await (const bytes of createReadStream(process.argv[2], { highWaterMark: 256 * 1024 })) {
  const text = decoder.decode(bytes, { stream: true });
  parser ??= initParser(inferSchema(text, { col: ",", row: "\r\n", encl: '"' }));
  parser.chunk(text, parser.stringArrs, count);
}
parser?.end();

process.stdout.write(JSON.stringify({ rows }));
