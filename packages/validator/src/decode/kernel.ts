import type { RuleGroup } from "../run/rule-groups.js";
import { kernelBase64 } from "./kernel.generated.js";

/** What the compiled kernel offers; `kernel/index.ts` says what each does. Places are addresses in its memory. */
interface KernelExports {
  readonly memory: WebAssembly.Memory;
  readonly INPUT_SIZE: WebAssembly.Global;
  readonly open: (
    columns: number,
    codes: number,
    kept: number,
    likeness: number,
    delimiter: number,
  ) => number;
  readonly column: (
    index: number,
    way: number,
    slot: number,
    emptyCode: number,
    maxLength: number,
    maxDigits: number,
    doubled: boolean,
    kept: number,
  ) => number;
  readonly alike: (column: number) => number;
  readonly input: () => number;
  readonly rows: () => number;
  readonly codes: () => number;
  readonly kept: () => number;
  readonly doubts: () => number;
  readonly find: (column: number, start: number, end: number) => number;
  readonly remember: (column: number, start: number, end: number, word: number) => number;
  readonly read: (from: number, end: number, atMost: number) => number;
  readonly isCut: () => number;
  readonly openGroups: (groups: number, fields: number) => number;
  readonly group: (bits: number) => number;
  readonly groupField: (slot: number, width: number) => void;
  readonly questions: () => number;
  readonly cellAt: (from: number, end: number, column: number) => number;
  readonly cellEnd: WebAssembly.Global;
  readonly cellForm: WebAssembly.Global;
}

/** How the kernel reads a column. */
export const KERNEL_TEXT = 0;
export const KERNEL_MEMO = 1;
export const KERNEL_COUNT = 2;
export const KERNEL_YES_NO = 3;

/** A column as the kernel is told of it. */
export interface KernelColumn {
  readonly way: number;
  /** Where its code stands among those of a row. */
  readonly slot: number;
  /** The code of an empty cell; negative where empty cells are to be handed back. */
  readonly emptyCode: number;
  /** Of a text: the most bytes and digits that need no second look, and whether doubled quotes do not either. */
  readonly maxLength: number;
  readonly maxDigits: number;
  readonly doubled: boolean;
  /** Where its place stands among those that are told of each row; negative where it is not. */
  readonly kept: number;
}

/** More than any cell has. */
export const UNBOUNDED = 0x7fffffff;

/** The code of a count that is not known, as an empty cell may leave it. */
export const NOTHING = 0x7fffffff;

/** An instance of the kernel, with views of its memory. */
export class Kernel {
  readonly exports: KernelExports;
  /** How many bytes it reads at a time. */
  readonly inputSize: number;
  bytes!: Uint8Array<ArrayBuffer>;
  /** The same memory, as numbers of 32 bits. */
  words!: Int32Array<ArrayBuffer>;

  constructor(module: WebAssembly.Module) {
    this.exports = new WebAssembly.Instance(module).exports as unknown as KernelExports;
    this.inputSize = Number(this.exports.INPUT_SIZE.value);
    this.#look();
  }

  /** Prepares to read a table; false where it is too wide for the kernel. */
  open(table: {
    readonly delimiter: number;
    readonly codes: number;
    readonly kept: number;
    readonly columns: readonly KernelColumn[];
    /** The columns by which records are alike, in their order. */
    readonly likeness: readonly number[];
    /** The rules whose answers it remembers. */
    readonly groups: readonly RuleGroup[];
  }): boolean {
    const { open, column, alike } = this.exports;
    const { length } = table.columns;
    const opened =
      open(length, table.codes, table.kept, table.likeness.length, table.delimiter) !== 0 &&
      table.columns.every(
        ({ way, slot, emptyCode, maxLength, maxDigits, doubled, kept }, index) =>
          column(index, way, slot, emptyCode, maxLength, maxDigits, doubled, kept) !== 0,
      ) &&
      table.likeness.every((index) => alike(index) !== 0) &&
      this.#openGroups(table.groups);
    this.#look();
    return opened;
  }

  /**
   * Remembers the bytes of a clean cell, and numbers them; 0 where there is no room.
   *
   * @param word what the cell is hashed as, in a column of likeness
   */
  remember(column: number, start: number, end: number, word = 0): number {
    const id = this.exports.remember(column, start, end, word);
    // Views of a memory that has grown are empty.
    if (this.words.length === 0) this.#look();
    return id;
  }

  #openGroups(groups: readonly RuleGroup[]): boolean {
    const { openGroups, group, groupField } = this.exports;
    const fields = groups.reduce((sum, group) => sum + group.fields.length, 0);
    if (openGroups(groups.length, fields) === 0) return false;
    return groups.every(({ room, fields }) => {
      if (group(room) === 0) return false;
      for (const { slot, width } of fields) groupField(slot, width);
      return true;
    });
  }

  #look(): void {
    const buffer = this.exports.memory.buffer as ArrayBuffer;
    this.bytes = new Uint8Array(buffer);
    this.words = new Int32Array(buffer);
  }
}

/** How many instances wait for the next table, and how large one may be that does: an engine sets gigabytes of addresses aside for each. */
const MAX_IDLE = 4;
const MAX_IDLE_BYTES = 4 * 1024 * 1024;

const idle: Kernel[] = [];
let compiled: WebAssembly.Module | undefined;
let isRefused = false;

/**
 * An instance to read one table with; undefined where the runtime does not let WebAssembly be compiled:
 * a strict content-security policy, an old engine. An instance remembers nothing of the table before.
 */
export function takeKernel(): Kernel | undefined {
  const waiting = idle.pop();
  if (waiting !== undefined || isRefused) return waiting;
  try {
    compiled ??= new WebAssembly.Module(
      Uint8Array.from(atob(kernelBase64), (character) => character.charCodeAt(0)),
    );
    return new Kernel(compiled);
  } catch {
    isRefused = compiled === undefined;
    return undefined;
  }
}

/** Takes back an instance whose table has ended. */
export function returnKernel(kernel: Kernel): void {
  if (idle.length < MAX_IDLE && kernel.bytes.length <= MAX_IDLE_BYTES) idle.push(kernel);
}
