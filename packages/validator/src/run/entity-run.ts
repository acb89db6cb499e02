import type { Entity } from "@aurora/domain/records";
import type { CompiledFold, FoldViolation, RuleMeta, RuleProgram, Violated } from "@aurora/domain/rules";
import { asFacts, type FactsFactory, type FactsView, factsFactory } from "../decode/facts.js";
import { Hash64 } from "./hash.js";
import { type Repetition, Repetitions } from "./repetitions.js";

type AnyFacts = ReturnType<typeof asFacts<Entity>>;

/** What a run does with what its rules over many records find. */
export interface EntityRunSink {
  readonly repeatedId: (repetition: Repetition) => void;
  readonly probableDuplicate: (repetition: Repetition) => void;
  readonly violation: (rule: RuleMeta, violation: FoldViolation) => void;
  /** Counts violations that a fold found beyond those that it lists. */
  readonly unlisted: (rule: RuleMeta, count: number, center: string | undefined) => void;
}

/** How a record's keys are made, by whoever holds its cells. */
export interface RecordKeys {
  /** Takes the record's id in; false where it has none. */
  readonly hashId: (hash: Hash64) => boolean;
  /** Takes one of the fields of likeness in, by its place; false where it is unknown. A word is one of few. */
  readonly hashField: (hash: Hash64, place: number, word: boolean) => boolean;
  /** The record's id as a report may show it. */
  readonly id: () => string | undefined;
}

/**
 * The rules of one entity in a run, with what they remember of the records before: what is met
 * twice, and the states of folds.
 */
export class EntityRun {
  readonly entity: Entity;
  readonly factory: FactsFactory;
  readonly program: RuleProgram<AnyFacts>;
  /** The fields whose values somebody reads: rules, or the summary. */
  readonly read: ReadonlySet<string>;
  readonly #ids: Repetitions;
  readonly #likenesses: Repetitions;
  readonly #likeness: readonly { readonly place: number; readonly word: boolean }[];
  readonly #hash = new Hash64();
  /** The states of the folds over the inputs read so far, and over the one being read. */
  readonly #settled: unknown[];
  #current: unknown[];

  /** @param limit how many findings of one rule a report may list */
  constructor(entity: Entity, program: RuleProgram<AnyFacts>, limit: number) {
    this.entity = entity;
    this.program = program;
    this.factory = factsFactory(entity);
    this.read = new Set([...program.rules.flatMap((rule) => rule.fields), entity.centerField]);
    this.#ids = new Repetitions("same", limit);
    this.#likenesses = new Repetitions("alike", limit, (position) => this.#ids.tagAt(position));
    this.#likeness = entity.likenessFields.map((name) => ({
      place: this.factory.indexOf.get(name) as number,
      word: !entity.fields[name]?.freeText,
    }));
    this.#settled = program.folds.map(({ fold }) => fold.empty());
    this.#current = program.folds.map(({ fold }) => fold.empty());
  }

  /** Whether no rule over single records is violated by what the view says. */
  isClean(view: FactsView): boolean {
    return this.program.isClean(asFacts(view));
  }

  /** The violations of rules over single records. */
  violations(view: FactsView, report: (rule: RuleMeta, violation: Violated) => void): void {
    this.program.violations(asFacts(view), report);
  }

  /** Remembers a record for the rules over many. */
  remember(view: FactsView, position: number, keys: RecordKeys): void {
    const hash = this.#hash;
    const hasId = keys.hashId(hash.reset());
    if (hasId) this.#ids.step(hash.finish(), position, keys.id);
    if (hasId && this.#likeness.length > 0) {
      hash.reset();
      let known = true;
      for (const { place, word } of this.#likeness) known = known && keys.hashField(hash, place, word);
      if (known) this.#likenesses.step(hash.finish(), position, keys.id);
    }
    const { folds } = this.program;
    for (let index = 0; index < folds.length; index++) {
      const { fold, concerns } = folds[index] as CompiledFold<AnyFacts>;
      const facts = asFacts(view);
      if (concerns(facts)) this.#current[index] = fold.step(this.#current[index], facts, position);
    }
  }

  /** Keeps what the input just read taught. */
  settle(): void {
    this.program.folds.forEach(({ fold }, index) => {
      this.#settled[index] = fold.merge(this.#settled[index], this.#current[index], 0);
      this.#current[index] = fold.empty();
    });
  }

  /** Forgets what the input being read taught: it turned out to be unreadable. */
  discard(from: number, to: number): void {
    this.#current = this.program.folds.map(({ fold }) => fold.empty());
    this.#ids.discard(from, to);
    this.#likenesses.discard(from, to);
  }

  /** Takes a later part of the run in; `id` tells the id of a record by its position in the whole. */
  merge(later: EntityRun, offset: number, id: (position: number) => string | undefined): void {
    this.#ids.merge(later.#ids, offset, id);
    this.#likenesses.merge(later.#likenesses, offset, id);
    this.program.folds.forEach(({ fold }, index) => {
      this.#settled[index] = fold.merge(this.#settled[index], later.#settled[index], offset);
    });
  }

  /** Concludes the rules over many records. */
  finish(sink: EntityRunSink): void {
    this.#ids.finish(sink.repeatedId);
    this.#likenesses.finish(sink.probableDuplicate);
    this.program.folds.forEach(({ fold, meta }, index) => {
      const { violations, unlisted } = fold.finish(this.#settled[index]);
      for (const violation of violations) sink.violation(meta, violation);
      for (const { center, count } of unlisted) sink.unlisted(meta, count, center);
    });
  }
}
