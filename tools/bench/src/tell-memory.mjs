// Loaded before a measured program: tells its peak memory, in KiB, on file descriptor 3 as it exits.

import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

// The figure is the whole process's: a second thread, which loads this too, has nothing to add.
if (isMainThread) {
  process.on("exit", () => {
    writeSync(3, String(process.resourceUsage().maxRSS));
  });
}
