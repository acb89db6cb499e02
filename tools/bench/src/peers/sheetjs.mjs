// SheetJS reading a workbook's first sheet whole, as arrays. No value is looked at.
//
//   node sheetjs.mjs FILE

import { readFileSync } from "node:fs";
import { read, utils } from "@e965/xlsx";

const { SheetNames, Sheets } = read(readFileSync(process.argv[2]), { dense: true });
const { length } = utils.sheet_to_json(Sheets[SheetNames[0]], { header: 1 });

process.stdout.write(JSON.stringify({ rows: length - 1 }));
