import * as Effect from "effect/Effect";
import type { MessageParams } from "../outcome.js";
import type { Check, RecordRule } from "../rule.js";
import type { RuleServices } from "../services.js";

/**
 * The check of a rule over actions, for the plan of which they are part: the plan says its audience,
 * levels and approaches in fields of the same names, so that one reading of the norm serves both.
 */
export function checkOf<Facts, P extends MessageParams, E, R extends RuleServices>(
  rule: RecordRule<string, Facts, P, E, R>,
): Effect.Effect<Check<Facts, P>, E, R> {
  return Effect.isEffect(rule.make) ? rule.make : Effect.succeed(rule.make);
}
