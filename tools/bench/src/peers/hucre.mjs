// hucre streaming the rows of a workbook. No value is looked at.
//
//   node hucre.mjs FILE

import { openAsBlob } from "node:fs";
import { streamXlsxRows } from "hucre/xlsx";

let rows = -1;
for await (const _ of streamXlsxRows((await openAsBlob(process.argv[2])).stream())) rows++;

process.stdout.write(JSON.stringify({ rows }));
