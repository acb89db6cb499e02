import type { Logger } from "pino";

/** What is known of a request besides what it says. */
interface RequestVariables {
  /** Its name in logs and answers: the one that it brought, or one made for it. */
  readonly requestId: string;
  /** The id of the API key that it bears; undefined where none is asked for. */
  readonly client: string | undefined;
  /** How many validations its key may have at once, where the key says so. */
  readonly clientMaxRuns: number | undefined;
  /** The trace that it is part of; undefined where it names none and none is kept. */
  readonly traceId: string | undefined;
  readonly log: Logger;
  /** Tells the log, the metrics and the trace what a validation came to. */
  readonly noteRun: (run: RunSummary) => void;
}

declare module "hono" {
  // Every route finds them in its context.
  interface ContextVariableMap extends RequestVariables {}
}

/** What a validation came to, in numbers alone. */
export interface RunSummary {
  readonly entity: string;
  readonly format: string;
  /** Whether a report was given, a problem, or nobody was there any more to take it. */
  readonly outcome: "report" | "problem" | "gone";
  /** How many bytes of body were taken in, unpacked. */
  readonly bytes: number;
  readonly records: number;
  readonly findings: number;
  readonly milliseconds: number;
}
