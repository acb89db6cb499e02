import type { RuleTerms, Severity } from "@aurora/domain/rules/core";
import { foldHeader } from "../tables/header.js";
import { Collector } from "./collector.js";
import type { FindingFacts } from "./finding.js";
import { HIDDEN } from "./show.js";

/** What has no centre: records that name none, or one that is not known for a centre; what concerns no record. */
export const NO_CENTER = "";

/** How the findings of each centre are kept. */
export interface PartOptions {
  /** The most findings that are listed of each centre. */
  readonly limit: number;
  readonly severity: Severity;
  readonly order: ReadonlyMap<string, number>;
}

/**
 * The findings of a run, kept apart by centre: counted all, listed up to a limit each. One centre under
 * two spellings is one. What is found of the input being read is kept apart until it has ended, since
 * the input may yet turn out to be unreadable.
 */
export class CenterParts {
  readonly #options: PartOptions;
  readonly #settled = new Map<string, Collector>();
  readonly #ofFiles: FindingFacts[] = [];
  #current = new Map<string, Collector>();
  #currentOfFile: FindingFacts[] = [];

  constructor(options: PartOptions) {
    this.#options = options;
  }

  /** Takes a finding on a record of a centre in. */
  add(finding: FindingFacts, center: string | undefined): void {
    this.#of(this.#current, centerKey(center)).add(finding);
  }

  /** Takes a finding on a file in: whose it is is known once all its records are. */
  addOfFile(finding: FindingFacts): void {
    this.#currentOfFile.push(finding);
  }

  /** Counts findings of a centre that nobody lists. */
  count(rule: RuleTerms, count: number, center: string | undefined): void {
    this.#of(this.#current, centerKey(center)).count(rule, count);
  }

  /** Keeps what was found of the input that has ended. */
  settle(): void {
    for (const [key, collector] of this.#current) this.#of(this.#settled, key).merge(collector, asItIs);
    this.#ofFiles.push(...this.#currentOfFile);
    this.discard();
  }

  /** Forgets what was found of the input being read: it turned out to be unreadable. */
  discard(): void {
    this.#current = new Map();
    this.#currentOfFile = [];
  }

  /** Takes the parts of a later run in, whose positions `shift` puts where they stand in the whole. */
  merge(later: CenterParts, shift: (finding: FindingFacts) => FindingFacts): void {
    for (const [key, collector] of later.#settled) this.#of(this.#settled, key).merge(collector, shift);
    for (const finding of later.#ofFiles) this.#ofFiles.push(shift(finding));
  }

  /**
   * What was found of each centre, by its key. Asked for once, when the run is over.
   *
   * @param ownerOf the centre whose records alone a file holds, by a position in it; `NO_CENTER` where there are several
   * @param isKnown whether a centre is told apart from the others
   */
  result(
    ownerOf: (position: number) => string,
    isKnown: (key: string) => boolean,
  ): ReadonlyMap<string, Collector> {
    const whole = new Map<string, Collector>();
    for (const [key, collector] of this.#settled) {
      this.#of(whole, isKnown(key) ? key : NO_CENTER).merge(collector, asItIs);
    }
    for (const finding of this.#ofFiles) {
      const owner = ownerOf(finding.position);
      this.#of(whole, isKnown(owner) ? owner : NO_CENTER).add(finding);
    }
    return whole;
  }

  #of(parts: Map<string, Collector>, key: string): Collector {
    let collector = parts.get(key);
    if (collector === undefined) {
      collector = new Collector(this.#options);
      parts.set(key, collector);
    }
    return collector;
  }
}

/** The key under which a centre is one, however it is spelt. What is not shown may be several: it is none. */
export function centerKey(shown: string | undefined): string {
  return shown === undefined || shown === HIDDEN ? NO_CENTER : foldHeader(shown);
}

function asItIs(finding: FindingFacts): FindingFacts {
  return finding;
}
