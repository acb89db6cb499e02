// `npm run soak -- [--requests 1000000] [--connections 10000] [--command dist/aurora.js]`
//
// Holds many connections to the service at once, then sends it many requests, and looks whether it holds more
// and more memory. Ends with 1 where it does, or where an answer is not what it should be.

import { parseArgs } from "node:util";
import { auroraCommand } from "../aurora.js";
import { count } from "../table.js";
import { holdConnections } from "./connections.js";
import { MOST_GROWTH_BYTES, soak } from "./requests.js";
import { startService } from "./service.js";

/** What the requests of a soak are answered with: reports and catalogues, and the mistakes among them. */
const EXPECTED: ReadonlySet<string> = new Set(["200", "404", "422"]);

const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "1000000" },
    connections: { type: "string", default: "10000" },
    command: { type: "string" },
  },
});

const say = (line: string) => process.stdout.write(`${line}\n`);
const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);

const service = await startService(values.command ?? auroraCommand());
const faults: string[] = [];

const connections = Number(values.connections);
const before = await service.memory();
const held = await holdConnections(service.url, { connections });
const after = await service.memory();
say(
  `${count(held.opened)} of ${count(connections)} connections open at once, ${count(held.answered)} answered; RSS ${megabytes(before.rss)} → ${megabytes(after.rss)} MiB, held ${megabytes(before.held)} → ${megabytes(after.held)} MiB`,
);
if (held.answered < connections) {
  faults.push(
    `connections that failed: ${JSON.stringify(held.failures)}; \`ulimit -n\` bounds how many a process has`,
  );
}

const soaked = await soak(service, {
  requests: Number(values.requests),
  say: ({ requests, rss, held: bytes }, perSecond) =>
    say(
      `${count(requests).padStart(10)} requests, ${count(Math.round(perSecond))} a second, RSS ${megabytes(rss)} MiB, held after GC ${megabytes(bytes)} MiB`,
    ),
});
say(`statuses ${JSON.stringify(soaked.statuses)}, ${count(Math.round(soaked.perSecond))} requests a second`);
say(
  `growth by a line through what was held: ${megabytes(soaked.growth)} MiB of ${megabytes(MOST_GROWTH_BYTES)} allowed`,
);
if (soaked.growth > MOST_GROWTH_BYTES) faults.push("the service holds more and more memory");
for (const status of Object.keys(soaked.statuses)) {
  if (!EXPECTED.has(status)) faults.push(`${soaked.statuses[status]} answers with ${status}`);
}
await service.stop();

for (const fault of faults) process.stderr.write(`soak: ${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
