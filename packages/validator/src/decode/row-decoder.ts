import type { Entity, Field } from "@aurora/domain/records/core";
import { type Cells, cellText, DOUBLED } from "../tables/csv.js";
import { ByteMemo } from "./byte-memo.js";
import { decodeCell } from "./cell.js";
import { type CellFault, checkText, SPREADSHEET_FORMULA } from "./cell-faults.js";
import { type FactsFactory, type FactsView, PRESENT } from "./facts.js";
import { fastCount, fastDate, fastTime, fastUbigeo, fastYesNo, isPlainText } from "./fast-cells.js";

/** What a column is read as; the numbers steer the loops over a row's cells. */
export const UNKNOWN = 0;
const MEMOIZED = 1;
export const PLAIN_TEXT = 2;
export const IDENTIFIER = 3;
const DATE = 4;
const TIME = 5;
export const COUNT = 6;
export const YES_NO = 7;
const UBIGEO = 8;

/** A column of a table. */
export interface Column {
  /** The header as the file writes it. */
  readonly header: string;
  /** The field that it holds; undefined for a column that no field knows. */
  readonly field: string | undefined;
}

/** What the decoder of rows tells of a cell; the row and the run are its caller's. */
export type OnFault = (column: number, fault: CellFault) => void;

/** Seven digits or fewer can hold neither a DNI nor a phone number. */
export const DIGITS_WITHOUT_PERSONAL_DATA = 7;

/** A column as the loops over cells see it: the same facts of each stand side by side in arrays. */
export interface ColumnTable {
  readonly ways: Uint8Array;
  /** The place of the column's field in a view; -1 for a column that no field knows. */
  readonly places: Int32Array;
  readonly empty: readonly unknown[];
  readonly required: readonly boolean[];
  readonly memos: readonly (ByteMemo | undefined)[];
  readonly maxLengths: Int32Array;
}

/**
 * Decodes the rows of one table into records. A cell that is provably clean is decoded from its
 * bytes; every other goes through `decodeCell`, which alone decides what is wrong.
 */
export class RowDecoder {
  readonly view: FactsView;
  readonly columns: readonly Column[];
  readonly table: ColumnTable;
  /** Whether nothing at all was to be reported of the cell last decoded, and its bytes alone say what it holds. */
  isClean = false;
  readonly #fields: readonly (Field | undefined)[];
  readonly #columnOf: ReadonlyMap<string, number>;
  readonly #fast: boolean;
  readonly #holdsRows: ((cells: Cells, column: number) => boolean) | undefined;

