import type { Cells } from "../csv.js";
import type { TroubledCell } from "../format.js";
import { ByteBuffer } from "./byte-buffer.js";
import { brokenPart } from "./faults.js";
import { takePlainCells } from "./plain-cells.js";
import {
  BOOLEAN,
  type CellReading,
  ERROR,
  ISO_DATE,
  MOST_COLUMNS,
  NUMBER,
  RowCells,
  SHARED,
  STRING,
} from "./row-cells.js";
import { nameHash, type XmlHandler, type XmlScanner } from "./xml.js";
import { appendText } from "./xml-text.js";

const SHEET_DATA = nameHash("sheetData");
const ROW = nameHash("row");
const CELL = nameHash("c");
const VALUE = nameHash("v");
const FORMULA = nameHash("f");
const INLINE = nameHash("is");
const TEXT = nameHash("t");
const PHONETIC = nameHash("rPh");
const REFERENCE = nameHash("r");
const STYLE = nameHash("s");
const HIDDEN = nameHash("hidden");

/** The most rows that a sheet has. */
const MOST_ROWS = 1_048_576;

/** A row of a sheet; valid until the next. */
export interface SheetRow {
  readonly cells: Cells;
  /** As the spreadsheet numbers it, from 1. */
  readonly number: number;
  readonly hidden: boolean;
  readonly troubled: readonly TroubledCell[];
}

/** What a sheet's rows are read with. */
export interface SheetRowsOptions extends CellReading {
  /** Called for each row that is written, in order; false where no more are wanted. */
  readonly onRow: (row: SheetRow) => boolean;
}

/** Makes rows of cells out of the XML of a sheet. */
export class SheetRows implements XmlHandler, SheetRow {
  hidden = false;
  readonly #options: SheetRowsOptions;
  readonly #row: RowCells;
  readonly #value = new ByteBuffer(1024);
  #scanner: XmlScanner | undefined;
  #inData = false;
  #inRow = false;
  #inCell = false;
  #inInline = false;
  #phonetic = 0;
  /** Whether texts belong to the cell's value. */
  #taking = false;
  #kind = NUMBER;
  #hasFormula = false;

  constructor(options: SheetRowsOptions) {
    this.#options = options;
    this.#row = new RowCells(options);
  }

  get cells(): Cells {
    return this.#row.cells;
  }

  get number(): number {
    return this.#row.number;
  }

  get troubled(): readonly TroubledCell[] {
    return this.#row.troubled;
  }

  /** Takes the cells that stand as most programs write them; all others come by their elements. */
  shortcut(bytes: Uint8Array, data: DataView, start: number): number {
    return this.#inRow && !this.#inCell ? takePlainCells(bytes, data, start, this.#row) : start;
  }

  open(name: number, element: XmlScanner): void {
    if (this.#inCell) {
      if (name === VALUE) this.#taking = true;
      else if (name === FORMULA) this.#hasFormula = true;
      else if (name === INLINE) this.#inInline = true;
      else if (name === PHONETIC) this.#phonetic++;
      else if (name === TEXT) this.#taking = this.#inInline && this.#phonetic === 0;
    } else if (name === CELL) {
      if (this.#inRow) this.#openCell(element);
    } else if (name === ROW) {
      if (this.#inData) this.#openRow(element);
    } else if (name === SHEET_DATA) {
      this.#inData = true;
    }
  }

  text(bytes: Uint8Array, start: number, end: number): void {
    if (!this.#taking) return;
    this.#row.refuseLongValue(this.#value.length + end - start);
    appendText(this.#value, bytes, start, end, this.#options.part);
  }

  close(name: number): void {
    if (this.#inCell) {
      if (name === CELL) this.#closeCell();
      else if (name === VALUE || name === TEXT) this.#taking = false;
      else if (name === INLINE) this.#inInline = false;
      else if (name === PHONETIC) this.#phonetic--;
    } else if (name === ROW) {
      if (this.#inRow) this.#closeRow();
    } else if (name === SHEET_DATA) {
      this.#inData = false;
    }
  }

  #openRow(element: XmlScanner): void {
    if (this.#inRow) throw this.#broken();
    const written = element.integer(REFERENCE);
    const number = written < 0 ? this.number + 1 : written;
    if (number <= this.number || number > MOST_ROWS) throw this.#broken();
    this.#row.begin(number);
    this.hidden = element.flag(HIDDEN);
    this.#scanner = element;
    this.#inRow = true;
  }

  #closeRow(): void {
    this.#inRow = false;
    this.#row.end();
    if (!this.#options.onRow(this) && this.#scanner !== undefined) this.#scanner.stopped = true;
  }

  #openCell(element: XmlScanner): void {
    const row = this.#row;
    const reference = element.find(REFERENCE);
    if (reference < 0) row.column++;
    else row.column = this.#columnAt(element.bytes, element.startOf(reference), element.endOf(reference));
    if (row.column >= MOST_COLUMNS) throw this.#broken();
    row.style = element.integer(STYLE);
    const type = element.find(TEXT);
    this.#kind = type < 0 ? NUMBER : kindAt(element.bytes, element.startOf(type), element.endOf(type));
    this.#hasFormula = false;
    this.#value.length = 0;
    this.#taking = false;
    this.#inInline = false;
    this.#phonetic = 0;
    this.#inCell = true;
  }

  /** The column of a reference such as `AB12`, from 0. */
  #columnAt(bytes: Uint8Array, start: number, end: number): number {
    let column = 0;
    let at = start;
    while (at < end && at < start + 4) {
      const letter = ((bytes[at] as number) & 0xdf) - 0x40;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
      at++;
    }
    if (at === start) throw this.#broken();
    return column - 1;
  }

  #closeCell(): void {
    this.#inCell = false;
    const { bytes, length } = this.#value;
    if (length > 0) this.#row.take(this.#kind, bytes, 0, length);
    // A text may be empty; a formula without any value was never calculated.
    else if (this.#hasFormula && this.#kind !== STRING) this.#row.takeUncalculated();
  }

  #broken() {
    return brokenPart(this.#options.part, this.number);
  }
}

function kindAt(bytes: Uint8Array, start: number, end: number): number {
  switch (bytes[start]) {
    case 0x73: // s, str
      return end - start === 1 ? SHARED : STRING;
    case 0x69: // inlineStr
      return STRING;
    case 0x62: // b
      return BOOLEAN;
    case 0x65: // e
      return ERROR;
    case 0x64: // d
      return ISO_DATE;
    default:
      return NUMBER;
  }
}
