import type { Field } from "@aurora/domain/records/core";
import type { CellFault } from "../decode/cell-faults.js";
import { noteFault } from "../decode/describe-fault.js";
import { PRESENT } from "../decode/facts.js";
import type { KernelReader, KernelReaderOptions } from "../decode/kernel-reader.js";
import { type Column, RowDecoder } from "../decode/row-decoder.js";
import type { Hash64 } from "../run/hash.js";
import type { RecordSource, RunInput } from "../run/input.js";
import { columnLetters, showHeader, showIdentifier } from "../run/show.js";
import { structureRule } from "../run/structure-rule.js";
import { type Cells, cellText, DOUBLED } from "./csv.js";
import { FooterRows } from "./footer-rows.js";
import { adviceOn, type TroubledCell } from "./format.js";
import type { HeaderIndex } from "./header.js";
import type { HeaderRow } from "./header-row.js";
import { holdsRows, linesOf, type SwallowedRows, swallowedRows, type TableShape } from "./swallowed-rows.js";

const encoder = new TextEncoder();
const NONE: readonly TroubledCell[] = [];

/**
 * How cells are read: by the kernel and, where it doubts, straight from their bytes (true); only straight
 * from their bytes; each by the ordinary decoder (false). The reports are the same: tests hold the three together.
 */
export type Speed = boolean | "bytes";

/** The text in which the rows of a table stand, for reading them straight from its bytes. */
export interface TableText {
  readonly delimiter: string;
  readonly maxRowBytes: number;
  /** What reads its rows straight from their bytes, where the runtime has such a thing. */
  readonly readerOf: (options: KernelReaderOptions) => KernelReader | undefined;
}

/** A table below its header: hands each of its rows to the run as a record. */
export class Table implements RecordSource {
  readonly #input: RunInput;
  readonly #decoder: RowDecoder;
  readonly #reader: KernelReader | undefined;
  readonly #columns: readonly Column[];
  readonly #fields: readonly (Field | undefined)[];
  readonly #headerRow: number;
  readonly #text: TableText | undefined;
  readonly #unnamed: number[];
  readonly #idPlace: number;
  readonly #idColumn: number | undefined;
  readonly #columnOfPlace: readonly (number | undefined)[];
  #cells: Cells | undefined;
  /** Whether the row was read the ordinary way: of one that was not, cells are found once somebody asks. */
  #isOrdinary = true;
  #blankRows = 0;
  #hindered = false;
  /** What rows of the text look like; undefined where no quote can take them in. */
  readonly #shape: TableShape | undefined;
  #holdsRows = false;
  #troubled: readonly TroubledCell[] = NONE;
  readonly #footers: FooterRows;
  /** How many cells of the row at hand are empty that are so in a footer row. */
  #empty = 0;

