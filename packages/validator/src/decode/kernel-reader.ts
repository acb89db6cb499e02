import { type Hash64, hashOfWord } from "../run/hash.js";
import { type Cells, DOUBLED } from "../tables/csv.js";
import { KERNEL_YES_NO, type Kernel, returnKernel, takeKernel } from "./kernel.js";
import { type KernelPlan, KNOWN_WORDS, planOf } from "./kernel-plan.js";
import type { OnFault, RowDecoder } from "./row-decoder.js";

const LF = 0x0a;

/** As many rows as are worth reading at once. */
const MOST_ROWS = 512;

/** How many numbers tell of a row, of a kept place, and of a cell in doubt. */
const ROW = 5;
const KEPT = 3;
const DOUBT = 4;

/** What a reader is told of its table. */
export interface KernelReaderOptions {
  readonly decoder: RowDecoder;
  readonly delimiter: number;
  /** Whose cell's place is told of each row. */
  readonly idField: string | undefined;
  /**
   * By which records are alike, in the order in which they are hashed: where the reader hashes them itself,
   * the places of their texts are not told.
   */
  readonly likenessFields: readonly string[];
  /** Whether a row with something in a column, one without a header, is for the scanner of rows. */
  readonly refuses?: (column: number) => boolean;
}

/**
 * Reads rows of a table through the kernel: what it proves is looked up by its number; a cell that it
 * doubts goes to the decoder of rows, and a row whose shape it doubts to the scanner of rows. So this
 * is a shortcut without an opinion of its own.
 *
 * The kernel reads many rows at once; they are handed over one by one.
 */
export class KernelReader {
  readonly #kernel: Kernel;
  readonly #decoder: RowDecoder;
  readonly #refuses: (column: number) => boolean;
  #isOpen = true;
  readonly #places: readonly number[];
  readonly #counts: number;
  readonly #meanings: readonly (readonly unknown[])[];
  readonly #remembered: readonly (unknown[] | undefined)[];
  readonly #stride: number;
  readonly #kept: readonly number[];
  readonly #keptAlways: number;
  readonly #likeness: ReadonlySet<number>;
  /** Where things stand in the kernel's memory: in bytes the input, in words of 32 bits the rest. */
  readonly #input: number;
  readonly #rowsAt: number;
  readonly #codesAt: number;
  readonly #keptAt: number;
  readonly #doubtsAt: number;
  /** What the rows at hand are of: the view tells one filling of a buffer from the next. */
  #data: DataView | undefined;
  /** The part of the buffer that the kernel has. */
  #from = 0;
  #end = 0;
  /** Of the rows at hand: how many there are, how many are taken, and where the next one begins. */
  #rows = 0;
  #taken = 0;
  #next = 0;
  #doubt = 0;
  /** How many rows are read next: few at first, so that what the first ones bring is remembered for those behind. */
  #atMost = 1;
  /** Where the numbers that tell of the row last read stand. */
  #told = 0;
  #codedAt = -1;

  /** A reader, where there is a kernel that can read such a table. */
  static create(options: KernelReaderOptions): KernelReader | undefined {
    const kernel = takeKernel();
    if (kernel === undefined) return undefined;
    const plan = planOf(options.decoder, options);
    if (kernel.open({ ...plan, delimiter: options.delimiter, kept: plan.kept.length })) {
      return new KernelReader(kernel, options.decoder, plan, options.refuses);
    }
    returnKernel(kernel);
    return undefined;
  }

