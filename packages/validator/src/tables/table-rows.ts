import { KernelReader } from "../decode/kernel-reader.js";
import type { UnreadableReason } from "../messages/structure.js";
import type { FileFault, RunInput } from "../run/input.js";
import { CsvReader } from "./csv.js";
import type { HeaderIndex } from "./header.js";
import type { DelimitedHeaderRow } from "./header-row.js";
import { type Speed, Table } from "./table.js";

/** Why the rows of a table cannot be read to their end. */
export interface UnreadableRows {
  readonly reason: UnreadableReason;
  /** The row at fault, counted as its reader counts. */
  readonly row: number;
  readonly limit: number;
}

/** So many rows tell how many a file of known size has. */
const ROWS_THAT_TELL = 2000;

/** Rows differ in length. */
const EXPECTED_MORE = 1.02;

/** The rows of a table of text, from its bytes to records; or those of a part of it that lacks its header. */
export class TableRows {
  readonly #input: RunInput;
  readonly #reader: CsvReader;
  readonly #table: Table;
  readonly #headerRow: number;
  readonly #size: number | undefined;
  #pushed = 0;
  #isExpected = false;
  #unreadable: UnreadableRows | undefined;

  /**
   * @param options.headless whether the first row that it is given stands below the header already
   * @param options.size how many bytes will be given in all, where that is known
   */
  constructor(options: {
    readonly input: RunInput;
    readonly header: DelimitedHeaderRow<HeaderIndex>;
    readonly maxRowBytes: number;
    readonly fast: Speed | undefined;
    readonly headless?: boolean;
    readonly size?: number | undefined;
  }) {
    const { input, header, maxRowBytes, fast, headless = false } = options;
    this.#input = input;
    this.#headerRow = headless ? 0 : header.row;
    this.#size = options.size;
    const table = new Table(input, header, {
      fast,
      isHeadless: headless,
      text: {
        delimiter: header.delimiter,
        maxRowBytes,
        readerOf: KernelReader.create,
      },
    });
    this.#table = table;
    const skipped = this.#headerRow;
    const reader: CsvReader = new CsvReader({
      delimiter: header.delimiter,
      maxRowBytes,
      onRow: (cells) => {
        if (reader.row <= skipped || this.#unreadable !== undefined) return;
        if (table.row(cells, reader.row)) return;
        this.#unreadable = { reason: "damaged-text", row: reader.row, limit: 0 };
      },
      shortcut: (cells, from, limit) =>
        reader.row < skipped || this.#unreadable !== undefined
          ? -1
          : table.rowAt(cells, from, limit, reader.row + 1),
    });
    this.#reader = reader;
  }

  /** Why reading is over; undefined as long as it is not. */
  get unreadable(): UnreadableRows | undefined {
    return this.#unreadable;
  }

  /** How many rows there were so far, blank ones and those down to the header too. */
  get row(): number {
    return this.#reader.row;
  }

  /** Whether what became of a row depends on the one above the first: on that of a part before this one. */
  get dependsOnRowAbove(): boolean {
    return this.#table.footers.dependsOnRowAbove;
  }

  /** Whether all that was given so far are whole rows, and the header is one of them. */
  get isBetweenRows(): boolean {
    return this.#reader.isBetweenRows && this.#reader.row >= this.#headerRow;
  }

  /** Takes the next bytes in; false where reading is over. */
  push(bytes: Uint8Array): boolean {
    const goesOn = this.#goOn(this.#reader.push(bytes));
    this.#pushed += bytes.length;
    if (!this.#isExpected && this.row >= ROWS_THAT_TELL) this.#expect();
    return goesOn;
  }

  /** Makes room for what is still to come, if as many rows come as those so far let expect. */
  #expect(): void {
    this.#isExpected = true;
    if (this.#size === undefined) return;
    this.#input.entityRun.expect(Math.ceil((this.#size / this.#pushed) * this.row * EXPECTED_MORE));
  }

  /** Ends the last row and the table. */
  end(): boolean {
    if (!this.#goOn(this.#reader.end())) return false;
    this.#table.end();
    return true;
  }

  /** Ends the table behind the rows that another thread read; `later` is what it held back of the whole file. */
  endBehind(later: readonly FileFault[]): void {
    const own = this.#input.holdingBack(() => this.#table.end());
    this.#input.reportTogether([...this.#table.footers.joined(later, this.row), ...own]);
  }

  #goOn(fault: ReturnType<CsvReader["push"]>): boolean {
    if (fault !== undefined && this.#unreadable === undefined) {
      this.#unreadable = { reason: fault.kind, row: fault.row, limit: "limit" in fault ? fault.limit : 0 };
    }
    return this.#unreadable === undefined;
  }
}
