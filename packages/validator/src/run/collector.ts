import type { RuleTerms, Severity } from "@aurora/domain/rules/core";
import type { FindingFacts } from "./finding.js";

/** How many findings there were of each severity. */
export type SeverityCounts = { readonly [S in Severity as `${S}s`]: number };

interface Kept {
  readonly finding: FindingFacts;
  /** Order of arrival, for findings of one rule on one record. */
  readonly sequence: number;
}

const GRAVITY: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** What a collector held at some moment. */
export interface CollectorSnapshot {
  readonly counts: SeverityCounts;
  readonly byRule: readonly (readonly [string, number])[];
  readonly listable: readonly (readonly [string, number])[];
  readonly kept: readonly (readonly [string, readonly Kept[]])[];
}

/**
 * Counts every finding and keeps a bounded choice of them: fairly many of each rule, the first by
 * their place in the run. Which are kept depends on the findings alone, not on the order of their
 * arrival or on how the run was split, so that parts can be merged.
 */
export class Collector {
  readonly counts = { errors: 0, warnings: 0, infos: 0 };
  readonly byRule = new Map<string, number>();
  /** How many findings of each rule are grave enough to be listed. */
  readonly #listable = new Map<string, number>();
  readonly #limit: number;
  readonly #gravest: number;
  readonly #order: ReadonlyMap<string, number>;
  readonly #kept = new Map<string, Kept[]>();
  /** No finding of a rule that is kept stands behind. */
  readonly #highest = new Map<string, number>();
  #keptTotal = 0;
  #sequence = 0;
  /** The most of any one rule that may be listed in the end. */
  #mostOfOne: number;

  /**
   * @param limit the most findings to keep
   * @param severity the least grave that is kept; all are counted
   * @param order the place of each rule's code in the catalogue
   */
  constructor(options: {
    readonly limit: number;
    readonly severity: Severity;
    readonly order: ReadonlyMap<string, number>;
  }) {
    this.#limit = options.limit;
    this.#mostOfOne = options.limit;
    this.#gravest = GRAVITY[options.severity];
    this.#order = options.order;
  }

  /** Whether findings of a severity are listed at all. */
  lists(severity: Severity): boolean {
    return GRAVITY[severity] >= this.#gravest;
  }

