import type { CompiledFold, FoldViolation, RuleTerms } from "@aurora/domain/rules/core";

/** What a run does with what its rules over many records find. */
export interface FoldSink {
  readonly violation: (rule: RuleTerms & { readonly entity: string }, violation: FoldViolation) => void;
  /** Counts violations that a fold found beyond those that it lists. */
  readonly unlisted: (rule: RuleTerms, count: number, center: string | undefined) => void;
}

/** What folds learned, as plain data that may travel between threads. */
export type FoldsState = readonly (readonly [code: string, state: unknown])[];

/** The folds of a run as the records of one entity reach them. */
export interface EntityFolds {
  /** The entity's fields that they read. */
  readonly fields: readonly string[];
  readonly take: (facts: unknown, position: number) => void;
}

/**
 * The rules over many records of a run and their states: over the inputs read so far, and over the
 * one being read, which may yet turn out to be unreadable.
 */
export class Folds {
  readonly #folds: readonly CompiledFold[];
  readonly #settled: unknown[];
  readonly #current: unknown[];
  /** Which of the folds took something in from the input being read: the others need no merging. */
  readonly #touched = new Set<number>();
  /** Which of them took something in from any input. */
  readonly #learned = new Set<number>();

  readonly #singleInput: boolean;

  /** @param singleInput whether no record of another kind can come beside those of the one input */
  constructor(folds: readonly CompiledFold[], singleInput: boolean) {
    this.#singleInput = singleInput;
    this.#folds = folds;
    this.#settled = folds.map(({ fold }) => fold.empty());
    this.#current = folds.map(({ fold }) => fold.empty());
  }

  /** The folds that take the records of an entity in. */
  of(entity: string): EntityFolds {
    const steps = this.#folds.flatMap(({ steps, rule }, index) => {
      const step = steps.get(entity);
      // A fold concludes nothing without a record of its own kind.
      if (step === undefined || (this.#singleInput && rule.entity !== entity)) return [];
      const fields =
        rule.entity === entity
          ? rule.fields
          : rule.reads.flatMap((read) => (read.entity === entity ? read.fields : []));
      return [{ index, step, fields }];
    });
    return {
      fields: steps.flatMap(({ fields }) => fields),
      take: (facts, position) => {
        for (const { index, step } of steps) {
          this.#current[index] = step(this.#current[index], facts, position);
          this.#touched.add(index);
        }
      },
    };
  }

  /** Keeps what the input just read taught. */
  settle(): void {
    for (const index of this.#touched) {
      const { fold } = this.#folds[index] as CompiledFold;
      this.#settled[index] = fold.merge(this.#settled[index], this.#current[index], 0);
      this.#learned.add(index);
    }
    this.discard();
  }

  /** Forgets what the input being read taught: it turned out to be unreadable. */
  discard(): void {
    for (const index of this.#touched) {
      this.#current[index] = (this.#folds[index] as CompiledFold).fold.empty();
    }
    this.#touched.clear();
  }

  /** What they learned, by their rules' codes; but for those that no record concerned. */
  get state(): FoldsState {
    return this.#folds.flatMap(({ rule }, index) =>
      this.#learned.has(index) ? [[rule.code, this.#settled[index]] as const] : [],
    );
  }

  /** Goes on with the input being read from what a later part of it taught, its positions shifted. */
  continueWith(later: FoldsState, offset: number): void {
    for (const [code, state] of later) {
      const index = this.#folds.findIndex(({ rule }) => rule.code === code);
      const { fold } = this.#folds[index] as CompiledFold;
      this.#current[index] = fold.merge(this.#current[index], state, offset);
      this.#touched.add(index);
    }
  }

  /** Takes the folds of a later part of the run in. */
  merge(later: Folds, offset: number): void {
    this.#folds.forEach(({ fold }, index) => {
      this.#settled[index] = fold.merge(this.#settled[index], later.#settled[index], offset);
      if (later.#learned.has(index)) this.#learned.add(index);
    });
  }

  /** Concludes them. */
  finish(sink: FoldSink): void {
    this.#folds.forEach(({ fold, rule }, index) => {
      const { violations, unlisted } = fold.finish(this.#settled[index]);
      for (const violation of violations) sink.violation(rule, violation);
      for (const { center, count } of unlisted) sink.unlisted(rule, count, center);
    });
  }
}
