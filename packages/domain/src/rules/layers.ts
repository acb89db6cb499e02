import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import { peruvianCalendar, type WorkingCalendar } from "../calendar/index.js";
import { normTimeline } from "../norms/timeline.js";
import { type Gazetteer, peru } from "../territory/index.js";
import { InvalidParameter, UnknownParameter } from "./failures.js";
import { type Parameter, parameters } from "./parameter.js";
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
    Layer.effect(Parameters, parametersOf(settings.parameters ?? {})),
  );

const parametersOf = Effect.fnUntraced(function* (
  values: Readonly<Record<string, number>>,
): Effect.fn.Return<Parameters["Service"], UnknownParameter | InvalidParameter> {
  const set = new Map<Parameter, number>();
  for (const [name, value] of Object.entries(values)) {
    const parameter = parameters.find((known) => known.name === name);
    if (parameter === undefined) {
      return yield* new UnknownParameter({ name, known: parameters.map((known) => known.name) });
    }
    if (!Number.isFinite(value) || value < parameter.minimum) {
      return yield* new InvalidParameter({ name, value, minimum: parameter.minimum });
    }
    set.set(parameter, value);
  }
  return { get: (parameter) => set.get(parameter) ?? parameter.default };
});
