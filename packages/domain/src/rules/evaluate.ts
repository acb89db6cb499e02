import * as Effect from "effect/Effect";
import type { Citations } from "../norms/citation.js";
import { entity as entityNamed } from "../records/entities.js";
import { type Entity, type FactsOf, ownDateOf } from "../records/entity.js";
import { type Outcome, satisfied, type Violation } from "./outcome.js";
import type { Check, Fold, Position, RuleTerms, RunnableFoldRule, RunnableRule } from "./rule.js";
import { AsOf, NormTimeline } from "./services.js";

/** A rule as a run applies it: its check made, the days on which its norm is in force known. */
interface CompiledRule<Facts> {
  readonly meta: RuleTerms;
  readonly check: Check<Facts>;
  /** First day on which it fires; "" for a rule that always fires. */
  readonly from: string;
  /** Last day on which it fires; "~" (after every date) while its norm holds. */
  readonly until: string;
}

/** A fold as a run applies it. */
export interface CompiledFold {
  readonly rule: RunnableFoldRule;
  readonly fold: Fold<unknown, unknown>;
  /**
   * Takes a record of one of the entities that the fold reads into its state, unless the rule was
   * not in force on the record's own date.
   */
  readonly steps: ReadonlyMap<string, (state: unknown, facts: unknown, position: Position) => unknown>;
}

/** What a rule says of one record, for an explanation. */
export interface RuleOutcome {
  readonly rule: RuleTerms;
  /** False where the rule's norm was not in force on the record's own date: then it says nothing. */
  readonly inForce: boolean;
  readonly outcome: Outcome | undefined;
}

/** The rules of one run over one entity: plain functions, ready to run over any number of records. */
export interface RuleProgram<Facts> {
  /** The rules in their order. */
  readonly rules: readonly RuleTerms[];
  /** Whether no rule over single records is violated. */
  readonly isClean: (facts: Facts) => boolean;
  /** Whether every one of the rules is in force on the record's own date. */
  readonly areAllInForce: (facts: Facts) => boolean;
  /** Whether a rule, by its place among the rules, is not violated; asked of a record on whose date it is in force. */
  readonly isKept: (rule: number, facts: Facts) => boolean;
  /**
   * Reports each violation of a rule over single records, in the order of the rules.
   *
   * @param among the places of the rules that are asked, in their order; all of them where it is absent
   */
  readonly violations: (
    facts: Facts,
    report: (rule: RuleTerms, violation: Violation) => void,
    among?: readonly number[],
  ) => void;
  /** What each rule over single records says of a record. */
  readonly outcomes: (facts: Facts) => readonly RuleOutcome[];
}

type MakeFailure<R> = R extends { readonly make: infer M } ? EffectFailure<M> : never;
type EffectFailure<M> = M extends Effect.Effect<unknown, infer E, infer _R> ? E : never;
type MakeServices<R> = R extends { readonly make: infer M } ? EffectServices<M> : never;
type EffectServices<M> = M extends Effect.Effect<unknown, infer _E, infer R> ? R : never;

/**
 * Makes the checks of the rules over single records of a list, once for a run. The Effect asks for
 * the union of the services that the rules ask for, and fails with the union of their failures.
 */
export const compileRules = <E extends Entity, const Rules extends readonly RunnableRule[]>(
  entity: E,
  rules: Rules,
): Effect.Effect<
  RuleProgram<FactsOf<E>>,
  MakeFailure<Rules[number]>,
  MakeServices<Rules[number]> | AsOf | NormTimeline
> =>
  Effect.gen(function* () {
    type Facts = FactsOf<E>;
    const asOf = yield* AsOf;
    const timeline = yield* NormTimeline;
    const records: CompiledRule<Facts>[] = [];
    const dateOf = dateReader(entity, asOf.date) as (facts: Facts) => string;

    // A list of rules forgets which rule asks for what; the union over the list is what holds.
    type Make<A> = {
      readonly make: A | Effect.Effect<A, MakeFailure<Rules[number]>, MakeServices<Rules[number]>>;
    };
    for (const rule of rules as readonly RunnableRule[]) {
      if (rule.kind !== "record") continue;
      const { from, until } = inForce(rule, timeline);
      records.push({ meta: rule, check: yield* made(rule as Make<Check<Facts>>), from, until });
    }

    // Almost every record lies where all rules are in force: one comparison then spares one per rule.
    const allFrom =
      records
        .map((rule) => rule.from)
        .sort()
        .at(-1) ?? "";
    const allUntil = records.map((rule) => rule.until).sort()[0] ?? "~";

    return {
      rules: records.map((rule) => rule.meta),
      areAllInForce: (facts) => isWithin(dateOf(facts), allFrom, allUntil),
      isKept: (rule, facts) => {
        const outcome = (records[rule] as CompiledRule<Facts>).check(facts);
        return outcome === satisfied || outcome.status !== "violated";
      },
      isClean: (facts) => {
        const date = dateOf(facts);
        const all = isWithin(date, allFrom, allUntil);
        for (let index = 0; index < records.length; index++) {
          const rule = records[index] as CompiledRule<Facts>;
          if (!all && !isWithin(date, rule.from, rule.until)) continue;
          const outcome = rule.check(facts);
          // Most are the one satisfied outcome; to look into the others costs more, so many are their shapes.
          if (outcome !== satisfied && outcome.status === "violated") return false;
        }
        return true;
      },
      violations: (facts, report, among) => {
        const date = dateOf(facts);
        const count = among?.length ?? records.length;
        for (let index = 0; index < count; index++) {
          const rule = records[among?.[index] ?? index] as CompiledRule<Facts>;
          if (!isWithin(date, rule.from, rule.until)) continue;
          const outcome = rule.check(facts);
          if (outcome.status !== "violated") continue;
          report(rule.meta, outcome);
          for (const further of outcome.also ?? []) report(rule.meta, further);
        }
      },
      outcomes: (facts) => {
        const date = dateOf(facts);
        return records.map((rule) => {
          const inForce = isWithin(date, rule.from, rule.until);
          return { rule: rule.meta, inForce, outcome: inForce ? rule.check(facts) : undefined };
        });
      },
    };
  });

