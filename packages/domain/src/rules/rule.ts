import type * as Effect from "effect/Effect";
import type { Citations } from "../norms/citation.js";
import type { Entity, FactsOf, FieldName } from "../records/entity.js";
import type { LocalizedText } from "../text.js";
import type { MessageParams, Outcome, Severity } from "./outcome.js";
import type { Parameter } from "./parameter.js";
import type { RuleServices } from "./services.js";

/**
 * Why a rule weighs what it weighs. Severity follows the norm's own words:
 *
 * - `obligation`: "debe", "corresponde" and the plain imperatives of the norm: an error;
 * - `preference`: "de preferencia", "procurar", "en lo posible", "promover": a warning;
 * - `reliable-data`: a contradiction in the data, against the duty of reliable, validated information;
 * - `doubtful-data`: what is improbable rather than impossible by that same duty: a warning;
 * - `description`: the norm describes, so that we may suggest: an info;
 * - `own-threshold`: a number of ours that no norm gives: a warning at most;
 * - `readability`: without it the file cannot be read at all;
 * - `privacy`: a register of actions holds no personal data.
 */
export type SeverityBasis =
  | "obligation"
  | "preference"
  | "reliable-data"
  | "doubtful-data"
  | "description"
  | "own-threshold"
  | "readability"
  | "privacy";

/**
 * What a run has to know of a rule, whatever it runs over. Its prose may have been left behind: a program
 * that only runs rules is bundled without it.
 */
export interface RuleTerms<Code extends string = string> {
  /** Frozen: a code is retired, never reused or renamed. */
  readonly code: Code;
  readonly severity: Severity;
  readonly basis?: SeverityBasis;
  /** The words of the norm that decide the severity, quoted as briefly as possible; only where the norm has such words. */
  readonly wording?: string;
  /** One sentence that names the invalid condition. */
  readonly summary?: LocalizedText;
  /** What would satisfy the rule: what to do, not what to write in the cell to be left in peace. */
  readonly remedy?: LocalizedText;
  /** Every field that the rule reads. */
  readonly fields: readonly string[];
  readonly citations: Citations;
  /** Structure, privacy and arithmetic fire whatever norm is in force on the record's date. */
  readonly timeless?: true;
  /** The check itself asks which of the record's parts, each with a date of its own, lie in its norm's time. */
  readonly datedByParts?: true;
  /** It judges the members of its list one by one, and compares none with another. */
  readonly singly?: true;
  /** Where our reading goes beyond the letter: why, in one line. */
  readonly interpretation?: LocalizedText;
  readonly parameters?: readonly Parameter[];
  /** What breaks the rule and what keeps it, where no table of cases stands beside it. */
  readonly examples?: { readonly bad: string; readonly good: string };
  /** Set when the rule is retired. */
  readonly deprecated?: { readonly replacedBy?: string };
}

/** What is said of a rule: all that a run has to know, and its prose. */
export interface RuleMeta<Code extends string = string> extends RuleTerms<Code> {
  readonly basis: SeverityBasis;
  readonly summary: LocalizedText;
  readonly remedy: LocalizedText;
}

/** Rules whose prose a program may have left behind. */
export type WithoutProse<Rules extends readonly RuleMeta[]> = {
  readonly [Place in keyof Rules]: Omit<
    Rules[Place],
    "basis" | "wording" | "summary" | "remedy" | "interpretation" | "examples"
  >;
};

/** A plain total function from what a record says to an outcome. */
export type Check<Facts, P extends MessageParams = MessageParams> = (facts: Facts) => Outcome<P>;

/** A rule over one record, as it runs: what makes its check. */
export interface RunnableRecordRule<
  Code extends string = string,
  // biome-ignore lint/suspicious/noExplicitAny: a catalogue holds rules over different fields; `any` is the only bound that admits them all.
  Facts = any,
  P extends MessageParams = MessageParams,
  E = never,
  R extends RuleServices = RuleServices,
> extends RuleTerms<Code> {
  readonly kind: "record";
  readonly entity: string;
  /** The check, or the Effect that asks for services and yields it; made once per run. */
  readonly make: Check<Facts, P> | Effect.Effect<Check<Facts, P>, E, R>;
}

/** A rule over one record: its meta and what makes its check. */
export type RecordRule<
  Code extends string = string,
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  Facts = any,
  P extends MessageParams = MessageParams,
  E = never,
  R extends RuleServices = RuleServices,
> = RunnableRecordRule<Code, Facts, P, E, R> & RuleMeta<Code>;

/** Where a record stands in a run: counted over all of its inputs, so that parts can be merged by shifting it. */
export type Position = number;

/** A violation that a fold found, with the record it concerns. */
export interface FoldViolation<P extends MessageParams = MessageParams> {
  readonly position: Position;
  readonly id: string | undefined;
  /** The value to show, for the first marked field. */
  readonly value?: string;
  readonly params: P;
  readonly at?: readonly string[];
  readonly expected?: string;
  readonly suggestion?: string;
  readonly severity?: Severity;
}

