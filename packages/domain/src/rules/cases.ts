import type { Entity, FactsOf } from "../records/entity.js";
import type { MessageParams, Severity } from "./outcome.js";
import type { FoldRule, RecordRule } from "./rule.js";

/** One row of a rule's table: a change to a clean record, and why it is there. */
export interface RuleCase<Facts> {
  /** What the row shows, in one sentence; unique within the table. */
  readonly why: string;
  /** Merged over the entity's clean record; `undefined` empties a field. */
  readonly given: Partial<Facts>;
  /** The day of the run; the sample's own where absent. */
  readonly asOf?: string;
  readonly parameters?: Readonly<Record<string, number>>;
}

/** A row that the rule must report. */
export interface ViolatedCase<Facts> extends RuleCase<Facts> {
  /** The whole of the message's parameters. */
  readonly params: MessageParams;
  readonly at?: readonly string[];
  readonly expected?: string;
  readonly suggestion?: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** The further violations of the same record, where the rule reports each part by itself. */
  readonly also?: readonly { readonly params: MessageParams; readonly at?: readonly string[] }[];
}

/** A row on which the rule cannot decide. */
export interface UndeterminedCase<Facts> extends RuleCase<Facts> {
  readonly missing: readonly string[];
}

/** The table of cases that stands beside a rule over one record. */
export interface RecordCases<Facts> {
  readonly rule: RecordRule;
  readonly satisfied: readonly RuleCase<Facts>[];
  readonly violated: readonly ViolatedCase<Facts>[];
  /** Empty only for a rule that every record decides. */
  readonly undetermined: readonly UndeterminedCase<Facts>[];
}

/** A run of several records and what a fold must conclude. */
export interface FoldCase<Facts> {
  readonly why: string;
  /** Records of other entities that the run holds, before those of the fold's own. */
  readonly before?: readonly {
    readonly entity: string;
    readonly given: Readonly<Record<string, unknown>>;
  }[];
  readonly records: readonly Partial<Facts>[];
  readonly asOf?: string;
  readonly parameters?: Readonly<Record<string, number>>;
  /** The violations by place of the record in the run, `before` included; empty where the run is clean. */
  readonly violations: readonly {
    readonly record: number;
    readonly params: MessageParams;
    /** Where it differs from the rule's own. */
    readonly severity?: Severity;
  }[];
}

/** The table of cases that stands beside a fold. */
export interface FoldCases<Facts> {
  readonly rule: FoldRule;
  readonly runs: readonly FoldCase<Facts>[];
}

/** Declares the table of a rule over one record of an entity. */
export function recordCases<E extends Entity>(
  _entity: E,
  cases: RecordCases<FactsOf<E>>,
): RecordCases<FactsOf<E>> {
  return cases;
}

/** Declares the table of a fold over the records of an entity. */
export function foldCases<E extends Entity>(_entity: E, cases: FoldCases<FactsOf<E>>): FoldCases<FactsOf<E>> {
  return cases;
}

/** A complete record that satisfies every rule over its entity: what tables of cases change. */
export interface CleanSample {
  readonly entity: Entity;
  readonly clean: Readonly<Record<string, unknown>>;
  /** The day on which it is judged. */
  readonly asOf: string;
}
