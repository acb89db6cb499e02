// csv-parse for the rows and zod for each of them: the usual way to check a CSV file in TypeScript. The
// schema knows required cells, dates, times, whole numbers, yes/no, codes by their labels and lengths of
// texts; no rule over several cells, no repeated id, no personal data.
//
//   node zod-rows.mjs FILE COLUMNS
//   COLUMNS: JSON file, [{"header": "…", "kind": "…", "required": true, "maxLength": 64, "labels": ["…"]}]

import { createReadStream, readFileSync } from "node:fs";
import { parse } from "csv-parse";
import * as z from "zod";

const [file, columnsFile] = process.argv.slice(2);
const columns = JSON.parse(readFileSync(columnsFile, "utf8"));

const kinds = {
  date: () => z.iso.date(),
  time: () => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  count: () =>
    z
      .string()
      .regex(/^\d{1,7}$/)
      .transform(Number),
  "yes-no": () => z.enum(["Sí", "No"]).transform((answer) => answer === "Sí"),
  ubigeo: () => z.string().regex(/^\d{6}$/),
  code: ({ labels }) => z.enum(labels),
  codes: ({ labels }) => {
    const known = new Set(labels);
    return z
      .string()
      .transform((cell) => cell.split("; "))
      .refine((items) => items.every((item) => known.has(item)));
  },
};
const schema = z.object(
  Object.fromEntries(
    columns.map((column) => {
      const cell = kinds[column.kind]?.(column) ?? z.string().max(column.maxLength);
      return [
        column.header,
        column.required
          ? cell
          : z
              .literal("")
              .transform(() => undefined)
              .or(cell),
      ];
    }),
  ),
);

let rows = 0;
let invalid = 0;
for await (const record of createReadStream(file, { highWaterMark: 256 * 1024 }).pipe(
  parse({ columns: true }),
)) {
  rows++;
  if (!schema.safeParse(record).success) invalid++;
}

process.stdout.write(JSON.stringify({ rows, invalid }));
