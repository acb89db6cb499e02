import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it, onTestFinished } from "vitest";
import { auroraCommand } from "../aurora.js";
import { scriptPath } from "../measure.js";
import { holdConnections } from "./connections.js";
import { MOST_GROWTH_BYTES, slopeOf, soak } from "./requests.js";
import { startService } from "./service.js";

/** What is soaked is the command as it is built. */
const built = existsSync(scriptPath("../../../apps/cli/dist/aurora.js"));

/** How many connections are held: ten thousand, where the system lets a process have so many files. */
const CONNECTIONS = Math.min(10_000, openFiles() - 500);

function openFiles(): number {
  try {
    const [, most] =
      /^Max open files\s+(\d+|unlimited)/m.exec(readFileSync("/proc/self/limits", "utf8")) ?? [];
    return most === "unlimited" ? Number.POSITIVE_INFINITY : Number(most ?? 1000);
  } catch {
    return 1000;
  }
}

describe.skipIf(!built)("the service", () => {
  it(`answers ${CONNECTIONS} connections at once, and 20,000 requests without holding more`, {
    timeout: 180_000,
  }, async () => {
    const service = await startService(auroraCommand());
    onTestFinished(service.kill);
    expect(await holdConnections(service.url, { connections: CONNECTIONS })).toEqual({
      opened: CONNECTIONS,
      answered: CONNECTIONS,
      failures: {},
    });
    const { statuses, growth } = await soak(service, { requests: 20_000, say: () => {} });
    expect(statuses).toEqual({ 200: 14_000, 404: 4000, 422: 2000 });
    expect(growth).toBeLessThan(MOST_GROWTH_BYTES);
    expect((await fetch(`${service.url}/health/ready`)).status).toBe(200);
    await service.stop();
  });
});

describe("a line through what is held", () => {
  it("rises with what each request leaves behind", () => {
    const samples = [1000, 2000, 3000].map((requests) => ({ requests, held: 5_000_000 + 64 * requests }));
    expect(slopeOf(samples)).toBeCloseTo(64);
    expect(slopeOf(samples.map((sample) => ({ ...sample, held: 7 })))).toBe(0);
    expect(slopeOf(samples.slice(0, 1))).toBe(0);
  });
});
