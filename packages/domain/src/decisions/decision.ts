import * as Data from "effect/Data";
import type * as Effect from "effect/Effect";
import type { Citation, Citations } from "../norms/citation.js";
import type { Fields } from "../records/entity.js";
import type { GroupOf } from "../records/field.js";
import type { RuleServices } from "../rules/services.js";
import type { LocalizedText } from "../text.js";

/** One step of the reasoning, in the order in which it was made. */
export interface TraceStep {
  /** The rule that the step applies, where one says the same of a record. */
  readonly rule?: string;
  readonly because: LocalizedText;
  readonly citations: readonly Citation[];
}

/** What would have to be otherwise for another outcome. */
export interface Otherwise {
  /** The outcome that would then stand. */
  readonly outcome: string;
  /** What is missing, or would have to change. */
  readonly needs: LocalizedText;
  /** The fields of the input on which it hangs. */
  readonly fields: readonly string[];
}

/** What every conclusion carries. */
export interface Reasoned {
  readonly trace: readonly TraceStep[];
  readonly otherwise: readonly Otherwise[];
}

/** Something that the conclusion obliges somebody to do. */
export interface Duty {
  /** Kebab-case, stable. */
  readonly code: string;
  readonly text: LocalizedText;
  readonly citations: Citations;
}

/** Where an input is not what a decision asks for. What stands there is not repeated: it may name somebody. */
export interface InputIssue {
  /** The place within the input: `sessions[2].date`; empty for the whole. */
  readonly path: string;
  readonly expected: LocalizedText;
  /** The nearest code, where a code is not of its scheme; the nearest field, where a key is none. */
  readonly nearest?: string;
}

/** The input is not of the form that the decision asks for: a wrong code, an impossible date, an unknown key. */
export class InvalidInput extends Data.TaggedError("InvalidInput")<{
  readonly issues: readonly InputIssue[];
}> {}

/** The facts cannot all be true, so that nothing is concluded of them. */
export class ContradictoryFacts extends Data.TaggedError("ContradictoryFacts")<{
  readonly fields: readonly string[];
  readonly because: LocalizedText;
}> {}

/** A fact without which the decision cannot be taken is not given. */
export class MissingFacts extends Data.TaggedError("MissingFacts")<{
  readonly fields: readonly string[];
  readonly because: LocalizedText;
}> {}

/** Why a decision gives no conclusion. */
export type DecisionFailure = InvalidInput | ContradictoryFacts | MissingFacts;

/** A question that the norm answers: what it asks for, what it may rest on, and how it is decided. */
export interface Decision<
  Name extends string = string,
  // biome-ignore lint/suspicious/noExplicitAny: a catalogue holds decisions over different inputs; `any` is the only bound that admits them all.
  Input = any,
  Conclusion extends Reasoned = Reasoned,
> {
  readonly name: Name;
  readonly title: LocalizedText;
  /** What it decides, in one or two sentences. */
  readonly summary: LocalizedText;
  /** The input's fields, declared as those of a record. */
  readonly input: Fields;
  /** Every place that its trace may cite. */
  readonly citations: Citations;
  /** Where our reading goes beyond the letter: why, in one line. */
  readonly interpretation?: LocalizedText;
  /** A complete input, for documents and tests. */
  readonly example: unknown;
  readonly decide: (input: Input) => Effect.Effect<Conclusion, DecisionFailure, RuleServices>;
  /** Reads the input where it takes more than one form; by its fields where absent. */
  readonly decode?: (given: unknown) => Effect.Effect<Input, InvalidInput>;
}

/** Declares a decision; its input's type follows from its fields. */
export function defineDecision<
  const Name extends string,
  const F extends Fields,
  Conclusion extends Reasoned,
>(
  decision: Omit<Decision<Name, GroupOf<F>, Conclusion>, "input" | "decode"> & { readonly input: F },
): Decision<Name, GroupOf<F>, Conclusion> {
  return decision;
}