  private constructor(
    kernel: Kernel,
    decoder: RowDecoder,
    plan: KernelPlan,
    refuses: (column: number) => boolean = () => false,
  ) {
    this.#refuses = refuses;
    this.#kernel = kernel;
    this.#decoder = decoder;
    this.#places = plan.places;
    this.#counts = plan.counts;
    this.#meanings = plan.meanings;
    this.#remembered = plan.remembered;
    this.#stride = plan.codes;
    this.#kept = plan.kept;
    this.#keptAlways = plan.keptAlways;
    this.#likeness = new Set(plan.likeness);
    const { input, rows, codes, kept, doubts } = kernel.exports;
    this.#input = input();
    this.#rowsAt = rows() >> 2;
    this.#codesAt = codes() >> 2;
    this.#keptAt = kept() >> 2;
    this.#doubtsAt = doubts() >> 2;
    const encoder = new TextEncoder();
    for (const [column, { way }] of plan.columns.entries()) {
      if (way !== KERNEL_YES_NO) continue;
      for (const { word } of KNOWN_WORDS) {
        const bytes = encoder.encode(word);
        kernel.bytes.set(bytes, this.#input);
        kernel.remember(column, this.#input, this.#input + bytes.length);
      }
    }
  }

  /**
   * Reads the row at `from`: fills the decoder's view, and of the cells the places of those fields that
   * were asked for and of those that were looked at twice.
   *
   * @param limit the place behind a line feed
   * @returns the place behind the row, or -1 where the row is to be read the ordinary way: then
   *   nothing that was reported of it counts
   */
  read(cells: Cells, from: number, limit: number, onFault: OnFault): number {
    if (this.#taken === this.#rows || from !== this.#next || cells.data !== this.#data) {
      // The first row that is scanned makes room.
      if (cells.starts.length < this.#decoder.columns.length) return -1;
      if (!this.#readAhead(cells, from, limit)) return -1;
    }
    const { words } = this.#kernel;
    const row = this.#taken++;
    const told = this.#rowsAt + row * ROW;
    const offset = this.#from - this.#input;
    this.#told = told;
    this.#next = (words[told] as number) + offset;
    const codesAt = this.#codesAt + row * this.#stride;
    this.#lookUp(codesAt);
    if (this.#kept.length > 0) this.#tellPlaces(cells, row, offset);
    const doubts = (words[told + 1] as number) >> 2;
    this.#codedAt = this.#doubt < doubts ? -1 : codesAt;
    if (this.#doubt < doubts && !this.#decide(cells, doubts, offset, onFault)) return -1;
    return this.#next;
  }

  /**
   * The place of a field's code among those of a record; undefined for a field without a column, -1 for one
   * whose code does not tell its values apart.
   */
  slotOf(field: string): number | undefined {
    const column = this.#decoder.columnOf(field);
    if (column === undefined) return undefined;
    const slot = this.#places.indexOf(this.#decoder.table.places[column] as number);
    return slot < this.#counts || this.#remembered[column] !== undefined ? slot : -1;
  }

  /** Where codes stand, among others. */
  get codes(): Int32Array {
    return this.#kernel.words;
  }

  /** Where the codes of the record last read begin; -1 where the kernel has not decided on each of its cells. */
  get codesAt(): number {
    return this.#codedAt;
  }

  /** Hashes what the record last read is alike by; false where that is to be done from its values. */
  hashLikeness(hash: Hash64): boolean {
    const { words } = this.#kernel;
    const told = this.#told;
    if (words[told + 2] === 0) return false;
    hash.low = words[told + 3] as number;
    hash.high = words[told + 4] as number;
    return true;
  }

  /** Ends the reading. */
  close(): void {
    if (this.#isOpen) returnKernel(this.#kernel);
    this.#isOpen = false;
  }

  /** Lets the kernel read on from a row; false where that row is not for it. */
  #readAhead(cells: Cells, from: number, limit: number): boolean {
    const { exports, inputSize, bytes } = this.#kernel;
    this.#taken = 0;
    this.#rows = 0;
    this.#doubt = this.#doubtsAt;
    if (cells.data === this.#data && from >= this.#from && from < this.#end) {
      this.#rows = this.#readRows(from);
      if (this.#rows > 0) return true;
      // What is cut off may be whole in what follows.
      if (exports.isCut() === 0 || from === this.#from || this.#end === limit) return false;
    }
    const end = limit - from <= inputSize ? limit : cells.bytes.lastIndexOf(LF, from + inputSize - 1) + 1;
    if (end <= from) return false;
    this.#data = cells.data;
    this.#from = from;
    this.#end = end;
    bytes.set(cells.bytes.subarray(from, end), this.#input);
    this.#rows = this.#readRows(from);
    return this.#rows > 0;
  }

  #readRows(from: number): number {
    const offset = this.#input - this.#from;
    const atMost = this.#atMost;
    this.#atMost = Math.min(atMost * 2, MOST_ROWS);
    return this.#kernel.exports.read(from + offset, this.#end + offset, atMost);
  }

  /** Fills the record by a row's codes. */
  #lookUp(at: number): void {
    const { words } = this.#kernel;
    const { values } = this.#decoder.view;
    const places = this.#places;
    const meanings = this.#meanings;
    const counts = this.#counts;
    const all = places.length;
    for (let slot = 0; slot < counts; slot++) {
      values[places[slot] as number] = words[at + slot];
    }
    for (let slot = counts; slot < all; slot++) {
      values[places[slot] as number] = (meanings[slot - counts] as unknown[])[words[at + slot] as number];
    }
  }

  #tellPlaces(cells: Cells, row: number, offset: number): void {
    const { words } = this.#kernel;
    const kept = this.#kept;
    const count = words[this.#told + 2] === 0 ? kept.length : this.#keptAlways;
    let at = this.#keptAt + row * kept.length * KEPT;
    for (let index = 0; index < count; index++) {
      const column = kept[index] as number;
      cells.starts[column] = (words[at] as number) + offset;
      cells.ends[column] = (words[at + 1] as number) + offset;
      cells.forms[column] = words[at + 2] as number;
      at += KEPT;
    }
  }

  /** Lets the decoder of rows decide on a row's cells in doubt; false where the row is to be read the ordinary way. */
  #decide(cells: Cells, behind: number, offset: number, onFault: OnFault): boolean {
    const kernel = this.#kernel;
    const decoder = this.#decoder;
    const { values } = decoder.view;
    const { places } = decoder.table;
    let doubt = this.#doubt;
    this.#doubt = behind;
    for (; doubt < behind; doubt += DOUBT) {
      const { words } = kernel;
      const column = words[doubt] as number;
      const start = words[doubt + 1] as number;
      const end = words[doubt + 2] as number;
      const form = words[doubt + 3] as number;
      const remembered = form < DOUBLED && start < end ? this.#remembered[column] : undefined;
      if (remembered !== undefined) {
        // A row just before may have brought the same.
        const id = kernel.exports.find(column, start, end);
        if (id > 0) {
          values[places[column] as number] = remembered[id];
          continue;
        }
      }
      if (start < end && this.#refuses(column)) return false;
      cells.starts[column] = start + offset;
      cells.ends[column] = end + offset;
      cells.forms[column] = form;
      if (!decoder.decodeAt(cells, column, onFault)) return false;
      if (remembered !== undefined && decoder.isClean) {
        const value = values[places[column] as number];
        const word = this.#likeness.has(column) ? hashOfWord(String(value)) : 0;
        const id = kernel.remember(column, start, end, word);
        if (id > 0) remembered[id] = value;
      }
    }
    return true;
  }
}
