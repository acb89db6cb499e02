// Loaded before a measured program: tells its peak memory, in KiB, on file descriptor 3 as it exits.

import { writeSync } from "node:fs";

process.on("exit", () => {
  writeSync(3, String(process.resourceUsage().maxRSS));
});
