import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import { isIsoDate } from "../calendar/index.js";
import type { InvalidParameter, UnknownParameter } from "../rules/failures.js";
import { type RuleSettings, ruleServices } from "../rules/layers.js";
import type { RuleServices } from "../rules/services.js";
import { admitParticipant } from "./admit-participant.js";
import { alignGuidelines } from "./align-guidelines.js";
import { assessMonitoringDecision } from "./assess-monitoring.js";
import { assessQuality } from "./assess-quality.js";
import { classifyIntervention } from "./classify-intervention.js";
import { classifyPrevention } from "./classify-prevention.js";
import { type Decision, type DecisionFailure, InvalidInput, type Reasoned } from "./decision.js";
import { decodeInput } from "./decode-input.js";
import { findServices } from "./find-services.js";
import { reportDeadline } from "./report-deadline.js";
import { routeReferral } from "./route-referral.js";
import { trackTarget } from "./track-target.js";

/** Every decision, in the order of the contract. */
export const decisions: readonly Decision[] = [
  classifyPrevention,
  classifyIntervention,
  routeReferral,
  admitParticipant,
  reportDeadline,
  assessQuality,
  alignGuidelines,
  trackTarget,
  findServices,
  assessMonitoringDecision,
];

/** The decision of this name, or undefined. */
export function decision(name: string): Decision | undefined {
  return decisions.find((known) => known.name === name);
}

/**
 * Takes a decision on an input as JSON holds it.
 *
 * Fails with `InvalidInput` where it is not of the decision's form, with `MissingFacts` where a fact
 * is needed that it does not give, with `ContradictoryFacts` where what it says cannot all be true.
 */
export function decide<Input, Conclusion extends Reasoned>(
  taken: Decision<string, Input, Conclusion>,
  given: unknown,
): Effect.Effect<Conclusion, DecisionFailure, RuleServices> {
  const { input, decode = (json) => decodeInput(input, json) as Effect.Effect<Input, InvalidInput> } = taken;
  return Effect.flatMap(decode(given), (facts) => taken.decide(facts));
}

/** What came of a decision: its conclusion, or why there is none. */
export type Decided<Conclusion> =
  | { readonly conclusion: Conclusion }
  | { readonly failure: DecisionFailure | UnknownParameter | InvalidParameter };

const noSuchDay = new InvalidInput({
  issues: [
    {
      path: "asOf",
      expected: {
        es: "el día al que se decide, AAAA-MM-DD",
        en: "the day as of which to decide, YYYY-MM-DD",
      },
    },
  ],
});

/** Takes a decision for a caller that knows nothing of Effect, with Peru's calendar and territory unless others are given. */
export function takeDecision<Input, Conclusion extends Reasoned>(
  taken: Decision<string, Input, Conclusion>,
  given: unknown,
  settings: RuleSettings,
): Decided<Conclusion> {
  if (!isIsoDate(settings?.asOf)) return { failure: noSuchDay };
  const outcome = Effect.runSync(
    Effect.result(decide(taken, given).pipe(Effect.provide(ruleServices(settings)))),
  );
  return Result.isFailure(outcome) ? { failure: outcome.failure } : { conclusion: outcome.success };
}
