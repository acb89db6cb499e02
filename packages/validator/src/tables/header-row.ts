import { type Cells, CsvReader, cellText } from "./csv.js";
import type { HeaderIndex } from "./header.js";

/** The delimiters that tables come with. */
const DELIMITERS = [",", ";", "\t"] as const;

/** How many rows from the top a header is looked for. */
const ROWS_SEARCHED = 30;

/** Where a table's header stands and how its cells are parted. */
export interface HeaderRow<I> {
  readonly delimiter: string;
  /** Counted from 1. */
  readonly row: number;
  readonly headers: readonly string[];
  /** The index whose fields the headers name. */
  readonly index: I;
  /** How many fields they name. */
  readonly score: number;
  /** Whether a row above it, other than a `sep=` line, holds anything. */
  readonly titleRows: boolean;
}

/**
 * Finds the header of a table in its first bytes: of all delimiters and rows, the one whose cells
 * name the most fields of any of the candidates; the first of equals.
 *
 * @returns undefined where no row names even two fields
 */
export function findHeaderRow<I extends HeaderIndex>(
  head: Uint8Array,
  candidates: readonly I[],
): HeaderRow<I> | undefined {
  let best: HeaderRow<I> | undefined;
  for (const delimiter of DELIMITERS) {
    let titleRows = false;
    firstRows(head, delimiter).forEach((headers, position) => {
      for (const index of candidates) {
        const score = index.score(headers);
        if (score >= 2 && score > (best?.score ?? 0)) {
          best = { delimiter, row: position + 1, headers, index, score, titleRows };
        }
      }
      const isSeparatorLine = position === 0 && /^sep=/i.test(headers[0] ?? "");
      if (!isSeparatorLine && headers.some((header) => header.trim() !== "")) titleRows = true;
    });
  }
  return best;
}

function firstRows(head: Uint8Array, delimiter: string): string[][] {
  const rows: string[][] = [];
  const reader = new CsvReader({
    delimiter,
    maxRowBytes: Number.POSITIVE_INFINITY,
    onRow: (cells) => {
      if (rows.length < ROWS_SEARCHED) rows.push(textsOf(cells));
    },
  });
  reader.push(head);
  reader.end();
  return rows;
}

function textsOf(cells: Cells): string[] {
  return Array.from({ length: cells.count }, (_, index) => (cellText(cells, index) ?? "").trim());
}