  /** Whether a finding at a position may come to be listed; one that may not is only to be counted. */
  takes({ code }: RuleTerms, severity: Severity, position: number): boolean {
    if (!this.lists(severity)) return false;
    const kept = this.#kept.get(code);
    if (kept === undefined || kept.length < this.#mostOfOne) return true;
    // Behind all that are kept already, and no rule will ever have room for more.
    return position <= (this.#highest.get(code) as number);
  }

  add(finding: FindingFacts): void {
    this.pass(finding.rule, finding.severity);
    if (this.lists(finding.severity)) this.#keep(finding.rule.code, finding);
  }

  /** Counts a finding that is not to be listed. */
  pass({ code }: RuleTerms, severity: Severity): void {
    this.counts[`${severity}s`]++;
    this.byRule.set(code, (this.byRule.get(code) ?? 0) + 1);
    if (this.lists(severity)) this.#listable.set(code, (this.#listable.get(code) ?? 0) + 1);
  }

  /** Counts findings of a rule that nobody lists. */
  count(rule: RuleTerms, more: number): void {
    this.counts[`${rule.severity}s`] += more;
    this.byRule.set(rule.code, (this.byRule.get(rule.code) ?? 0) + more);
  }

  /** What it holds now, to return to. */
  snapshot(): CollectorSnapshot {
    return {
      counts: { ...this.counts },
      byRule: [...this.byRule],
      listable: [...this.#listable],
      kept: [...this.#kept].map(([code, kept]) => [code, [...kept]]),
    };
  }

  /** Returns to what it held. */
  restore(snapshot: CollectorSnapshot): void {
    Object.assign(this.counts, snapshot.counts);
    this.byRule.clear();
    for (const [code, count] of snapshot.byRule) this.byRule.set(code, count);
    this.#listable.clear();
    for (const [code, count] of snapshot.listable) this.#listable.set(code, count);
    this.#kept.clear();
    this.#highest.clear();
    this.#keptTotal = 0;
    this.#mostOfOne = this.#limit;
    for (const [code, kept] of snapshot.kept) {
      this.#kept.set(code, [...kept]);
      // One by one: a call with as many arguments as there may be findings overflows the stack.
      let highest = Number.NEGATIVE_INFINITY;
      for (const { finding } of kept) highest = Math.max(highest, finding.position);
      this.#highest.set(code, highest);
      this.#keptTotal += kept.length;
    }
  }

  /** Takes the findings of a later part in; `shift` puts them where they stand in the whole. */
  merge(later: Collector, shift: (finding: FindingFacts) => FindingFacts): void {
    this.counts.errors += later.counts.errors;
    this.counts.warnings += later.counts.warnings;
    this.counts.infos += later.counts.infos;
    for (const [code, count] of later.byRule) this.byRule.set(code, (this.byRule.get(code) ?? 0) + count);
    for (const [code, count] of later.#listable) {
      this.#listable.set(code, (this.#listable.get(code) ?? 0) + count);
    }
    for (const [code, kept] of later.#kept) for (const { finding } of kept) this.#keep(code, shift(finding));
  }

  /** The findings that fit, in the order of the run, and how many of each rule are left out. */
  result(): { readonly findings: readonly FindingFacts[]; readonly omitted: ReadonlyMap<string, number> } {
    const shares = this.#shares();
    this.#trim((code) => shares.get(code) ?? 0);
    const omitted = new Map<string, number>();
    for (const [code, count] of this.byRule) {
      const left = count - (this.#kept.get(code)?.length ?? 0);
      if (left > 0) omitted.set(code, left);
    }
    const findings = [...this.#kept.values()].flat().sort((a, b) => this.#compare(a, b));
    return { findings: findings.map(({ finding }) => finding), omitted };
  }

  #keep(code: string, finding: FindingFacts): void {
    let kept = this.#kept.get(code);
    if (kept === undefined) {
      kept = [];
      this.#kept.set(code, kept);
    }
    kept.push({ finding, sequence: this.#sequence++ });
    this.#highest.set(code, Math.max(this.#highest.get(code) ?? finding.position, finding.position));
    this.#keptTotal++;
    // Trimmed only now and then, to no less than what may be needed at the end.
    if (this.#keptTotal > (this.#limit + this.#kept.size) * 2 + 64) {
      this.#mostOfOne = Math.min(this.#mostOfOne, this.#largestShare());
      this.#trim(() => this.#mostOfOne);
    }
  }

  #trim(shareOf: (code: string) => number): void {
    this.#keptTotal = 0;
    for (const [code, kept] of this.#kept) {
      const share = shareOf(code);
      if (kept.length > share) {
        kept.sort((a, b) => this.#compare(a, b));
        kept.length = share;
      }
      this.#keptTotal += kept.length;
    }
  }

  /** The rules with how many findings may be listed, the rarest first. */
  #byRarity(): [string, number][] {
    return [...this.#listable].sort(
      ([a, few], [b, many]) => few - many || (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0),
    );
  }

  /** How many of each rule fit: all of the rare ones, and of the frequent ones equally many. */
  #shares(): Map<string, number> {
    const rules = this.#byRarity();
    const shares = new Map<string, number>();
    let room = this.#limit;
    rules.forEach(([code, count], index) => {
      const share = Math.min(count, Math.floor(room / (rules.length - index)));
      shares.set(code, share);
      room -= share;
    });
    return shares;
  }

  /**
   * The most of any one rule that may fit, now or later. Shares shrink as counts grow; but which rule
   * gets what does not divide evenly may change, so it is left to all of them.
   */
  #largestShare(): number {
    const rules = this.#byRarity();
    let room = this.#limit;
    for (const [index, [, count]] of rules.entries()) {
      const even = room / (rules.length - index);
      if (count > even) return Math.ceil(even);
      room -= count;
    }
    return Number.POSITIVE_INFINITY;
  }

  #compare(a: Kept, b: Kept): number {
    return (
      a.finding.position - b.finding.position ||
      Number(b.finding.wholeFile) - Number(a.finding.wholeFile) ||
      (this.#order.get(a.finding.rule.code) ?? 0) - (this.#order.get(b.finding.rule.code) ?? 0) ||
      a.sequence - b.sequence
    );
  }
}
