// The service as a process of its own, which tells the memory that it holds when asked.

import { readConfiguration, runService } from "../index.js";

process.on("message", () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage());
});
// Who may ask does not keep the process alive.
process.channel?.unref();

const configured = readConfiguration({ ...process.env, AURORA_PORT: "0" });
if ("mistakes" in configured) throw new Error(configured.mistakes.map(({ en }) => en).join("\n"));
await runService(configured.configuration, { onListening: (url) => process.send?.({ url }) });
