import { type DestinationStream, type Logger, pino } from "pino";

/**
 * How many bytes of lines are written at once; whatever has come is written as often as `FLUSH_MS`. No more: with
 * each line sonic-boom measures all that waits.
 */
const BUFFERED = 4 * 1024;
const FLUSH_MS = 250;

/** How much is logged, from most to nothing. */
export const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

export type LogLevel = (typeof logLevels)[number];

/**
 * A log of one JSON object a line.
 *
 * What is logged is chosen field by field where it is logged; no request, header, body, error or
 * address is ever handed to it, so that there is nothing to be blacked out afterwards.
 */
export function createLog({
  level,
  destination,
}: {
  readonly level: LogLevel;
  /** Standard output in large pieces unless told otherwise; nothing is lost when the process ends. */
  readonly destination?: DestinationStream;
}): Logger {
  return pino(
    {
      level,
      // Neither the process's number nor the machine's name: whoever gathers logs knows where from.
      base: null,
      timestamp,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination ??
      pino.destination({
        dest: 1,
        sync: false,
        minLength: BUFFERED,
        maxWrite: 2 * BUFFERED,
        periodicFlush: FLUSH_MS,
      }),
  );
}

let written = 0;
let asWritten = "";

/** The time as ISO 8601 has it; many lines are of one millisecond, and to write it anew costs as much as the rest. */
function timestamp(): string {
  const now = Date.now();
  if (now !== written) {
    written = now;
    asWritten = `,"time":"${new Date(now).toISOString()}"`;
  }
  return asWritten;
}

/** The log of an application that was given none: warnings and faults alone, on standard error. */
export function defaultLog(): Logger {
  return createLog({ level: "warn", destination: pino.destination({ dest: 2, sync: true }) });
}
