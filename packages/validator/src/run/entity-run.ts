import type { Entity } from "@aurora/domain/records/core";
import type { RuleOutcome, RuleProgram, RuleTerms, Violation } from "@aurora/domain/rules/core";
import { asFacts, type FactsFactory, type FactsView, factsFactory } from "../decode/facts.js";
import type { EntityFolds } from "./folds.js";
import { Hash64 } from "./hash.js";
import { KeptIds, type KeptIdsState } from "./kept-ids.js";
import { type Repetition, Repetitions, type RepetitionsState } from "./repetitions.js";
import { unreadOf } from "./unreadable.js";

type AnyFacts = ReturnType<typeof asFacts<Entity>>;

/** Which fields of an entity are read, and how: the same in every run of the same rules. */
interface FieldPlan {
  readonly read: ReadonlySet<string>;
  readonly readAlways: readonly string[];
  readonly likeness: readonly { readonly place: number; readonly word: boolean }[];
}

/** That, of the programs met so far; the fields of folds are one list for the same folds. */
const fieldPlans = new WeakMap<RuleProgram<AnyFacts>, WeakMap<readonly string[], FieldPlan>>();

function fieldPlanOf(
  entity: Entity,
  { program, ofFolds }: { readonly program: RuleProgram<AnyFacts>; readonly ofFolds: readonly string[] },
): FieldPlan {
  let known = fieldPlans.get(program);
  if (known === undefined) {
    known = new WeakMap();
    fieldPlans.set(program, known);
  }
  let same = known.get(ofFolds);
  if (same === undefined) {
    const { idField, centerField, dateFields, fields, likenessFields } = entity;
    const shared = [...ofFolds, ...dateFields, ...(centerField === undefined ? [] : [centerField])];
    const { indexOf } = factsFactory(entity);
    same = {
      read: new Set([...program.rules.flatMap((rule) => rule.fields), ...shared]),
      readAlways: idField === undefined ? shared : [...shared, idField],
      likeness: likenessFields.map((name) => ({
        place: indexOf.get(name) as number,
        word: !fields[name]?.freeText,
      })),
    };
    known.set(ofFolds, same);
  }
  return same;
}

/** What a run does with the records that are met twice. */
export interface RepetitionSink {
  readonly repeatedId: (repetition: Repetition) => void;
  readonly probableDuplicate: (repetition: Repetition) => void;
}

/** What is remembered of an entity's records, as plain data that may travel between threads. */
export interface EntityRunState {
  readonly keptIds: KeptIdsState;
  readonly ids: RepetitionsState;
  readonly likenesses: RepetitionsState;
}

/** How a record's keys are made, by whoever holds its cells. */
export interface RecordKeys {
  /** Takes the record's id in; false where it has none. */
  readonly hashId: (hash: Hash64) => boolean;
  /** Takes one of the fields of likeness in, by its place; false where it is unknown. A word is one of few. */
  readonly hashField: (hash: Hash64, place: number, word: boolean) => boolean;
  /** Takes all fields of likeness in at once, into a hash just reset; false where they are to be taken in one by one. */
  readonly hashLikeness?: (hash: Hash64) => boolean;
  /** The record's id as a report may show it. */
  readonly id: () => string | undefined;
}

/** No more room is made for records that have not come yet: a file may begin with short rows. */
const MOST_EXPECTED = 3_300_000;

/**
 * The rules of one entity in a run, with what they remember of the records before: what is met
 * twice. The states of rules over many records are the run's, since some read several entities.
 */
export class EntityRun {
  readonly entity: Entity;
  readonly factory: FactsFactory;
  readonly program: RuleProgram<AnyFacts>;
  /** The fields whose values somebody reads: rules, or the summary. */
  readonly read: ReadonlySet<string>;
  /** The fields that others than rules over single records ask for of each record. */
  readonly readAlways: readonly string[];
  readonly #ids: Repetitions;
  readonly #likenesses: Repetitions;
  readonly #likeness: FieldPlan["likeness"];
  readonly #hash: Hash64;
  /** Keeps every record's id, where the run may be merged. */
  readonly #keptIds: KeptIds | undefined;
  readonly #folds: EntityFolds;

  constructor(options: {
    readonly entity: Entity;
    readonly program: RuleProgram<AnyFacts>;
    readonly folds: EntityFolds;
    /** How many findings of one rule a report may list. */
    readonly limit: number;
    /** Whether it may be merged into another, or another into it: costs the memory of every record's id. */
    readonly mergeable: boolean;
  }) {
    const { entity, program, folds, limit, mergeable } = options;
    this.#keptIds = mergeable ? new KeptIds() : undefined;
    this.#hash = this.#keptIds ?? new Hash64();
    this.entity = entity;
    this.program = program;
    this.factory = factsFactory(entity);
    this.#folds = folds;
    const { read, readAlways, likeness } = fieldPlanOf(entity, { program, ofFolds: folds.fields });
    this.read = read;
    this.readAlways = readAlways;
    this.#likeness = likeness;
    this.#ids = new Repetitions("same", limit);
    this.#likenesses = new Repetitions("alike", limit, (position) => this.#ids.tagAt(position));
  }

