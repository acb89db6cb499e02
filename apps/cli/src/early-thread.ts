import { statSync } from "node:fs";
import { extname } from "node:path";
import { SecondThread, threadsFor } from "@aurora/validator/threads/second";
import type { ValidateFlags } from "./commands/validate-options.js";

/** The endings of files that two threads read. */
const PARTED = [".csv", ".txt", ".tsv"];

/**
 * A second thread for the first of these files where it is sure enough to be wanted: it loads its program while
 * this one loads the command, which takes either a fifth of a second. Whoever does not want it after all stops it.
 */
export function earlyThread([file = ""]: readonly string[], flags: ValidateFlags): SecondThread | undefined {
  const { threads, format, explain, splitBy } = flags;
  // What wants every record in its order is read on one thread.
  if (format === "ndjson" || explain !== undefined || splitBy !== undefined) return undefined;
  if (threads === "1" || !PARTED.includes(extname(file).toLowerCase())) return undefined;
  try {
    const known = statSync(file, { throwIfNoEntry: false });
    if (!known?.isFile()) return undefined;
    return threads === "2" || threadsFor(known.size) === 2 ? new SecondThread() : undefined;
  } catch {
    // Whatever is wrong with it is told when it is read.
    return undefined;
  }
}
