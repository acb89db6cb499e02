import { constants } from "node:os";
import { describeFault } from "../faults.js";
import { serve } from "../serve.js";
import { expiredKeys } from "./client-keys.js";
import type { Configuration } from "./config.js";
import { createLog } from "./logs.js";

/** The status with which a process ends that failed by itself. */
const FAULT_STATUS = 3;

/**
 * Serves the API as the one thing that this process does, until SIGTERM or SIGINT; resolves once what
 * was under way is finished. A second signal ends the process at once.
 *
 * @throws the error of the socket, where it cannot listen
 */
export async function runService(
  { logLevel, ...options }: Configuration,
  { onListening }: { readonly onListening: (url: string) => void },
): Promise<void> {
  const log = createLog({ level: logLevel });
  // Node would end the process too, and print the message, which may quote what was sent.
  const fail = (fault: unknown) => {
    log.fatal(describeFault(fault), "the process ends");
    process.exit(FAULT_STATUS);
  };
  process.on("uncaughtException", fail);
  process.on("unhandledRejection", fail);
  for (const { id, expires } of expiredKeys(options.clientKeys ?? [], Date.now())) {
    log.warn({ client: id, expires }, "the key has expired");
  }
  try {
    const { url, close } = await serve({ ...options, log, ownProcess: true });
    const signalled = nextSignal();
    log.info({ url }, "listening");
    onListening(url);
    const signal = await signalled;
    log.info({ signal }, "stopping");
    await close();
    log.info("stopped");
  } finally {
    process.off("uncaughtException", fail);
    process.off("unhandledRejection", fail);
  }
}

/** The first signal that asks the process to end. One more, and it ends at once. */
function nextSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let asked = false;
    const end = (signal: NodeJS.Signals) => {
      // As the first process of a container, it would not be ended by the signal itself.
      if (asked) process.exit(128 + constants.signals[signal]);
      asked = true;
      resolve(signal);
    };
    process.on("SIGTERM", end);
    process.on("SIGINT", end);
  });
}
