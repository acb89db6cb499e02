import type { RunInput } from "../../run/input.js";
import { type Cells, CsvReader } from "../csv.js";
import type { FormatSource, TroubledCell } from "../format.js";
import { Table } from "../table.js";
import { brokenPart } from "./faults.js";
import type { SheetHeader } from "./sheet-header.js";
import { DELIMITER, TEXT_BYTES, TextRows } from "./text-rows.js";

/** A row that is not written at all. */
const NO_CELLS: Cells = {
  bytes: new Uint8Array(0),
  data: new DataView(new ArrayBuffer(0)),
  count: 0,
  starts: new Int32Array(0),
  ends: new Int32Array(0),
  forms: new Uint8Array(0),
};

/**
 * Hands the rows of a sheet to its table, in their order. Most go as delimited text, many at a time: so they
 * are read as the rows of a CSV are, and what came before is known by its bytes. A row with cells of which
 * more is known than their text goes by itself; and so do all of them where the runtime has nothing that
 * reads texts faster.
 *
 * Rows wait until there are enough of them: before anything else is reported of the input, they are to be
 * flushed.
 */
export class SheetRecords {
  readonly #table: Table;
  readonly #part: string;
  readonly #waiting = new TextRows();
  /** Reads what has waited; undefined where rows go one by one. */
  readonly #reader: CsvReader | undefined;
  /** How many of the rows that have waited are read. */
  #read = 0;

  constructor(
    input: RunInput,
    header: SheetHeader,
    { fast, readerOf }: Pick<FormatSource, "fast" | "readerOf">,
  ) {
    let isTextFaster = false;
    const table = new Table(input, header, {
      fast,
      text: {
        delimiter: DELIMITER,
        // How long a row may be is seen to where its cells are.
        maxRowBytes: TEXT_BYTES,
        readerOf: (options) => {
          const reader = readerOf(options);
          isTextFaster = reader !== undefined;
          return reader;
        },
      },
    });
    this.#table = table;
    this.#part = header.sheet.entry.name;
    const waiting = this.#waiting;
    this.#reader = isTextFaster
      ? new CsvReader({
          delimiter: DELIMITER,
          maxRowBytes: TEXT_BYTES,
          shortcut: (cells, from, limit) => {
            const behind = table.rowAt(cells, from, limit, waiting.numberOf(this.#read));
            if (behind > 0) this.#read++;
            return behind;
          },
          onRow: (cells) => this.#hand(cells, waiting.numberOf(this.#read++)),
        })
      : undefined;
  }

  /**
   * Takes a row.
   *
   * @throws UnreadableWorkbook where it, or one that has waited, is no text
   */
  take(cells: Cells, number: number, troubled: readonly TroubledCell[]): void {
    if (this.#reader !== undefined && troubled.length === 0) {
      if (this.#waiting.add(cells, number)) return;
      this.flush();
      if (this.#waiting.add(cells, number)) return;
    }
    this.flush();
    this.#hand(cells, number, troubled);
  }

  /** Takes a row without any cell: what becomes of the next one may depend on it. */
  takeBlank(): void {
    this.flush();
    this.#table.row(NO_CELLS, 0);
  }

  /**
   * Hands over what waits.
   *
   * @throws UnreadableWorkbook where any of it is no text
   */
  flush(): void {
    const text = this.#waiting.take();
    this.#read = 0;
    if (text.length > 0) this.#reader?.push(text);
  }

  /** Ends the table. */
  end(): void {
    this.flush();
    this.#table.end();
  }

  #hand(cells: Cells, number: number, troubled: readonly TroubledCell[] = []): void {
    if (!this.#table.row(cells, number, troubled)) throw brokenPart(this.#part, number);
  }
}
