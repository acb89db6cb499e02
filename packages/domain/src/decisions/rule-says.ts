import * as Effect from "effect/Effect";
import type { MessageParams, Outcome } from "../rules/outcome.js";
import type { Check, RecordRule } from "../rules/rule.js";

/**
 * What a rule says of some facts, so that a decision and the rule never part ways. Only for rules that
 * ask for no service: those that do are made by `compileRules`.
 */
export function ruleSays<Code extends string, Facts, P extends MessageParams>(
  rule: Pick<RecordRule<Code, Facts, P>, "code" | "make">,
  facts: Facts,
): Outcome<P> {
  if (Effect.isEffect(rule.make)) throw new TypeError(`${rule.code} asks for services`);
  return (rule.make as Check<Facts, P>)(facts);
}
