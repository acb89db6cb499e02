import type { Logger } from "pino";

/**
 * Notes a fault of ours for whoever runs the service: where it happened, and never its message,
 * which may quote what was sent.
 */
export function noteFault(
  {
    log,
    requestId,
    traceId,
  }: { readonly log: Logger; readonly requestId: string; readonly traceId: string | undefined },
  operation: string,
  fault: unknown,
): void {
  log.error({ operation, requestId, traceId, ...describeFault(fault) }, "fault");
}

/** What may be told of a fault: its name, and the calls that led to it. */
export function describeFault(fault: unknown): {
  readonly fault: string;
  readonly frames: readonly string[];
} {
  if (!(fault instanceof Error)) return { fault: typeof fault, frames: [] };
  return { fault: fault.name, frames: framesOf(fault) };
}

/** The stack without the name and message that it begins with. */
function framesOf({ stack = "", message }: Error): string[] {
  const end = stack.indexOf(message);
  if (end < 0) return [];
  return stack
    .slice(end + message.length)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("at "));
}
