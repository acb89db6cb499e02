// Lines read and given to JSON.parse, counted and let go. No value is looked at.
//
//   node json-lines.mjs FILE

import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

let rows = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  if (line !== "") rows += JSON.parse(line) === null ? 0 : 1;
}

process.stdout.write(JSON.stringify({ rows }));
