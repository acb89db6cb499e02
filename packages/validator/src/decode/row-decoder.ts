import type { Entity, Field } from "@aurora/domain/records";
import { type Cells, cellText, DOUBLED } from "../tables/csv.js";
import { ByteMemo } from "./byte-memo.js";
import { decodeCell } from "./cell.js";
import { type CellFault, checkText, SPREADSHEET_FORMULA } from "./cell-faults.js";
import { type FactsFactory, type FactsView, PRESENT } from "./facts.js";
import { fastCount, fastDate, fastTime, fastUbigeo, fastYesNo, isPlainText } from "./fast-cells.js";

/** What a column is read as; the numbers steer the loop over a row's cells. */
const UNKNOWN = 0;
const MEMOIZED = 1;
const PLAIN_TEXT = 2;
const IDENTIFIER = 3;
const DATE = 4;
const TIME = 5;
const COUNT = 6;
const YES_NO = 7;
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
const DIGITS_WITHOUT_PERSONAL_DATA = 7;

/**
 * Decodes the rows of one table into records. A cell that is provably clean is decoded from its
 * bytes; every other goes through `decodeCell`, which alone decides what is wrong.
 */
export class RowDecoder {
  readonly view: FactsView;
  readonly columns: readonly Column[];
  readonly #ways: Uint8Array;
  readonly #places: Int32Array;
  readonly #fields: readonly (Field | undefined)[];
  readonly #empty: readonly unknown[];
  readonly #required: readonly boolean[];
  readonly #memos: readonly (ByteMemo | undefined)[];
  readonly #maxLengths: Int32Array;
  readonly #columnOf: ReadonlyMap<string, number>;
  readonly #fast: boolean;

  /**
   * @param read the fields whose values rules or summaries read; other texts are only checked
   * @param fast false sends every cell through the ordinary decoder: for tests that hold the two together
   */
  constructor(options: {
    readonly entity: Entity;
    readonly factory: FactsFactory;
    readonly columns: readonly Column[];
    readonly read: ReadonlySet<string>;
    readonly fast?: boolean;
  }) {
    const { entity, factory, columns, read } = options;
    this.columns = columns;
    this.view = factory.create();
    // A field without a column is unknown; only an empty cell of a count is 0.
    this.view.values = factory.names.map(() => undefined);
    this.#fast = options.fast ?? true;
    this.#fields = columns.map(({ field }) => (field === undefined ? undefined : entity.fields[field]));
    this.#places = Int32Array.from(columns, ({ field }) =>
      field === undefined ? -1 : (factory.indexOf.get(field) as number),
    );
    this.#empty = this.#fields.map((field) => field?.whenEmpty);
    this.#required = this.#fields.map((field) => field?.required ?? false);
    this.#maxLengths = Int32Array.from(this.#fields, (field) => field?.maxLength ?? 0);
    this.#ways = Uint8Array.from(columns, ({ field }, index) =>
      field === undefined
        ? UNKNOWN
        : wayOf(this.#fields[index] as Field, field === entity.idField, read.has(field)),
    );
    this.#memos = Array.from(this.#ways, (way) => (way === MEMOIZED ? new ByteMemo() : undefined));
    this.#columnOf = new Map(
      columns.flatMap(({ field }, index) => (field === undefined ? [] : [[field, index] as const])),
    );
  }

  /** The column of a field, or undefined where the table has none. */
  columnOf(field: string): number | undefined {
    return this.#columnOf.get(field);
  }

  /**
   * Fills the view with a row's values; what is faulty stays undefined and is reported. Cells beyond
   * the columns are not read; columns beyond the cells are empty.
   *
   * @returns false where the row's bytes are no text at all (not UTF-8, or with NUL)
   */
  decode(cells: Cells, onFault: OnFault): boolean {
    // Everything that the loop reads is local: it runs once per cell.
    const { bytes, data, starts, ends, forms } = cells;
    const { values } = this.view;
    const ways = this.#ways;
    const places = this.#places;
    const empty = this.#empty;
    const required = this.#required;
    const memos = this.#memos;
    const maxLengths = this.#maxLengths;
    const fast = this.#fast;
    const count = ways.length;
    const present = Math.min(count, cells.count);
    for (let column = 0; column < present; column++) {
      const start = starts[column] as number;
      const end = ends[column] as number;
      const place = places[column] as number;
      if (start === end) {
        if (place < 0) continue;
        values[place] = empty[column];
        if (required[column]) onFault(column, { rule: "DAT-006" });
        continue;
      }
      if (fast) {
        let value: unknown;
        switch (ways[column]) {
          case COUNT:
            value = fastCount(bytes, start, end);
            break;
          case YES_NO:
            value = fastYesNo(bytes, start, end);
            break;
          case MEMOIZED:
            value =
              (forms[column] as number) >= DOUBLED
                ? undefined
                : (memos[column] as ByteMemo).get(data, start, end);
            break;
          case DATE:
            value = fastDate(bytes, start, end);
            break;
          case TIME:
            value = fastTime(bytes, start, end);
            break;
          case UBIGEO:
            value = fastUbigeo(bytes, start, end);
            break;
          case PLAIN_TEXT:
            // Read by nobody: that it is there is all that counts.
            if (isPlainText(cells, column, maxLengths[column] as number, DIGITS_WITHOUT_PERSONAL_DATA)) {
              values[place] = PRESENT;
              continue;
            }
            break;
          case IDENTIFIER:
            if (
              (forms[column] as number) < DOUBLED &&
              isPlainText(cells, column, maxLengths[column] as number, Number.POSITIVE_INFINITY)
            ) {
              values[place] = PRESENT;
              continue;
            }
            break;
          default:
            if (isPlainText(cells, column, end - start, Number.POSITIVE_INFINITY)) continue;
        }
        if (value !== undefined) {
          values[place] = value;
          continue;
        }
      }
      if (!this.#decodeText(cells, column, onFault)) return false;
    }
    for (let column = present; column < count; column++) {
      const place = places[column] as number;
      if (place >= 0) values[place] = empty[column];
    }
    return true;
  }

  #decodeText(cells: Cells, column: number, onFault: OnFault): boolean {
    const text = cellText(cells, column);
    if (text === undefined || text.includes("\0")) return false;
    const field = this.#fields[column];
    const place = this.#places[column] as number;
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
      if (faults.length === 0 && (cells.forms[column] as number) < DOUBLED) {
        this.#memos[column]?.set(
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
      values[place] = this.#empty[column];
      if (this.#required[column]) onFault(column, { rule: "DAT-006" });
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
