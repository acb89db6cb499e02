import type { Cells } from "../csv.js";
import type { CellTrouble, TroubledCell } from "../format.js";
import { ByteBuffer, SPARE_BYTES } from "./byte-buffer.js";
import { decimalAt, digitsAt, isShortInteger } from "./decimals.js";
import { mayHoldEscapes, withoutEscapes } from "./escapes.js";
import { brokenPart, UnreadableWorkbook } from "./faults.js";
import {
  type NumberFormat,
  SHOWS_DATE,
  SHOWS_DATE_AND_TIME,
  SHOWS_NUMBER,
  SHOWS_PADDED,
} from "./number-formats.js";
import { appendSerial, from1904, isSerial, serialDay, shownIso } from "./serial.js";
import type { SharedStrings } from "./shared-strings.js";

/** The most columns that a sheet has. */
export const MOST_COLUMNS = 16_384;

/** What a cell holds. */
export const NUMBER = 0;
export const SHARED = 1;
export const STRING = 2;
export const BOOLEAN = 3;
export const ERROR = 4;
export const ISO_DATE = 5;

/** What a column makes of a day. */
export const DAY_AS_IT_IS = 0;
/** A day here is a range that the spreadsheet took for one: "1-4" became 1 April. */
export const DAY_WAS_A_RANGE = 1;
/** A day stands for its month. */
export const DAY_IS_A_MONTH = 2;

/** What the cells of a sheet are read with. */
export interface CellReading {
  readonly part: string;
  readonly strings: SharedStrings;
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
  readonly maxRowBytes: number;
  /** How many columns are read: rows have as many cells, whatever is written of them. All that hold something where absent. */
  readonly width?: number;
  /** What each column makes of a day; as it is where absent. */
  readonly days?: Uint8Array;
  /** Called for a cell that holds something beyond `width`. */
  readonly onBeyond?: (column: number) => void;
}

const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);
const decoder = new TextDecoder();
const encoder = new TextEncoder();
const YES = encoder.encode("VERDADERO");
const NO = encoder.encode("FALSO");
const DAY: NumberFormat = { shows: SHOWS_DATE, monthAndYear: false, digits: 0 };
const PLAIN: NumberFormat = { shows: SHOWS_NUMBER, monthAndYear: false, digits: 0 };

/**
 * The cells of the row being read, each as the text that it would have in a table.
 *
 * Shared texts are not copied: cells point to where the workbook's texts lie, and what the row holds of
 * its own is written behind them. So cells may lie in any order, and several in one place.
 */
export class RowCells {
  readonly cells: Cells;
  readonly troubled: TroubledCell[] = [];
  /** As the spreadsheet numbers it, from 1; 0 before the first. */
  number = 0;
  /** The column of the cell that is taken next, from 0. */
  column = -1;
  /** The number of its style; -1 where it has none. */
  style = -1;
  readonly #reading: CellReading;
  readonly #width: number;
  readonly #strings: SharedStrings;
  /** The workbook's texts, and behind them the row's own. */
  readonly #texts: ByteBuffer;
  readonly #ownFrom: number;
  /** How many bytes of the row are shared texts. */
  #shared = 0;
  #last = -1;

