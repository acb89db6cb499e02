import * as Context from "effect/Context";
import type { WorkingCalendar } from "../calendar/index.js";
import type { NormId } from "../norms/instruments.js";
import type { Gazetteer } from "../territory/index.js";
import type { Parameter } from "./parameter.js";

/** The day as of which a run judges; rules never read a clock. */
export class AsOf extends Context.Service<AsOf, { readonly date: string }>()("@aurora/domain/AsOf") {}

/** Working days of the public sector. */
export class Calendar extends Context.Service<Calendar, WorkingCalendar>()("@aurora/domain/Calendar") {}

/** Districts by their INEI code. */
export class Territory extends Context.Service<Territory, Gazetteer>()("@aurora/domain/Territory") {}

/** Which norms are in force on a day. */
export class NormTimeline extends Context.Service<
  NormTimeline,
  {
    /** The norms in force on an ISO date. */
    readonly at: (date: string) => ReadonlySet<NormId>;
    /** The first day in force of a norm; undefined for what is no norm or has no known date. */
    readonly inForceFrom: (norm: NormId) => string | undefined;
    /** The last day in force of a norm that holds no more. */
    readonly inForceUntil: (norm: NormId) => string | undefined;
  }
>()("@aurora/domain/NormTimeline") {}

/** The values of named thresholds in this run. */
export class Parameters extends Context.Service<
  Parameters,
  { readonly get: (parameter: Parameter) => number }
>()("@aurora/domain/Parameters") {}

/** Every service that a rule may ask for. */
export type RuleServices = AsOf | Calendar | Territory | NormTimeline | Parameters;