  /**
   * @param read the fields whose values rules or summaries read; other texts are only checked
   * @param holdsRows asked of each cell that the ordinary decoder looks at: whether there is something to tell of
   *   it by more than its bytes
   * @param fast false sends every cell through the ordinary decoder: for tests that hold the two together
   */
  constructor(options: {
    readonly entity: Entity;
    readonly factory: FactsFactory;
    readonly columns: readonly Column[];
    readonly read: ReadonlySet<string>;
    readonly holdsRows?: ((cells: Cells, column: number) => boolean) | undefined;
    readonly fast?: boolean;
  }) {
    const { entity, factory, columns, read } = options;
    this.columns = columns;
    this.view = factory.create();
    // A field without a column is unknown; only an empty cell of a count is 0.
    this.view.values = factory.names.map(() => undefined);
    this.#fast = options.fast ?? true;
    this.#holdsRows = options.holdsRows;
    this.#fields = columns.map(({ field }) => (field === undefined ? undefined : entity.fields[field]));
    const ways = Uint8Array.from(columns, ({ field }, index) =>
      field === undefined
        ? UNKNOWN
        : wayOf(this.#fields[index] as Field, field === entity.idField, read.has(field)),
    );
    this.table = {
      ways,
      places: Int32Array.from(columns, ({ field }) =>
        field === undefined ? -1 : (factory.indexOf.get(field) as number),
      ),
      empty: this.#fields.map((field) => field?.whenEmpty),
      required: this.#fields.map((field) => field?.required ?? false),
      memos: Array.from(ways, (way) => (way === MEMOIZED ? new ByteMemo() : undefined)),
      maxLengths: Int32Array.from(this.#fields, (field) => field?.maxLength ?? 0),
    };
    this.#columnOf = new Map(
      columns.flatMap(({ field }, index) => (field === undefined ? [] : [[field, index] as const])),
    );
  }

  /** The column of a field, or undefined where the table has none. */
  readonly columnOf = (field: string): number | undefined => this.#columnOf.get(field);

  /** The field of a column, or undefined where none knows it. */
  readonly fieldAt = (column: number): Field | undefined => this.#fields[column];

  /**
   * Fills the view with a row's values; what is faulty stays undefined and is reported. Cells beyond
   * the columns are not read; columns beyond the cells are empty.
   *
   * @returns false where the row's bytes are no text at all (not UTF-8, or with NUL)
   */
  decode(cells: Cells, onFault: OnFault): boolean {
    const { places, empty } = this.table;
    const count = places.length;
    const present = Math.min(count, cells.count);
    for (let column = 0; column < present; column++) {
      if (!this.decodeAt(cells, column, onFault)) return false;
    }
    for (let column = present; column < count; column++) {
      const place = places[column] as number;
      if (place >= 0) this.view.values[place] = empty[column];
    }
    return true;
  }

  /** As `decode`, for one of the row's cells. */
  decodeAt(cells: Cells, column: number, onFault: OnFault): boolean {
    const { table } = this;
    const start = cells.starts[column] as number;
    const end = cells.ends[column] as number;
    const place = table.places[column] as number;
    this.isClean = false;
    if (start === end) {
      if (place < 0) return true;
      this.view.values[place] = table.empty[column];
      if (table.required[column]) onFault(column, { rule: "DAT-006" });
      return true;
    }
    if (this.#fast) {
      const value = this.#proven(cells, column, start, end);
      if (value !== undefined) {
        if (place >= 0) this.view.values[place] = value;
        this.isClean = true;
        return true;
      }
    }
    return this.#decodeText(cells, column, onFault);
  }

  /** What a cell that is provably clean holds; undefined on any doubt. */
  #proven(cells: Cells, column: number, start: number, end: number): unknown {
    const { bytes, forms } = cells;
    const { ways, memos, maxLengths } = this.table;
    switch (ways[column]) {
      case COUNT:
        return fastCount(bytes, start, end);
      case YES_NO:
        return fastYesNo(bytes, start, end);
      case MEMOIZED:
        return (forms[column] as number) >= DOUBLED
          ? undefined
          : (memos[column] as ByteMemo).get(cells.data, start, end);
      case DATE:
        return fastDate(bytes, start, end);
      case TIME:
        return fastTime(bytes, start, end);
      case UBIGEO:
        return fastUbigeo(bytes, start, end);
      case PLAIN_TEXT:
        // Read by nobody: that it is there is all that counts.
        return isPlainText(cells, column, maxLengths[column] as number, DIGITS_WITHOUT_PERSONAL_DATA)
          ? PRESENT
          : undefined;
      case IDENTIFIER:
        return (forms[column] as number) < DOUBLED &&
          isPlainText(cells, column, maxLengths[column] as number, Number.POSITIVE_INFINITY)
          ? PRESENT
          : undefined;
      default:
        return isPlainText(cells, column, end - start, Number.POSITIVE_INFINITY) ? PRESENT : undefined;
    }
  }

  #decodeText(cells: Cells, column: number, onFault: OnFault): boolean {
    const text = cellText(cells, column);
    if (text === undefined || text.includes("\0")) return false;
    const holdsRows = this.#holdsRows?.(cells, column) === true;
    const field = this.#fields[column];
    const place = this.table.places[column] as number;
    if (field === undefined) {
      if (SPREADSHEET_FORMULA.test(text)) onFault(column, { rule: "DAT-012", text });
      return true;
    }
    const { values } = this.view;
    const decoded = decodeCell(field, text);
    const faults = checkText(field, text);
    for (const fault of faults) onFault(column, fault);
    if (!("fault" in decoded)) {
      values[place] = decoded.value;
      if (faults.length === 0 && !holdsRows && (cells.forms[column] as number) < DOUBLED) {
        this.isClean = true;
        this.table.memos[column]?.set(
          cells.data,
          cells.starts[column] as number,
          cells.ends[column] as number,
          decoded.value,
        );
      }
      return true;
    }
    values[place] = undefined;
    if (decoded.fault === "empty") {
      values[place] = this.table.empty[column];
      if (this.table.required[column]) onFault(column, { rule: "DAT-006" });
    } else if (decoded.fault === "type") {
      onFault(column, { rule: "DAT-007", text: text.trim(), reason: decoded.reason });
    } else {
      onFault(column, { rule: "DAT-008", text: text.trim(), unknown: decoded.unknown });
    }
    return true;
  }
}

function wayOf(field: Field, isId: boolean, read: boolean): number {
  switch (field.kind) {
    case "code":
    case "codes":
    case "identifiers":
    case "ubigeos":
    case "dates":
    case "number":
    case "month":
    case "group":
    case "groups":
    case "groups-by-code":
    case "yes-no-by-code":
      return MEMOIZED;
    case "date":
      return DATE;
    case "time":
      return TIME;
    case "count":
      return COUNT;
    case "yes-no":
      return YES_NO;
    case "ubigeo":
      return UBIGEO;
    case "identifier":
      return isId ? IDENTIFIER : MEMOIZED;
    case "text":
    case "texts":
      return read ? MEMOIZED : PLAIN_TEXT;
  }
}
