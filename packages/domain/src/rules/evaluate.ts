import * as Effect from "effect/Effect";
import type { Citations } from "../norms/citation.js";
import type { Entity, FactsOf } from "../records/entity.js";
import type { Outcome, Violated } from "./outcome.js";
import type { Check, Fold, Rule, RuleMeta } from "./rule.js";
import { AsOf, NormTimeline } from "./services.js";

/** A rule as a run applies it: its check made, the days on which its norm is in force known. */
interface CompiledRule<Facts> {
  readonly meta: RuleMeta;
  readonly check: Check<Facts>;
  /** First day on which it fires; "" for a rule that always fires. */
  readonly from: string;
  /** Last day on which it fires; "~" (after every date) while its norm holds. */
  readonly until: string;
}

/** A fold as a run applies it. */
export interface CompiledFold<Facts> {
  readonly meta: RuleMeta;
  readonly fold: Fold<unknown, Facts>;
  /** Whether the rule is in force on a record's own date. */
  readonly concerns: (facts: Facts) => boolean;
}

/** What a rule says of one record, for an explanation. */
export interface RuleOutcome {
  readonly rule: RuleMeta;
  /** False where the rule's norm was not in force on the record's own date: then it says nothing. */
  readonly inForce: boolean;
  readonly outcome: Outcome | undefined;
}

/** The rules of one run over one entity: plain functions, ready to run over any number of records. */
export interface RuleProgram<Facts> {
  /** The rules in their order, folds last. */
  readonly rules: readonly RuleMeta[];
  /** Whether no rule over single records is violated. */
  readonly isClean: (facts: Facts) => boolean;
  /** Reports each violation of a rule over single records, in the order of the rules. */
  readonly violations: (facts: Facts, report: (rule: RuleMeta, violation: Violated) => void) => void;
  /** What each rule over single records says of a record. */
  readonly outcomes: (facts: Facts) => readonly RuleOutcome[];
  readonly folds: readonly CompiledFold<Facts>[];
}

type MakeFailure<R> = R extends { readonly make: infer M } ? EffectFailure<M> : never;
type EffectFailure<M> = M extends Effect.Effect<unknown, infer E, infer _R> ? E : never;
type MakeServices<R> = R extends { readonly make: infer M } ? EffectServices<M> : never;
type EffectServices<M> = M extends Effect.Effect<unknown, infer _E, infer R> ? R : never;

/**
 * Makes the checks of a list of rules, once for a run. The Effect asks for the union of the
 * services that the rules ask for, and fails with the union of their failures.
 *
 * @param limit how many violations a fold may list; what it need not remember beyond
 */
export const compileRules = Effect.fnUntraced(function* <
  E extends Entity,
  const Rules extends readonly Rule[],
>(
  entity: E,
  rules: Rules,
  limit: number,
): Effect.fn.Return<
  RuleProgram<FactsOf<E>>,
  MakeFailure<Rules[number]>,
  MakeServices<Rules[number]> | AsOf | NormTimeline
> {
  type Facts = FactsOf<E>;
  const asOf = yield* AsOf;
  const timeline = yield* NormTimeline;
  const records: CompiledRule<Facts>[] = [];
  const folds: CompiledFold<Facts>[] = [];
  const dateField = entity.dateField as keyof Facts;
  const dateOf = (facts: Facts) => (facts[dateField] as string | undefined) ?? asOf.date;

  // A list of rules forgets which rule asks for what; the union over the list is what holds.
  type Make<A> = {
    readonly make: A | Effect.Effect<A, MakeFailure<Rules[number]>, MakeServices<Rules[number]>>;
  };
  for (const rule of rules as readonly Rule[]) {
    const { from, until } = inForce(rule, timeline);
    if (rule.kind === "record") {
      const check = yield* made(rule as Make<Check<Facts>>);
      records.push({ meta: rule, check, from, until });
    } else {
      const fold = yield* made(rule as Make<(limit: number) => Fold<unknown, Facts>>);
      folds.push({
        meta: rule,
        fold: fold(limit),
        concerns: (facts) => isWithin(dateOf(facts), from, until),
      });
    }
  }

  // Almost every record lies where all rules are in force: one comparison then spares one per rule.
  const allFrom =
    records
      .map((rule) => rule.from)
      .sort()
      .at(-1) ?? "";
  const allUntil = records.map((rule) => rule.until).sort()[0] ?? "~";

  return {
    rules: [...records.map((rule) => rule.meta), ...folds.map((fold) => fold.meta)],
    folds,
    isClean: (facts) => {
      const date = dateOf(facts);
      const all = isWithin(date, allFrom, allUntil);
      for (let index = 0; index < records.length; index++) {
        const rule = records[index] as CompiledRule<Facts>;
        if ((all || isWithin(date, rule.from, rule.until)) && rule.check(facts).status === "violated")
          return false;
      }
      return true;
    },
    violations: (facts, report) => {
      const date = dateOf(facts);
      for (const rule of records) {
        if (!isWithin(date, rule.from, rule.until)) continue;
        const outcome = rule.check(facts);
        if (outcome.status === "violated") report(rule.meta, outcome);
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

function made<A, E, R>(rule: { readonly make: A | Effect.Effect<A, E, R> }): Effect.Effect<A, E, R> {
  return Effect.isEffect(rule.make) ? (rule.make as Effect.Effect<A, E, R>) : Effect.succeed(rule.make as A);
}

function isWithin(date: string, from: string, until: string): boolean {
  return date >= from && date <= until;
}

/** The days on which at least one of the norms that a rule cites is in force. */
function inForce(
  rule: { readonly timeless?: true; readonly citations: Citations },
  timeline: NormTimeline["Service"],
): { readonly from: string; readonly until: string } {
  if (rule.timeless) return { from: "", until: "~" };
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
