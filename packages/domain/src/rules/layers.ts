import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import { peruvianCalendar, type WorkingCalendar } from "../calendar/index.js";
import { normTimeline } from "../norms/timeline.js";
import { type Gazetteer, peru } from "../territory/index.js";
import { InvalidParameter, UnknownParameter } from "./failures.js";
import { parameters } from "./parameter.js";
import { parametersOf } from "./parameters-of-a-run.js";
import { AsOf, Calendar, NormTimeline, Parameters, Territory } from "./services.js";

/** What a run may set; everything else has its default. */
export interface RuleSettings {
  /** The day as of which the run judges, ISO 8601. The domain reads no clock: the caller says it. */
  readonly asOf: string;
  /** Thresholds of ours by name. */
  readonly parameters?: Readonly<Record<string, number>>;
  readonly calendar?: WorkingCalendar;
  readonly territory?: Gazetteer;
}

/**
 * The services of a run, with Peru's calendar and territory unless others are given.
 *
 * Fails with `UnknownParameter` for a name that no rule knows, with `InvalidParameter` for a
 * value below the parameter's minimum.
 */
export const ruleServices = (settings: RuleSettings) =>
  Layer.mergeAll(
    Layer.succeed(AsOf, { date: settings.asOf }),
    Layer.succeed(Calendar, settings.calendar ?? peruvianCalendar),
    Layer.succeed(Territory, settings.territory ?? peru),
    Layer.succeed(NormTimeline, normTimeline),
    Layer.effect(Parameters, thresholds(settings.parameters ?? {})),
  );

function thresholds(
  values: Readonly<Record<string, number>>,
): Effect.Effect<Parameters["Service"], UnknownParameter | InvalidParameter> {
  const made = parametersOf(values, parameters);
  if (!("problem" in made)) return Effect.succeed(made);
  const { problem: _problem, ...details } = made;
  return "known" in details
    ? Effect.fail(new UnknownParameter(details))
    : Effect.fail(new InvalidParameter(details));
}
