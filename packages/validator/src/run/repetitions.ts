import { GrowableUint32, LowestPositions } from "./growable.js";
import type { Hash64 } from "./hash.js";
import { PositionTable } from "./position-table.js";

/** A record that repeats another: the one that the finding is about, and the one that it names. */
export interface Repetition {
  readonly position: number;
  readonly other: number;
  readonly id: string | undefined;
}

/** Positions that belong to an input which turned out to be unreadable. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * A fold that finds what stands twice in a run, by a key. It remembers 16 bytes per different key
 * and 12 per record that repeats one, so that `finish` can tell every repetition, and a merged run
 * tells just what the whole would have told.
 *
 * - `same`: records with one key are all at fault, the first one too (DAT-009);
 * - `alike`: of the records with one key and different tags, each after the first repeats it (DAT-010).
 */
export class Repetitions {
  readonly #kind: "same" | "alike";
  readonly #table = new PositionTable();
  /** The records whose key was met before: where it was first met, where they stand, and their tags. */
  readonly #firsts = new GrowableUint32();
  readonly #positions = new GrowableUint32();
  readonly #tags = new GrowableUint32();
  readonly #ids: LowestPositions;
  readonly #dead: Range[] = [];

  /** @param limit how many ids are kept for telling */
  constructor(kind: "same" | "alike", limit: number) {
    this.#kind = kind;
    this.#ids = new LowestPositions(limit);
  }

  /**
   * Takes a record in.
   *
   * @param tag who it is: records with one key and one tag are one
   * @param id tells the record's id, asked for only where it repeats another
   */
  step(key: Hash64, tag: number, position: number, id: () => string | undefined): void {
    const slot = this.#table.meet(key, position, tag);
    if (slot < 0) return;
    const first = this.#table.positionAt(slot);
    if (this.#kind === "alike" && tag === this.#table.tagAt(slot) && !this.#isDead(first)) return;
    this.#repeat(first, position, tag);
    const text = id();
    if (text === undefined) return;
    this.#ids.set(position, text);
    if (this.#kind === "same" && !this.#isDead(first)) this.#ids.set(first, text);
  }

  /** Forgets what was met from one position to another. */
  discard(from: number, to: number): void {
    this.#dead.push({ from, to });
    this.#ids.discard(from, to);
  }

  /** Takes a later part in, its positions shifted; `id` tells the id of a record by its shifted position. */
  merge(later: Repetitions, offset: number, id: (position: number) => string | undefined): void {
    const known = new Map<number, { readonly first: number; readonly tag: number }>();
    for (const { from, to } of later.#dead) this.discard(from + offset, to + offset);
    const tell = (position: number) => {
      if (this.#isDead(position)) return;
      const text = id(position);
      if (text !== undefined) this.#ids.set(position, text);
    };
    later.#table.forEach((low, high, laterFirst, tag) => {
      const position = laterFirst + offset;
      const slot = this.#table.meetHashes(low, high, position, tag);
      if (slot < 0) return;
      const first = this.#table.positionAt(slot);
      const firstTag = this.#table.tagAt(slot);
      known.set(position, { first, tag: firstTag });
      if (this.#kind === "alike" && tag === firstTag && !this.#isDead(first)) return;
      this.#repeat(first, position, tag);
      tell(position);
      if (this.#kind === "same") tell(first);
    });
    for (let index = 0; index < later.#positions.length; index++) {
      const first = later.#firsts.at(index) + offset;
      const position = later.#positions.at(index) + offset;
      const tag = later.#tags.at(index);
      const earlier = known.get(first);
      if (this.#kind === "alike" && tag === earlier?.tag && !this.#isDead(earlier.first)) continue;
      this.#repeat(earlier?.first ?? first, position, tag);
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
    const alive = [...group].map((index) => ({
      position: this.#positions.at(index),
      tag: this.#tags.at(index),
    }));
    const records = [{ position: first, tag: undefined as number | undefined }, ...alive].filter(
      ({ position }) => !this.#isDead(position),
    );
    const [head, next] = records;
    if (head === undefined || next === undefined) return;
    if (this.#kind === "same") {
      report({ position: head.position, other: next.position, id: this.#ids.get(head.position) });
    }
    const seen = new Set<number | undefined>([head.tag]);
    for (const { position, tag } of records.slice(1)) {
      if (this.#kind === "alike") {
        if (seen.has(tag)) continue;
        seen.add(tag);
      }
      report({ position, other: head.position, id: this.#ids.get(position) });
    }
  }

  /** Whether a position belongs to an unreadable input: what was first met there was not met at all. */
  #isDead(position: number): boolean {
    for (const { from, to } of this.#dead) if (position >= from && position < to) return true;
    return false;
  }

  #repeat(first: number, position: number, tag: number): void {
    this.#firsts.push(first);
    this.#positions.push(position);
    this.#tags.push(tag);
  }
}
