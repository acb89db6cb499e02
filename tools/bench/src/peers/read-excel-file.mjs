// read-excel-file reading a workbook's first sheet whole. No value is looked at.
//
//   node read-excel-file.mjs FILE

import { readSheet } from "read-excel-file/node";

const { length } = await readSheet(process.argv[2]);

process.stdout.write(JSON.stringify({ rows: length - 1 }));
