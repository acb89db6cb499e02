import { GrowableUint32, LowestPositions } from "./growable.js";
import type { Hash64 } from "./hash.js";
import { PositionTable, type PositionTableState } from "./position-table.js";

/** A record that repeats another: the one that the finding is about, and the one that it names. */
export interface Repetition {
  readonly position: number;
  readonly other: number;
  readonly id: string | undefined;
}

/** What was met and what was met again, as plain data that may travel between threads. */
export interface RepetitionsState {
  readonly table: PositionTableState;
  readonly firsts: Uint32Array;
  readonly positions: Uint32Array;
  readonly ids: readonly (readonly [position: number, id: string])[];
  readonly dead: readonly Range[];
}

/** How a later part is taken in. */
export interface MergeOptions {
  /** Tells the id of one of its records by its shifted position. */
  readonly id: (position: number) => string | undefined;
  /** Whether nothing comes behind it: then it need not be remembered what it holds, only what repeats. */
  readonly isLast: boolean;
}

/** Positions that belong to an input which turned out to be unreadable. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * A fold that finds what stands twice in a run, by a key. It remembers 8 bytes per record for its key,
 * 5 to 10 for where it stands, and 8 more for one that repeats another, so that `finish` can tell every repetition, and a merged run
 * tells just what the whole would have told.
 *
 * - `same`: records with one key are all at fault, the first one too (DAT-009);
 * - `alike`: of the records with one key and different tags, each after the first repeats it (DAT-010).
 */
export class Repetitions {
  readonly #kind: "same" | "alike";
  readonly #who: ((position: number) => number) | undefined;
  readonly #table = new PositionTable();
  /** The records whose key was met before: where it was first met, and where they stand. */
  readonly #firsts = new GrowableUint32();
  readonly #positions = new GrowableUint32();
  readonly #ids: LowestPositions;
  readonly #dead: Range[] = [];

  /**
   * @param limit how many ids are kept for telling
   * @param who tells records apart that are alike; given for `alike` alone
   */
  constructor(kind: "same" | "alike", limit: number, who?: (position: number) => number) {
    this.#kind = kind;
    this.#who = who;
    this.#ids = new LowestPositions(limit);
  }

  /** Takes a record in; `id` tells its id, asked for only where it repeats another. */
  step(key: Hash64, position: number, id: () => string | undefined): void {
    const first = this.#meet(key.low, key.high, position);
    if (first < 0 || this.#isSameRecord(first, position)) return;
    this.#repeat(first, position);
    const text = id();
    if (text === undefined) return;
    this.#ids.set(position, text);
    if (this.#kind === "same") this.#ids.set(first, text);
  }

  /** Makes room for so many records in all. */
  expect(records: number): void {
    this.#table.expect(records);
  }

  /** Half of the key that a record was met with. */
  tagAt(position: number): number {
    return this.#table.tagAt(position);
  }

  /** Forgets what was met from one position to another. */
  discard(from: number, to: number): void {
    this.#dead.push({ from, to });
    this.#ids.discard(from, to);
  }

  /** What it holds, to be taken over by another; the memory is not copied. */
  get state(): RepetitionsState {
    return {
      table: this.#table.state,
      firsts: this.#firsts.values,
      positions: this.#positions.values,
      ids: [...this.#ids.entries()],
      dead: this.#dead,
    };
  }

  /** Takes over what another held, in place of what it holds; it must be new. */
  adopt({ table, firsts, positions, ids, dead }: RepetitionsState): void {
    this.#table.adopt(table);
    this.#firsts.adopt(firsts);
    this.#positions.adopt(positions);
    for (const [position, text] of ids) this.#ids.set(position, text);
    this.#dead.push(...dead);
  }

  /** Takes a later part in, its positions shifted. */
  merge(later: Repetitions, offset: number, { id, isLast }: MergeOptions): void {
    const renamed = new Map<number, number>();
    for (const { from, to } of later.#dead) this.discard(from + offset, to + offset);
    const meetAgain = (first: number, laterFirst: number) => {
      const position = laterFirst + offset;
      renamed.set(position, first);
      if (this.#isSameRecord(first, position)) return;
      this.#repeat(first, position);
      const text = id(position);
      if (text === undefined) return;
      this.#ids.set(position, text);
      // Its id is the key that both have.
      if (this.#kind === "same") this.#ids.set(first, text);
    };
    // Half of the key of what is the same tells records apart that are alike.
    if (!isLast || this.#kind === "same") this.#table.copyKeys(later.#table, offset);
    if (isLast) {
      this.#table.forEachShared(later.#table, (first, laterFirst) => {
        if (!this.#isDead(first) && !later.#isDead(laterFirst)) meetAgain(first, laterFirst);
      });
    } else {
      this.#table.makeRoomFor(later.#table);
      later.#table.forEach((low, high, laterFirst) => {
        if (later.#isDead(laterFirst)) return;
        const first = this.#meet(low, high, laterFirst + offset);
        if (first >= 0) meetAgain(first, laterFirst);
      });
    }
    for (let index = 0; index < later.#positions.length; index++) {
      const laterFirst = later.#firsts.at(index) + offset;
      const first = renamed.get(laterFirst) ?? laterFirst;
      const position = later.#positions.at(index) + offset;
      if (!this.#isSameRecord(first, position)) this.#repeat(first, position);
    }
    for (const [position, text] of later.#ids.entries()) this.#ids.set(position + offset, text);
  }

  /** Tells every repetition, group by group. */
  finish(report: (repetition: Repetition) => void): void {
    const order = Uint32Array.from({ length: this.#positions.length }, (_, index) => index).sort(
      (a, b) => this.#firsts.at(a) - this.#firsts.at(b) || this.#positions.at(a) - this.#positions.at(b),
    );
    let from = 0;
    while (from < order.length) {
      const first = this.#firsts.at(order[from] as number);
      let to = from + 1;
      while (to < order.length && this.#firsts.at(order[to] as number) === first) to++;
      this.#finishGroup(first, order.subarray(from, to), report);
      from = to;
    }
  }

  #finishGroup(first: number, group: Uint32Array, report: (repetition: Repetition) => void): void {
    const records = [first, ...Array.from(group, (index) => this.#positions.at(index))].filter(
      (position) => !this.#isDead(position),
    );
    const [head, next] = records;
    if (head === undefined || next === undefined) return;
    if (this.#who === undefined) report({ position: head, other: next, id: this.#ids.get(head) });
    const seen = new Set<number | undefined>([this.#who?.(head)]);
    for (const position of records.slice(1)) {
      if (this.#who !== undefined) {
        const who = this.#who(position);
        if (seen.has(who)) continue;
        seen.add(who);
      }
      report({ position, other: head, id: this.#ids.get(position) });
    }
  }

  /** Where a key was first met, or -1 where that is here; what was met in an unreadable input was never met. */
  #meet(low: number, high: number, position: number): number {
    const first = this.#table.meet(low, high, position);
    if (first < 0 || !this.#isDead(first)) return first;
    this.#table.restart(low, high, position);
    return -1;
  }

  #isDead(position: number): boolean {
    return this.#dead.some(({ from, to }) => position >= from && position < to);
  }

  #isSameRecord(first: number, position: number): boolean {
    return this.#who !== undefined && this.#who(first) === this.#who(position);
  }

  #repeat(first: number, position: number): void {
    this.#firsts.push(first);
    this.#positions.push(position);
  }
}
