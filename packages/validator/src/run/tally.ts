import type { RuleTerms, Severity } from "@aurora/domain/rules/core";
import { Collector, type CollectorSnapshot } from "./collector.js";
import type { FindingFacts } from "./finding.js";
import { GrowableUint16 } from "./growable.js";

/** What a report counts of one centre. */
export interface CenterCounts {
  records: number;
  valid: number;
  errors: number;
  warnings: number;
  infos: number;
}

/** What a tally held at some moment. */
export interface TallySnapshot {
  readonly records: number;
  readonly valid: number;
  readonly collector: CollectorSnapshot;
  readonly centers: readonly CenterCounts[];
}

/** What a tally counted, as plain data that may travel between threads. */
export interface TallyState {
  readonly records: number;
  readonly valid: number;
  /** Every centre in the order in which it was met, with its counts; first what belongs to none. */
  readonly centers: readonly (readonly [name: string | undefined, counts: CenterCounts])[];
  readonly marks: Uint16Array;
}

/** The records that name no centre, or one of more centres than are told apart. */
const NO_CENTER = 0;

/** A record's mark has 15 bits for its centre. */
const MOST_CENTERS = 0x7fff;

/** The lowest bit of a record's mark says whether it has an error, the others of which centre it is. */
const HAS_ERROR = 1;

/** What a tally holds at first: most runs have one input, and so does every snapshot of theirs. */
const NOTHING_COUNTED: TallySnapshot = Object.freeze({
  records: 0,
  valid: 0,
  collector: { counts: { errors: 0, warnings: 0, infos: 0 }, byRule: [], listable: [], kept: [] },
  centers: [noCounts()],
});

/** Counts records and findings, by rule and by centre; all exact, whatever is listed. */
export class Tally {
  readonly collector: Collector;
  readonly #maxCenters: number;
  readonly #centers = new Map<string, number>();
  readonly #centerCounts: CenterCounts[] = [noCounts()];
  /** The name of each centre by its number; none for the first. */
  readonly #centerNames: (string | undefined)[] = [undefined];
  readonly #marks = new GrowableUint16();
  #records = 0;
  #valid = 0;

  constructor(options: {
    readonly limit: number;
    readonly severity: Severity;
    readonly maxCenters: number;
    readonly order: ReadonlyMap<string, number>;
  }) {
    this.collector = new Collector(options);
    this.#maxCenters = options.maxCenters;
  }

  get records(): number {
    return this.#records;
  }

  /** Records without any error. */
  get valid(): number {
    return this.#valid;
  }

