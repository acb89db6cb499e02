/**
 * Notes a fault of ours for whoever runs the service: where it happened, and never its message,
 * which may quote what was sent.
 */
export function noteFault(operation: string, fault: unknown): void {
  const name = fault instanceof Error ? fault.name : typeof fault;
  const frames = fault instanceof Error ? framesOf(fault) : "";
  console.error(`Internal fault in ${operation}: ${name}${frames}`);
}

/** The stack without the name and message that it begins with. */
function framesOf({ stack = "", message }: Error): string {
  const end = stack.indexOf(message);
  if (end < 0) return "";
  return stack.slice(end + message.length);
}
