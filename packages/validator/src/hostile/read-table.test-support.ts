import { chunks } from "../registers.test-support.js";
import { type CsvFault, CsvReader, cellText } from "../tables/csv.js";

/** The cells of a table as texts, as the reader of tables cuts them; what it says where it cannot go on. */
export function readTable(
  bytes: Uint8Array,
  {
    sizes,
    delimiter = ",",
    maxRowBytes = 1 << 24,
  }: {
    readonly sizes: readonly number[];
    readonly delimiter?: string;
    readonly maxRowBytes?: number;
  },
): { readonly rows: readonly (readonly string[])[]; readonly fault: CsvFault | undefined } {
  const rows: string[][] = [];
  const reader = new CsvReader({
    delimiter,
    maxRowBytes,
    onRow: (cells) => {
      rows.push(Array.from({ length: cells.count }, (_, index) => cellText(cells, index) ?? "no text"));
    },
  });
  for (const chunk of chunks(bytes, sizes)) {
    const fault = reader.push(chunk);
    if (fault !== undefined) return { rows, fault };
  }
  return { rows, fault: reader.end() };
}