/**
 * Makes the folds of a list of rules, once for a run. The Effect asks for the union of the services
 * that they ask for, and fails with the union of their failures.
 *
 * @param limit how many violations a fold may list; what it need not remember beyond
 */
export const compileFolds = <const Rules extends readonly RunnableRule[]>(rules: Rules, limit: number) =>
  compileFoldsOver(rules, limit, entityNamed);

/**
 * As `compileFolds`, for a program that knows only some entities: a fold takes the records of those
 * that `entityOf` knows.
 */
export const compileFoldsOver = <const Rules extends readonly RunnableRule[]>(
  rules: Rules,
  limit: number,
  entityOf: (name: string) => Entity | undefined,
): Effect.Effect<
  readonly CompiledFold[],
  MakeFailure<Rules[number]>,
  MakeServices<Rules[number]> | AsOf | NormTimeline
> =>
  Effect.gen(function* () {
    const asOf = yield* AsOf;
    const timeline = yield* NormTimeline;
    const folds: CompiledFold[] = [];
    for (const rule of rules as readonly RunnableRule[]) {
      if (rule.kind !== "fold") continue;
      const { from, until } = inForce(rule, timeline);
      const make = (yield* made(
        rule as unknown as {
          readonly make: Effect.Effect<
            (limit: number) => Fold<unknown, unknown>,
            MakeFailure<Rules[number]>,
            MakeServices<Rules[number]>
          >;
        },
      )) as (limit: number) => Fold<unknown, unknown>;
      const fold = make(limit);
      const steps: [string, Fold<unknown, unknown>["step"]][] = [
        [rule.entity, fold.step],
        ...Object.entries(fold.also ?? {}),
      ];
      const dated = steps.flatMap(([name, step]) => {
        const entity = entityOf(name);
        if (entity === undefined) return [];
        const dateOf = dateReader(entity, asOf.date);
        const take = (state: unknown, facts: unknown, position: Position) =>
          isWithin(dateOf(facts as Readonly<Record<string, unknown>>), from, until)
            ? step(state, facts, position)
            : state;
        return [[name, take] as const];
      });
      folds.push({ rule, fold, steps: new Map(dated) });
    }
    return folds;
  });

/** How the own date of an entity's records is read; the run's own day where a record does not say it. */
function dateReader(entity: Entity, asOf: string): (facts: Readonly<Record<string, unknown>>) => string {
  const [only, ...others] = entity.dateFields;
  if (entity.ownDate === undefined && only !== undefined && others.length === 0) {
    return (facts) => (facts[only] as string | undefined) ?? asOf;
  }
  return (facts) => ownDateOf(entity, facts) ?? asOf;
}

function made<A, E, R>(rule: { readonly make: A | Effect.Effect<A, E, R> }): Effect.Effect<A, E, R> {
  return Effect.isEffect(rule.make) ? (rule.make as Effect.Effect<A, E, R>) : Effect.succeed(rule.make as A);
}

function isWithin(date: string, from: string, until: string): boolean {
  return date >= from && date <= until;
}

/** The days on which at least one of the norms that a rule cites is in force. */
function inForce(
  rule: { readonly timeless?: true; readonly datedByParts?: true; readonly citations: Citations },
  timeline: NormTimeline["Service"],
): { readonly from: string; readonly until: string } {
  if (rule.timeless || rule.datedByParts) return { from: "", until: "~" };
  let from = "~";
  let until = "";
  for (const { norm } of rule.citations) {
    const first = timeline.inForceFrom(norm) ?? "";
    const last = timeline.inForceUntil(norm) ?? "~";
    if (first < from) from = first;
    if (last > until) until = last;
  }
  return { from, until };
}