/** What a fold concludes: the first violations by position, at most as many as its limit, and how many more there are. */
export interface FoldResult<P extends MessageParams = MessageParams> {
  readonly violations: readonly FoldViolation<P>[];
  /** Violations beyond the limit by centre. A rule of severity `error` leaves none out: which records are valid hangs on each. */
  readonly unlisted: readonly { readonly center: string | undefined; readonly count: number }[];
}

/**
 * A rule over many records. `merge(fold(a), fold(b))` must equal `fold(a then b)`, finding for
 * finding: that is what lets one rule run over parts, in workers or partitions.
 */
export interface Fold<State, Facts, P extends MessageParams = MessageParams> {
  readonly empty: () => State;
  /** Takes one record in; may change and return the state that it was given. */
  readonly step: (state: State, facts: Facts, position: Position) => State;
  /** Joins the state of a later part, whose positions start at `offset`, to that of an earlier one. */
  readonly merge: (earlier: State, later: State, offset: Position) => State;
  /** Concludes from all that was taken in. */
  readonly finish: (state: State) => FoldResult<P>;
  /**
   * Takes records of other entities in, by the entity's name: those that the rule declares under
   * `reads`. Without a record of the rule's own entity a fold concludes nothing.
   */
  readonly also?: {
    // biome-ignore lint/suspicious/noExplicitAny: each step is over another entity's fields; `any` admits them all.
    readonly [entity: string]: (state: State, facts: any, position: Position) => State;
  };
}

/** Another entity whose records of the same run a fold takes in, and which of its fields it reads. */
export interface AlsoRead {
  readonly entity: string;
  readonly fields: readonly string[];
}

/** A rule over the records of a run, as it runs. */
export interface RunnableFoldRule<
  Code extends string = string,
  // biome-ignore lint/suspicious/noExplicitAny: a catalogue holds folds over different states and fields.
  State = any,
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  Facts = any,
  P extends MessageParams = MessageParams,
  E = never,
  R extends RuleServices = RuleServices,
> extends RuleTerms<Code> {
  readonly kind: "fold";
  readonly entity: string;
  /** Other entities whose records the fold takes in, where the run holds any. */
  readonly reads: readonly AlsoRead[];
  /** `limit` is how many violations the run may list: what a fold need not remember beyond. */
  readonly make:
    | ((limit: number) => Fold<State, Facts, P>)
    | Effect.Effect<(limit: number) => Fold<State, Facts, P>, E, R>;
}

/** A rule over the records of a run: its meta and what makes its fold. */
export type FoldRule<
  Code extends string = string,
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  State = any,
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  Facts = any,
  P extends MessageParams = MessageParams,
  E = never,
  R extends RuleServices = RuleServices,
> = RunnableFoldRule<Code, State, Facts, P, E, R> & RuleMeta<Code>;

/** A rule of any kind that runs over records. */
export type Rule = RecordRule | FoldRule;

/** A rule of any kind, with its prose or without. */
export type RunnableRule = RunnableRecordRule | RunnableFoldRule;

/**
 * Declares rules over the records of one entity. The check sees only the fields that the rule
 * declares: reading another one does not compile.
 *
 * @param of the entity; or its name alone, with its type, so that who shares such a rule over other records
 *   does not carry the entity's definition along
 */
export function rulesOver<const E extends Entity>(of: E | E["name"]) {
  const entity = typeof of === "string" ? of : of.name;
  return {
    /** A rule over one record. */
    record<
      const Code extends string,
      const F extends FieldName<E>,
      P extends MessageParams,
      Failure = never,
      R extends RuleServices = never,
    >(
      rule: Omit<RuleMeta<Code>, "fields"> & {
        readonly fields: readonly F[];
        readonly check:
          | Check<Pick<FactsOf<E>, F>, P>
          | Effect.Effect<Check<Pick<FactsOf<E>, F>, P>, Failure, R>;
      },
    ): RecordRule<Code, Pick<FactsOf<E>, F>, P, Failure, R> {
      const { check, ...meta } = rule;
      return { ...meta, kind: "record", entity, make: check };
    },
    /** A rule over the records of a run. */
    fold<
      const Code extends string,
      const F extends FieldName<E>,
      State,
      P extends MessageParams,
      Failure = never,
      R extends RuleServices = never,
    >(
      rule: Omit<RuleMeta<Code>, "fields"> & {
        readonly fields: readonly F[];
        readonly reads?: readonly AlsoRead[];
        readonly fold:
          | ((limit: number) => Fold<State, Pick<FactsOf<E>, F>, P>)
          | Effect.Effect<(limit: number) => Fold<State, Pick<FactsOf<E>, F>, P>, Failure, R>;
      },
    ): FoldRule<Code, State, Pick<FactsOf<E>, F>, P, Failure, R> {
      const { fold, reads = [], ...meta } = rule;
      return { ...meta, kind: "fold", entity, reads, make: fold };
    },
  };
}
