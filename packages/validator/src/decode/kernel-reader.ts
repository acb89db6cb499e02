import type { Entity, FactsOf } from "@aurora/domain/records/core";
import type { RuleProgram } from "@aurora/domain/rules/core";
import { type Hash64, hashOfWord } from "../run/hash.js";
import { groupRules } from "../run/rule-groups.js";
import { type Cells, DOUBLED } from "../tables/csv.js";
import { asFacts } from "./facts.js";
import { KERNEL_YES_NO, type Kernel, NOTHING, returnKernel, takeKernel } from "./kernel.js";
import { type KernelPlan, KNOWN_WORDS, planOf } from "./kernel-plan.js";
import { KernelRules } from "./kernel-rules.js";
import type { OnFault, RowDecoder } from "./row-decoder.js";

const LF = 0x0a;

/** As many rows as are worth reading at once: what one of them teaches is not known for those read with it. */
const MOST_ROWS = 64;

/** How many numbers tell of a row, of a kept place, and of a cell in doubt. */
const ROW = 6;
const KEPT = 3;
const DOUBT = 4;

type Facts = FactsOf<Entity>;

/** What a reader is told of its table. */
export interface KernelReaderOptions {
  readonly decoder: RowDecoder;
  readonly delimiter: number;
  /**
   * The place of whose id's cell is told of each row. By what its records are alike is hashed by the reader where
   * it can: then the places of those texts are not told.
   */
  readonly entity: Entity;
  /** The rules over single records, whose answers the reader remembers. */
  readonly program: RuleProgram<Facts>;
  /** The fields that somebody else reads of each record; the others are filled in once they are asked for. */
  readonly readAlways: readonly string[];
  /** Whether a row with something in a column, one without a header, is for the scanner of rows. */
  readonly refuses?: (column: number) => boolean;
}

/** Some of the slots of a row's codes, with the places in a record of what they mean. */
interface Slots {
  readonly counts: readonly number[];
  readonly countPlaces: readonly number[];
  readonly others: readonly number[];
  readonly otherPlaces: readonly number[];
  readonly meanings: readonly unknown[][];
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
  /** Of the row last read: where the numbers that tell of it stand, where its codes do, and where it begins. */
  #told = 0;
  #codes = 0;
  #start = 0;
  /** Whether all of its values are in the decoder's view, or only those that are read of each row. */
  #isComplete = true;
  readonly #rules: KernelRules;
  readonly #questionsAt: number;
  /** Where the questions about the row last read stand: one object for all rows. */
  readonly #questions = { from: 0, to: 0 };
  /** The slots of the codes that are read of each row, counts and others, and the other ones. */
  readonly #first: Slots;
  readonly #rest: Slots;

  /** A reader, where there is a kernel that can read such a table. */
  static create(options: KernelReaderOptions): KernelReader | undefined {
    const kernel = takeKernel();
    if (kernel === undefined) return undefined;
    const { decoder, entity, program, delimiter } = options;
    const plan = planOf(decoder, entity);
    const rules = groupRules(program.rules, { entity, slotOf: (field) => slotOf(field, plan, decoder) });
    if (kernel.open({ ...plan, delimiter, kept: plan.kept.length, groups: rules.groups })) {
      return new KernelReader(kernel, options, plan, new KernelRules(kernel, program, rules));
    }
    returnKernel(kernel);
    return undefined;
  }