  /**
   * Reports what is wrong with the header, and prepares to read rows.
   *
   * @param options.isHeadless whether the first row is not the one below the header
   */
  constructor(
    input: RunInput,
    header: HeaderRow<HeaderIndex>,
    options: {
      readonly text?: TableText;
      readonly fast?: Speed | undefined;
      readonly isHeadless?: boolean;
    } = {},
  ) {
    const { text, fast = true, isHeadless = false } = options;
    this.#text = text;
    this.#input = input;
    this.#headerRow = header.row;
    const { entity, factory, read, program, readAlways } = input.entityRun;
    this.#columns = resolveColumns(header);
    this.#footers = new FooterRows(input, { entity, columns: this.#columns, isHeadless });
    this.#fields = this.#columns.map(({ field }) => (field === undefined ? undefined : entity.fields[field]));
    this.#unnamed = this.#columns.flatMap(({ header: name }, index) => (name === "" ? [index] : []));
    const shape =
      text === undefined || input.summary.format !== "csv"
        ? undefined
        : { delimiter: text.delimiter.charCodeAt(0), columns: this.#columns.length };
    this.#shape = shape;
    this.#decoder = new RowDecoder({
      entity,
      factory,
      columns: this.#columns,
      read,
      holdsRows:
        shape &&
        ((cells, column) => {
          const holds = holdsRows(cells, column, shape);
          this.#holdsRows ||= holds;
          return holds;
        }),
      fast: fast !== false,
    });
    const { idField } = entity;
    this.#reader =
      text !== undefined && fast === true
        ? text.readerOf({
            decoder: this.#decoder,
            delimiter: text.delimiter.charCodeAt(0),
            entity,
            program,
            readAlways,
            refuses: (column) => this.#unnamed.includes(column),
          })
        : undefined;
    this.#decoder.view.readId = () => (idField === undefined ? undefined : this.text(idField)?.trim());
    this.#idPlace = idField === undefined ? -1 : (factory.indexOf.get(idField) as number);
    this.#idColumn = idField === undefined ? undefined : this.#decoder.columnOf(idField);
    this.#columnOfPlace = factory.names.map((name) => this.#decoder.columnOf(name));
    input.setHeaders(
      new Map(
        this.#columns.flatMap(({ field, header: name }) => (field === undefined ? [] : [[field, name]])),
      ),
    );
    this.#reportHeader(header);
  }

  /** The rows that are no records: totals, signatures and notes. */
  get footers(): FooterRows {
    return this.#footers;
  }

  /**
   * Takes one row below the header.
   *
   * @param troubled the cells of which their format knows that they hold no value of their own: they are
   *   reported for that alone, and count as unknown
   * @returns false where its bytes are no text: the file is damaged
   */
  row(cells: Cells, row: number, troubled: readonly TroubledCell[] = NONE): boolean {
    if (isBlank(cells)) {
      this.#blankRows++;
      this.#footers.passBlank();
      return true;
    }
    if (this.#takesAsFooter(cells, row, troubled)) return true;
    this.#footers.passRecord();
    this.#cells = cells;
    this.#isOrdinary = true;
    this.#hindered = false;
    this.#holdsRows = false;
    this.#troubled = troubled;
    if (this.#unnamed.length > 0) this.#reportUnnamed(cells);
    if (!this.#decoder.decode(cells, this.#onFault)) return false;
    for (const cell of troubled) this.#reportTrouble(cell);
    const { view } = this.#decoder;
    const isEven = cells.count === this.#columns.length;
    const swallowed =
      this.#shape && (!isEven || this.#holdsRows) ? swallowedRows(cells, this.#shape) : undefined;
    if (swallowed !== undefined) {
      this.#endSwallowingRow(swallowed, row);
    } else if (isEven) {
      this.#input.endRecord(row, view, this);
    } else {
      this.#endUnevenRow(cells, row);
    }
    return true;
  }

  /**
   * Takes the row whose bytes begin at `from`, if that can be done without scanning it first.
   *
   * @param limit behind which the row may not go: see `Shortcut`
   * @returns the place behind it, or -1 where `row` is to take it
   */
  rowAt(cells: Cells, from: number, limit: number, row: number): number {
    if (this.#reader === undefined) return -1;
    const reader = this.#reader;
    this.#troubled = NONE;
    this.#holdsRows = false;
    this.#empty = 0;
    const next = reader.read(cells, from, limit, this.#onFault);
    if (
      next < 0 ||
      this.#holdsRows ||
      next - from > (this.#text as TableText).maxRowBytes ||
      this.#empty >= this.#footers.fewestEmpty ||
      this.#footers.hasLabelForId(cells, this.#columns.length)
    ) {
      this.#input.dropFaults();
      return -1;
    }
    this.#footers.passRecord();
    this.#cells = cells;
    this.#isOrdinary = false;
    if (this.#input.isExplained) reader.complete();
    this.#input.endRecord(row, this.#decoder.view, this, reader.broken() ?? "open");
    return next;
  }

  /** Ends the table. */
  end(): void {
    this.#reader?.close();
    this.#footers.end();
    if (this.#blankRows > 0) this.#input.fileFault("DAT-011", { count: this.#blankRows });
  }

  hashId(hash: Hash64): boolean {
    const value = this.#decoder.view.values[this.#idPlace] as string | undefined;
    if (value === undefined || this.#cells === undefined) return false;
    if (value === PRESENT) {
      const { bytes, starts, ends } = this.#cells;
      hash.addBytes(
        bytes,
        starts[this.#idColumn as number] as number,
        ends[this.#idColumn as number] as number,
      );
    } else {
      const bytes = encoder.encode(value);
      hash.addBytes(bytes, 0, bytes.length);
    }
    return true;
  }

  hashLikeness(hash: Hash64): boolean {
    return !this.#isOrdinary && (this.#reader as KernelReader).hashLikeness(hash);
  }

  hashField(hash: Hash64, place: number, word: boolean): boolean {
    const value = this.#decoder.view.values[place];
    if (value === undefined) return false;
    if (typeof value === "number") {
      hash.add(value);
    } else if (value === PRESENT && this.#cells !== undefined) {
      const { bytes, starts, ends, forms } = this.#cells;
      const column = this.#columnOfPlace[place] as number;
      if (forms[column] === DOUBLED) hash.addFolded(cellText(this.#cells, column) ?? "");
      else hash.addFoldedBytes(bytes, starts[column] as number, ends[column] as number);
    } else if (word) {
      hash.addWord(value as string);
    } else {
      hash.addFolded(String(value));
    }
    return true;
  }

  readonly id = (): string | undefined => {
    const text = this.#idColumn === undefined ? undefined : this.#textAt(this.#idColumn)?.trim();
    return text === undefined || text === "" ? undefined : showIdentifier(text);
  };

  text(field: string): string | undefined {
    const column = this.#decoder.columnOf(field);
    return column === undefined ? undefined : this.#textAt(column);
  }

  #textAt(column: number): string | undefined {
    const cells = this.#cells;
    if (cells === undefined) return undefined;
    if (!this.#isOrdinary) this.#reader?.findCell(cells, column);
    else if (column >= cells.count) return undefined;
    return cellText(cells, column);
  }

  readonly #onFault = (index: number, fault: CellFault): void => {
    if (this.#troubled.some(({ column }) => column === index)) return;
    const column = this.#columns[index] as Column;
    if (fault.rule === "DAT-006" || fault.rule === "DAT-007" || fault.rule === "DAT-008")
      this.#hindered = true;
    if (fault.rule === "DAT-006" && this.#footers.counts(index)) this.#empty++;
    noteFault(
      this.#input,
      {
        name: column.field,
        field: this.#fields[index],
        column: column.field === undefined ? showHeader(column.header, undefined) : column.header,
      },
      fault,
    );
  };

  /** Rows that a quote took in are told as such, whatever stands before them. */
  #takesAsFooter(cells: Cells, row: number, troubled: readonly TroubledCell[]): boolean {
    const isSwallowing = () => this.#shape !== undefined && swallowedRows(cells, this.#shape) !== undefined;
    return this.#footers.mayBe(cells) && !isSwallowing() && this.#footers.take(cells, row, troubled);
  }

  #reportTrouble(cell: TroubledCell): void {
    const { field: name, header } = this.#columns[cell.column] as Column;
    if (name === undefined) return;
    this.#decoder.view.values[this.#input.entityRun.factory.indexOf.get(name) as number] = undefined;
    this.#input.unreadable(name);
    const { reason, suggestion } = adviceOn(cell, this.#fields[cell.column] as Field);
    this.#input.structureFault(
      "DAT-007",
      { column: header, reason, maxLength: 0 },
      { fields: [name], columns: [header], value: cell.shown === "" ? null : cell.shown, suggestion },
    );
  }

  /**
   * A row with too few or too many cells is at fault. Its values are judged only where they plainly
   * stand in their columns: nothing but empty cells beyond the last, or every cell fitting its column.
   */
  #endUnevenRow(cells: Cells, row: number): void {
    const columns = this.#columns.length;
    const { starts, ends } = cells;
    let beyond = false;
    for (let index = columns; index < cells.count; index++) beyond ||= starts[index] !== ends[index];
    const aligned = !beyond && !this.#hindered;
    if (!aligned) this.#input.dropFaults();
    const lines = this.#shape === undefined ? 1 : linesOf(cells, this.#shape);
    this.#input.structureFault("DAT-005", { cells: cells.count, columns, lines });
    this.#input.endRecord(row, this.#decoder.view, this, aligned ? "open" : "unjudged");
  }

  /** A row that took in those behind it is at fault for that alone: what its cells hold is no record's. */
  #endSwallowingRow({ rows, column }: SwallowedRows, row: number): void {
    const { header = "", field } = this.#columns[column] ?? {};
    const shown = field === undefined ? showHeader(header, undefined) : header;
    this.#input.dropFaults();
    this.#input.cellFault(structureRule("DAT-016"), () => ({
      params: { column: shown, rows },
      fields: field === undefined ? [] : [field],
      columns: [shown],
    }));
    this.#input.endRecord(row, this.#decoder.view, this, "unjudged");
  }

  #reportHeader(found: HeaderRow<HeaderIndex>): void {
    const { row } = found;
    const { entity } = this.#input;
    if (found.titleRows) this.#input.fileFault("DAT-013", { row }, { row });
    for (const [name, field] of Object.entries<Field>(entity.fields)) {
      if (field.required && this.#decoder.columnOf(name) === undefined) {
        this.#input.fileFault(
          "DAT-002",
          { column: field.header },
          { row, fields: [name], columns: [field.header] },
        );
      }
    }
    const repeated = new Map<string, string[]>();
    this.#columns.forEach(({ header: text, field }, index) => {
      if (field !== undefined || text === "") return;
      const known = found.index.find(text);
      if (known === undefined) {
        const nearest = found.index.nearest(text);
        const header = showHeader(text, nearest);
        const letters = columnLetters(index);
        this.#input.fileFault(
          "DAT-003",
          { header, nearest: nearest ?? "", letters },
          { row, columns: [header] },
        );
      } else {
        repeated.set(known, [...(repeated.get(known) ?? []), text]);
      }
    });
    for (const [name, headers] of repeated) {
      const kept = this.#input.header(name);
      this.#input.fileFault(
        "DAT-004",
        { column: entity.fields[name]?.header ?? name, headers: [kept, ...headers] },
        { row, fields: [name], columns: [kept, ...headers] },
      );
    }
  }

  /** A column without a header is worth a word only once it holds something. */
  #reportUnnamed(cells: Cells): void {
    for (const index of [...this.#unnamed]) {
      if (index >= cells.count || cells.starts[index] === cells.ends[index]) continue;
      this.#unnamed.splice(this.#unnamed.indexOf(index), 1);
      this.#input.fileFault(
        "DAT-003",
        { header: "", nearest: "", letters: columnLetters(index) },
        { row: this.#headerRow, columns: [""] },
      );
    }
  }
}

/** The field of each column; where two name one field, the first has it. */
function resolveColumns(header: HeaderRow<HeaderIndex>): Column[] {
  const taken = new Set<string>();
  return header.headers.map((text) => {
    const field = header.index.find(text);
    if (field === undefined || taken.has(field)) return { header: text, field: undefined };
    taken.add(field);
    return { header: text, field };
  });
}

function isBlank({ count, starts, ends, bytes }: Cells): boolean {
  for (let index = 0; index < count; index++) {
    for (let at = starts[index] as number; at < (ends[index] as number); at++) {
      if (bytes[at] !== 0x20 && bytes[at] !== 0x09) return false;
    }
  }
  return true;
}