  /**
   * The counts of each centre, in the order of their names, and those of the records beside: that name
   * no centre, or whose centre is beyond the most that are told apart, the ones with most records first.
   */
  centers(): {
    readonly byCenter: readonly (readonly [string, CenterCounts])[];
    readonly withoutCenter: CenterCounts;
  } {
    const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
    const largest = [...this.#centers]
      .map(([name, index]) => [name, this.#centerCounts[index] as CenterCounts] as const)
      .filter(([, counts]) => counts.records > 0)
      .sort(([a, few], [b, many]) => many.records - few.records || byName(a, b));
    const withoutCenter = { ...(this.#centerCounts[NO_CENTER] as CenterCounts) };
    for (const [, counts] of largest.splice(this.#maxCenters)) addCounts(withoutCenter, counts);
    return { byCenter: largest.sort(([a], [b]) => byName(a, b)), withoutCenter };
  }

  /** The number under which a centre is counted. */
  center(name: string | undefined): number {
    if (name === undefined) return NO_CENTER;
    let index = this.#centers.get(name);
    if (index === undefined) {
      if (this.#centers.size >= MOST_CENTERS) return NO_CENTER;
      index = this.#centerCounts.length;
      this.#centers.set(name, index);
      this.#centerCounts.push(noCounts());
      this.#centerNames.push(name);
    }
    return index;
  }

  /** The centre of the record at a position; undefined where it names none, and where no record is. */
  centerAt(position: number): string | undefined {
    if (position < 0 || position >= this.#marks.length) return undefined;
    return this.centerName(this.#marks.at(position) >>> 1);
  }

  /** The name of the centre that is counted under a number; undefined for what names none. */
  centerName(center: number): string | undefined {
    return this.#centerNames[center];
  }

  /** Counts a record; positions only ever grow. */
  record(position: number, center: number, hasError: boolean): void {
    for (let gap = this.#marks.length; gap < position; gap++) this.#marks.push(0);
    this.#marks.push((center << 1) | (hasError ? HAS_ERROR : 0));
    const counts = this.#centerCounts[center] as CenterCounts;
    this.#records++;
    counts.records++;
    if (!hasError) {
      this.#valid++;
      counts.valid++;
    }
  }

  /** Counts a finding on a record of a centre, and keeps it if there is room. */
  finding(finding: FindingFacts, center: number): void {
    this.collector.add(finding);
    (this.#centerCounts[center] as CenterCounts)[`${finding.severity}s`]++;
  }

  /** Counts a finding on a record of a centre that is certain not to be listed. */
  passed(rule: RuleTerms, severity: Severity, center: number): void {
    this.collector.pass(rule, severity);
    (this.#centerCounts[center] as CenterCounts)[`${severity}s`]++;
  }

  /** Counts findings of a rule on records of a centre that nobody lists. */
  unlisted(rule: RuleTerms, count: number, center: string | undefined): void {
    this.collector.count(rule, count);
    (this.#centerCounts[this.center(center)] as CenterCounts)[`${rule.severity}s`] += count;
  }

  /** Counts a finding on a record that was counted before: an error makes it invalid after all. */
  lateFinding(finding: FindingFacts): void {
    const mark = this.#marks.at(finding.position);
    const center = mark >>> 1;
    this.finding(finding, center);
    if (finding.severity !== "error" || (mark & HAS_ERROR) !== 0) return;
    this.#marks.set(finding.position, mark | HAS_ERROR);
    this.#valid--;
    (this.#centerCounts[center] as CenterCounts).valid--;
  }

  snapshot(): TallySnapshot {
    const isNew = this.#records === 0 && this.#centerCounts.length === 1 && this.collector.byRule.size === 0;
    if (isNew) return NOTHING_COUNTED;
    return {
      records: this.#records,
      valid: this.#valid,
      collector: this.collector.snapshot(),
      centers: this.#centerCounts.map((counts) => ({ ...counts })),
    };
  }

  restore(snapshot: TallySnapshot): void {
    this.#records = snapshot.records;
    this.#valid = snapshot.valid;
    this.collector.restore(snapshot.collector);
    const { centers } = snapshot;
    centers.forEach((counts, index) => {
      Object.assign(this.#centerCounts[index] as CenterCounts, counts);
    });
    this.#centerCounts.length = centers.length;
    this.#centerNames.length = centers.length;
    for (const [name, index] of this.#centers) if (index >= centers.length) this.#centers.delete(name);
  }

  /** Whether no further centre can be told apart: which ones are depends on all the records before. */
  get isFull(): boolean {
    return this.#centers.size >= MOST_CENTERS;
  }

  /** What it counted, but for the findings, which its collector keeps; the memory is not copied. */
  get state(): TallyState {
    return {
      records: this.#records,
      valid: this.#valid,
      centers: this.#centerCounts.map((counts, index) => [this.#centerNames[index], counts]),
      marks: this.#marks.values,
    };
  }

  /** Takes over what another counted, in place of its own; it must be new. */
  adopt({ records, valid, centers, marks }: TallyState): void {
    this.#records = records;
    this.#valid = valid;
    for (const [name, counts] of centers) {
      Object.assign(this.#centerCounts[this.center(name)] as CenterCounts, counts);
    }
    this.#marks.adopt(marks);
  }

  /** Takes a later part in, whose positions begin at `offset`. */
  merge(later: Tally, offset: number): void {
    const centers = [NO_CENTER];
    for (const [name, index] of later.#centers) centers[index] = this.center(name);
    later.#centerCounts.forEach((counts, index) => {
      addCounts(this.#centerCounts[centers[index] ?? NO_CENTER] as CenterCounts, counts);
    });
    for (let gap = this.#marks.length; gap < offset; gap++) this.#marks.push(0);
    // Where the later part is one of the same input, its row 0 is the last row of this one.
    for (let position = this.#marks.length - offset; position < later.#marks.length; position++) {
      const mark = later.#marks.at(position);
      this.#marks.push(((centers[mark >>> 1] ?? NO_CENTER) << 1) | (mark & HAS_ERROR));
    }
    this.#records += later.#records;
    this.#valid += later.#valid;
    this.collector.merge(later.collector, (finding) => ({
      ...finding,
      position: finding.position + offset,
      ...(finding.other === undefined ? {} : { other: finding.other + offset }),
    }));
  }
}

function noCounts(): CenterCounts {
  return { records: 0, valid: 0, errors: 0, warnings: 0, infos: 0 };
}

function addCounts(into: CenterCounts, counts: CenterCounts): void {
  for (const key of Object.keys(counts) as (keyof CenterCounts)[]) into[key] += counts[key];
}
