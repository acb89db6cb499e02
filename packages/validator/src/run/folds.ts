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

/** The folds that take the records of an entity in: the same in every run with the same rules. */
interface Plan {
  readonly fields: readonly string[];
  readonly steps: readonly { readonly index: number; readonly step: FoldStep }[];
}

type FoldStep = CompiledFold["steps"] extends ReadonlyMap<string, infer Step> ? Step : never;

/** The plans made so far, by entity, for runs of one input and of several. */
const plans = new WeakMap<readonly CompiledFold[], Record<"one" | "several", Map<string, Plan>>>();

function planOf(folds: readonly CompiledFold[], entity: string, singleInput: boolean): Plan {
  let made = plans.get(folds);
  if (made === undefined) {
    made = { one: new Map(), several: new Map() };
    plans.set(folds, made);
  }
  const known = made[singleInput ? "one" : "several"];
  let plan = known.get(entity);
  if (plan === undefined) {
    plan = newPlan(folds, entity, singleInput);
    known.set(entity, plan);
  }
  return plan;
}

function newPlan(folds: readonly CompiledFold[], entity: string, singleInput: boolean): Plan {
  const steps = folds.flatMap(({ steps, rule }, index) => {
    const step = steps.get(entity);
    // A fold concludes nothing without a record of its own kind.
    if (step === undefined || (singleInput && rule.entity !== entity)) return [];
    const fields =
      rule.entity === entity
        ? rule.fields
        : rule.reads.flatMap((read) => (read.entity === entity ? read.fields : []));
    return [{ index, step, fields }];
  });
  return { steps, fields: steps.flatMap(({ fields }) => fields) };
}

/** Stands for what a fold learned that no record concerned, which concludes nothing: its states may be anything else. */
const NOTHING = Symbol("nothing learned");

/**
 * The rules over many records of a run and their states: over the inputs read so far, and over the
 * one being read, which may yet turn out to be unreadable.
 */
export class Folds {
  readonly #folds: readonly CompiledFold[];
  /** What each learned, by its place. */
  readonly #settled: unknown[] = [];
  readonly #current: unknown[] = [];
  readonly #singleInput: boolean;

  /** @param singleInput whether no record of another kind can come beside those of the one input */
  constructor(folds: readonly CompiledFold[], singleInput: boolean) {
    this.#singleInput = singleInput;
    this.#folds = folds;
    for (let index = 0; index < folds.length; index++) {
      this.#settled.push(NOTHING);
      this.#current.push(NOTHING);
    }
  }

  /** The folds that take the records of an entity in. */
  of(entity: string): EntityFolds {
    const { fields, steps } = planOf(this.#folds, entity, this.#singleInput);
    const current = this.#current;
    return {
      fields,
      take: (facts, position) => {
        for (const { index, step } of steps) {
          current[index] = step(this.#begun(current, index), facts, position);
        }
      },
    };
  }

  /** Keeps what the input just read taught. */
  settle(): void {
    this.#folds.forEach(({ fold }, index) => {
      const learned = this.#current[index];
      if (learned === NOTHING) return;
      this.#settled[index] = fold.merge(this.#begun(this.#settled, index), learned, 0);
    });
    this.discard();
  }

  /** Forgets what the input being read taught: it turned out to be unreadable. */
  discard(): void {
    this.#current.fill(NOTHING);
  }

  /** What they learned, by their rules' codes; but for those that no record concerned. */
  get state(): FoldsState {
    return this.#folds.flatMap(({ rule }, index) => {
      const learned = this.#settled[index];
      return learned === NOTHING ? [] : [[rule.code, learned] as const];
    });
  }

  /** Goes on with the input being read from what a later part of it taught, its positions shifted. */
  continueWith(later: FoldsState, offset: number): void {
    for (const [code, state] of later) {
      const index = this.#folds.findIndex(({ rule }) => rule.code === code);
      const { fold } = this.#folds[index] as CompiledFold;
      this.#current[index] = fold.merge(this.#begun(this.#current, index), state, offset);
    }
  }

  /** Takes the folds of a later part of the run in. */
  merge(later: Folds, offset: number): void {
    this.#folds.forEach(({ fold }, index) => {
      const learned = later.#settled[index];
      if (learned === NOTHING) return;
      this.#settled[index] = fold.merge(this.#begun(this.#settled, index), learned, offset);
    });
  }

  /** Concludes them. */
  finish(sink: FoldSink): void {
    this.#folds.forEach(({ fold, rule }, index) => {
      const learned = this.#settled[index];
      if (learned === NOTHING) return;
      const { violations, unlisted } = fold.finish(learned);
      for (const violation of violations) sink.violation(rule, violation);
      for (const { center, count } of unlisted) sink.unlisted(rule, count, center);
    });
  }

  /** What a fold learned, or what it begins with. */
  #begun(states: readonly unknown[], index: number): unknown {
    const learned = states[index];
    return learned === NOTHING ? (this.#folds[index] as CompiledFold).fold.empty() : learned;
  }
}