  constructor(reading: CellReading) {
    this.#reading = reading;
    this.#width = reading.width ?? MOST_COLUMNS;
    this.#strings = reading.strings;
    this.#texts = reading.strings.texts;
    this.#ownFrom = reading.strings.length;
    const { bytes } = this.#texts;
    this.cells = {
      bytes,
      data: new DataView(bytes.buffer),
      count: 0,
      starts: new Int32Array(this.#width),
      ends: new Int32Array(this.#width),
      // Nothing is quoted here.
      forms: new Uint8Array(this.#width),
    };
  }

  /** Begins a row. */
  begin(number: number): void {
    this.number = number;
    this.column = -1;
    this.troubled.length = 0;
    this.cells.starts.fill(0);
    this.cells.ends.fill(0);
    this.#texts.length = this.#ownFrom;
    this.#shared = 0;
    this.#last = -1;
  }

  /** Ends the row: its cells are as they will be told, with `SPARE_BYTES` to be looked at behind each. */
  end(): void {
    const { cells } = this;
    this.#texts.reserve(SPARE_BYTES);
    const { bytes } = this.#texts;
    if (cells.bytes !== bytes) {
      cells.bytes = bytes;
      cells.data = new DataView(bytes.buffer);
    }
    cells.count = this.#reading.width ?? this.#last + 1;
  }

  /** @throws UnreadableWorkbook where a value of so many bytes is too long by itself */
  refuseLongValue(length: number): void {
    if (length > this.#reading.maxRowBytes) throw this.#tooLong();
  }

  /** What is wrong with the row. */
  broken(): UnreadableWorkbook {
    return brokenPart(this.#reading.part, this.number);
  }

  /** Takes a cell whose value is the shared text of a number. @throws UnreadableWorkbook where there is none such */
  takeShared(index: number): void {
    const { column } = this;
    if (column >= this.#width) {
      this.#reading.onBeyond?.(column);
      return;
    }
    const strings = this.#strings;
    if (index < 0 || index >= strings.count) throw this.broken();
    const start = strings.startOf(index);
    const end = strings.endOf(index);
    this.#shared += end - start;
    this.#refuseLongRow();
    this.#place(start, end);
  }

  /** Takes a cell whose value is written between two places, its entities undone. */
  take(kind: number, bytes: Uint8Array, start: number, end: number): void {
    if (start === end) return;
    if (kind === SHARED) {
      this.takeShared(digitsAt(bytes, start, end));
      return;
    }
    this.refuseLongValue(end - start);
    if (this.column >= this.#width) {
      this.#reading.onBeyond?.(this.column);
      return;
    }
    const texts = this.#texts;
    const from = texts.length;
    if (kind === NUMBER) this.#appendNumber(bytes, start, end);
    else this.#appendOther(kind, bytes, start, end);
    this.#refuseLongRow();
    this.#place(from, texts.length);
  }

  /** Takes a cell whose formula was never calculated. */
  takeUncalculated(): void {
    if (this.column >= this.#width) return;
    const from = this.#texts.length;
    this.#trouble("formula-without-value", "", null);
    this.#place(from, this.#texts.length);
  }

  #refuseLongRow(): void {
    const own = this.#texts.length - this.#ownFrom;
    if (this.#shared + own > this.#reading.maxRowBytes) throw this.#tooLong();
  }

  #tooLong(): UnreadableWorkbook {
    const { maxRowBytes } = this.#reading;
    return new UnreadableWorkbook({ reason: "sheet-row-too-long", row: this.number, limit: maxRowBytes });
  }

  #place(start: number, end: number): void {
    if (start === end) return;
    const { column } = this;
    this.cells.starts[column] = start;
    this.cells.ends[column] = end;
    if (column > this.#last) this.#last = column;
  }

  #appendOther(kind: number, bytes: Uint8Array, start: number, end: number): void {
    const texts = this.#texts;
    switch (kind) {
      case BOOLEAN: {
        const word = bytes[start] === 0x31 || bytes[start] === 0x74 ? YES : NO;
        texts.append(word, 0, word.length);
        return;
      }
      case ERROR: {
        const text = textOf(bytes, start, end);
        this.#trouble("formula-error", ERRORS.has(text) ? text : "#ERROR!", null);
        return;
      }
      case ISO_DATE: {
        const text = encoder.encode(shownIso(textOf(bytes, start, end), this.#format()));
        texts.append(text, 0, text.length);
        return;
      }
      default: {
        if (!mayHoldEscapes(bytes, start, end)) {
          texts.append(bytes, start, end);
          return;
        }
        const plain = withoutEscapes(bytes.subarray(start, end));
        if (plain === undefined) throw this.broken();
        texts.append(plain, 0, plain.length);
      }
    }
  }

  #appendNumber(bytes: Uint8Array, start: number, end: number): void {
    const texts = this.#texts;
    const format = this.#format();
    const { shows } = format;
    if (shows === SHOWS_NUMBER && isShortInteger(bytes, start, end)) {
      texts.append(bytes, start, end);
      return;
    }
    const number = decimalAt(bytes, start, end);
    if (!Number.isFinite(number)) {
      // What is no number stays as it is written: the decoder says what is wrong with it.
      texts.append(bytes, start, end);
      return;
    }
    const serial = this.#reading.from1904 ? from1904(number) : number;
    if (shows === SHOWS_NUMBER || shows === SHOWS_PADDED || !isSerial(serial)) {
      // Spreadsheets show 15 digits of what they keep; what lies beyond is noise of the calculation.
      const shown = String(Number(number.toPrecision(15)));
      const isPadded = shows === SHOWS_PADDED && /^\d+$/.test(shown);
      texts.appendAscii(isPadded ? shown.padStart(format.digits, "0") : shown);
      return;
    }
    const day = shows === SHOWS_DATE || shows === SHOWS_DATE_AND_TIME;
    const use = day ? (this.#reading.days?.[this.column] ?? DAY_AS_IT_IS) : DAY_AS_IT_IS;
    if (use === DAY_IS_A_MONTH) {
      const from = texts.length;
      appendSerial(texts, Math.floor(serial), DAY);
      texts.length = from + "YYYY-MM".length;
    } else if (use === DAY_WAS_A_RANGE) {
      this.#trouble("range-as-date", isoDayOf(serial), rangeMeant(serial, format));
    } else {
      appendSerial(texts, serial, format);
    }
  }

  #format(): NumberFormat {
    return this.style < 0 ? PLAIN : (this.#reading.formats[this.style] ?? PLAIN);
  }

  /** Notes a cell without a value; what it shows keeps its row from being blank. */
  #trouble(trouble: CellTrouble, shown: string, meant: string | null): void {
    this.troubled.push({ column: this.column, trouble, shown, meant });
    this.#texts.appendAscii(shown === "" ? "#" : shown);
  }
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end)).trim();
}

/** What was typed where a spreadsheet made a day of it: the day stands before the month, or the month before the year. */
function rangeMeant(serial: number, { monthAndYear }: NumberFormat): string {
  const { year, month, day } = serialDay(Math.floor(serial));
  return monthAndYear ? `${month}-${year % 100}` : `${day}-${month}`;
}

function isoDayOf(serial: number): string {
  const text = new ByteBuffer(16);
  appendSerial(text, Math.floor(serial), DAY);
  return decoder.decode(text.bytes.subarray(0, text.length));
}