  /** Whether no rule over single records is violated by what the view says. */
  isClean(view: FactsView): boolean {
    return this.program.isClean(asFacts(view));
  }

  /**
   * The violations of rules over single records. A rule that asks whether a field is empty would take for empty what
   * could not be read, and one that adds up would leave it out: what depends on such a cell is not told, and the
   * finding on the cell itself stands alone until it is mended.
   *
   * @param broken the places of those rules that are known to be violated; all are asked where that is not known
   * @param paths the fields whose cells could not be read
   */
  violations(
    view: FactsView,
    broken: readonly number[] | undefined,
    paths: readonly string[],
    report: (rule: RuleTerms, violation: Violation) => void,
  ): void {
    const certain =
      paths.length === 0
        ? report
        : (rule: RuleTerms, violation: Violation) => {
            if (unreadOf(rule, violation, paths).length === 0) report(rule, violation);
          };
    this.program.violations(asFacts(view), certain, broken);
  }

  /** Makes room for so many records in all, as far as that is certain to be worth it. */
  expect(records: number): void {
    const expected = Math.min(records, MOST_EXPECTED);
    this.#ids.expect(expected);
    if (this.entity.idField !== undefined) this.#likenesses.expect(expected);
  }

  /** Remembers a record for the rules over many. */
  remember(view: FactsView, position: number, keys: RecordKeys): void {
    const hash = this.#hash;
    if (this.entity.idField === undefined) {
      // What has no id of its own is known by its likeness: a report by its centre and month.
      if (this.#likeness.length > 0 && this.#hashLikeness(keys)) {
        this.#ids.step(hash.finish(), position, keys.id);
      }
    } else if (keys.hashId(hash.reset())) {
      this.#keptIds?.keep(position);
      this.#ids.step(hash.finish(), position, keys.id);
      if (this.#likeness.length > 0 && this.#hashLikeness(keys)) {
        this.#likenesses.step(hash.finish(), position, keys.id);
      }
    }
    this.#folds.take(asFacts(view), position);
  }

  /** Takes the fields of likeness into the hash; false where one is unknown. */
  #hashLikeness(keys: RecordKeys): boolean {
    this.#hash.reset();
    if (keys.hashLikeness?.(this.#hash) === true) return true;
    for (const { place, word } of this.#likeness) {
      if (!keys.hashField(this.#hash, place, word)) return false;
    }
    return true;
  }

  /** What each rule over single records says of a record, of which the cells of some fields could not be read. */
  outcomes(view: FactsView, paths: readonly string[]): readonly RuleOutcome[] {
    const outcomes = this.program.outcomes(asFacts(view));
    if (paths.length === 0) return outcomes;
    const certain = new Set<RuleTerms>();
    this.violations(view, undefined, paths, (rule) => certain.add(rule));
    return outcomes.map((each) => {
      const { rule, outcome } = each;
      // What is satisfied as it stands may be so for want of what could not be read.
      const isOpen =
        outcome?.status === "satisfied" || (outcome?.status === "violated" && !certain.has(rule));
      const missing = isOpen ? unreadOf(rule, {}, paths) : [];
      return missing.length === 0 ? each : { ...each, outcome: { status: "undetermined", missing } };
    });
  }

  /** Forgets the records between two positions: their input turned out to be unreadable. */
  discard(from: number, to: number): void {
    this.#ids.discard(from, to);
    this.#likenesses.discard(from, to);
  }

  /**
   * Takes a later part of the run in, made `mergeable`, its positions shifted.
   *
   * @param isLast whether nothing comes behind it
   */
  merge(later: EntityRun, offset: number, isLast = false): void {
    const id = (position: number) => later.#keptIds?.at(position - offset);
    this.#ids.merge(later.#ids, offset, { id, isLast });
    this.#likenesses.merge(later.#likenesses, offset, { id, isLast });
    if (later.#keptIds !== undefined) this.#keptIds?.append(later.#keptIds, offset);
  }

  /** What it remembers, to be taken over by another; undefined where the run was not made `mergeable`. */
  get state(): EntityRunState | undefined {
    if (this.#keptIds === undefined) return undefined;
    return { keptIds: this.#keptIds.state, ids: this.#ids.state, likenesses: this.#likenesses.state };
  }

  /** Takes over what another remembered, in place of what it remembers; it must be new, and `mergeable`. */
  adopt({ keptIds, ids, likenesses }: EntityRunState): void {
    this.#keptIds?.adopt(keptIds);
    this.#ids.adopt(ids);
    this.#likenesses.adopt(likenesses);
  }

  /** Tells what was met twice. */
  finish(sink: RepetitionSink): void {
    this.#ids.finish(sink.repeatedId);
    this.#likenesses.finish(sink.probableDuplicate);
  }
}
