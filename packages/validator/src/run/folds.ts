import type { CompiledFold, FoldViolation, RuleMeta } from "@aurora/domain/rules";

/** What a run does with what its rules over many records find. */
export interface FoldSink {
  readonly violation: (rule: RuleMeta & { readonly entity: string }, violation: FoldViolation) => void;
  /** Counts violations that a fold found beyond those that it lists. */
  readonly unlisted: (rule: RuleMeta, count: number, center: string | undefined) => void;
}

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

  /** Takes the folds of a later part of the run in. */
  merge(later: Folds, offset: number): void {
    this.#folds.forEach(({ fold }, index) => {
      this.#settled[index] = fold.merge(this.#settled[index], later.#settled[index], offset);
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