  private constructor(kernel: Kernel, options: KernelReaderOptions, plan: KernelPlan, rules: KernelRules) {
    const { decoder, refuses = () => false } = options;
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
    this.#rules = rules;
    const always = new Set([...options.readAlways, ...rules.fields]);
    const slots = decoder.columns.flatMap(({ field }, column) =>
      field === undefined ? [] : [{ isFirst: always.has(field), slot: plan.columns[column]?.slot as number }],
    );
    this.#first = this.#slotsOf(slots.flatMap(({ isFirst, slot }) => (isFirst ? [slot] : [])));
    this.#rest = this.#slotsOf(slots.flatMap(({ isFirst, slot }) => (isFirst ? [] : [slot])));
    const { input, rows, codes, kept, doubts, questions } = kernel.exports;
    this.#input = input();
    this.#rowsAt = rows() >> 2;
    this.#codesAt = codes() >> 2;
    this.#keptAt = kept() >> 2;
    this.#doubtsAt = doubts() >> 2;
    this.#questionsAt = questions() >> 2;
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
    this.#start = from;
    this.#next = (words[told] as number) + offset;
    this.#codes = this.#codesAt + row * this.#stride;
    if (this.#kept.length > 0) this.#tellPlaces(cells, row, offset);
    const doubts = (words[told + 1] as number) >> 2;
    this.#isComplete = false;
    if (this.#doubt < doubts) {
      this.#fillKnown();
      if (!this.#decide(cells, doubts, offset, onFault)) return -1;
    } else {
      this.#fill(this.#first);
    }
    return this.#next;
  }

  /** Fills the decoder's view by what nobody reads of each row; for whoever reads more of the one last read. */
  readonly complete = (): void => {
    if (this.#isComplete) return;
    this.#isComplete = true;
    this.#fill(this.#rest);
  };

  /**
   * Which rules the record last read breaks, by their places among the rules, in their order; undefined where
   * not all of them are in force on its date. The list is good until the next row.
   */
  broken(): readonly number[] | undefined {
    const { words } = this.#kernel;
    const told = this.#told;
    this.#questions.from = told === this.#rowsAt ? this.#questionsAt : (words[told - ROW + 5] as number) >> 2;
    this.#questions.to = (words[told + 5] as number) >> 2;
    return this.#rules.broken(asFacts<Entity>(this.#decoder.view), this.#questions, this.complete);
  }

  /** Finds a cell of the row last read. */
  findCell(cells: Cells, column: number): void {
    const offset = this.#from - this.#input;
    const { cellAt, cellEnd, cellForm } = this.#kernel.exports;
    cells.starts[column] = cellAt(this.#start - offset, this.#next - offset, column) + offset;
    cells.ends[column] = Number(cellEnd.value) + offset;
    cells.forms[column] = Number(cellForm.value);
  }

  /** Hashes what the record last read is alike by; false where that is to be done from its values. */
  hashLikeness(hash: Hash64): boolean {
    const { words } = this.#kernel;
    const told = this.#told;
    if (words[told + 2] === 0) {
      this.complete();
      return false;
    }
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

  /** Fills the record by some of the row's codes. */
  #fill({ counts, countPlaces, others, otherPlaces, meanings }: Slots): void {
    const { words } = this.#kernel;
    const { values } = this.#decoder.view;
    const codes = this.#codes;
    for (let index = 0; index < counts.length; index++) {
      const count = words[codes + (counts[index] as number)];
      values[countPlaces[index] as number] = count === NOTHING ? undefined : count;
    }
    for (let index = 0; index < others.length; index++) {
      const code = words[codes + (others[index] as number)] as number;
      values[otherPlaces[index] as number] = (meanings[index] as unknown[])[code];
    }
  }

  /** Fills the record by all codes of a row some of whose cells are in doubt: those have none. */
  #fillKnown(): void {
    this.#isComplete = true;
    const { words } = this.#kernel;
    const { values } = this.#decoder.view;
    for (let slot = 0; slot < this.#places.length; slot++) {
      const place = this.#places[slot] as number;
      const code = words[this.#codes + slot] as number;
      if (slot < this.#counts) values[place] = code < 0 || code === NOTHING ? undefined : code;
      else values[place] = code < 0 ? undefined : this.#meanings[slot - this.#counts]?.[code];
    }
  }

  #slotsOf(slots: readonly number[]): Slots {
    const counts = slots.filter((slot) => slot < this.#counts);
    const others = slots.filter((slot) => slot >= this.#counts);
    return {
      counts,
      countPlaces: counts.map((slot) => this.#places[slot] as number),
      others,
      otherPlaces: others.map((slot) => this.#places[slot] as number),
      meanings: others.map((slot) => this.#meanings[slot - this.#counts] as unknown[]),
    };
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

/**
 * The place of a field's code among those of a record; undefined for a field without a column, -1 for one
 * whose code does not tell its values apart.
 */
function slotOf(field: string, plan: KernelPlan, decoder: RowDecoder): number | undefined {
  const column = decoder.columnOf(field);
  if (column === undefined) return undefined;
  const slot = plan.columns[column]?.slot as number;
  return slot < plan.counts || plan.remembered[column] !== undefined ? slot : -1;
}
