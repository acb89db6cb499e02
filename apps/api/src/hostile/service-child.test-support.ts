import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterEach, expect, vi } from "vitest";

const PROGRAM = fileURLToPath(new URL("service-process.test-support.ts", import.meta.url));
const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));

/** The service as a process of its own. */
export interface ServiceChild {
  readonly url: string;
  /** Bytes of its heap and of what hangs on it, after all garbage was collected. */
  readonly held: () => Promise<number>;
  /** Asks it to end. */
  readonly signal: (signal: NodeJS.Signals) => void;
  /** The status with which it ended, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

const running: { readonly kill: () => void; readonly child: ServiceChild; readonly told: () => string }[] =
  [];

/** Starts the service. When the test ends it must end by itself with 0, having written log lines and nothing else. */
export async function startService(env: Readonly<Record<string, string>> = {}): Promise<ServiceChild> {
  const args = ["--expose-gc", "--conditions=@aurora/source", "--import", "tsx", PROGRAM];
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { PATH: process.env.PATH, AURORA_LOG_LEVEL: "warn", ...env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let told = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (piece) => {
      told += piece;
    });
  }
  const ended = once(child, "close").then(([status, signal]) => status ?? signal);
  const [first] = await Promise.race([
    once(child, "message"),
    ended.then((status) => {
      throw new Error(`The service ended with ${status}: ${told}`);
    }),
  ]);
  const service: ServiceChild = {
    url: (first as { readonly url: string }).url,
    held: async () => {
      child.send("memory");
      const [{ heapUsed, external }] = (await once(child, "message")) as [NodeJS.MemoryUsage];
      return heapUsed + external;
    },
    signal: (signal) => child.kill(signal),
    ended,
  };
  running.push({ kill: () => child.kill("SIGKILL"), child: service, told: () => told });
  await vi.waitFor(async () => expect((await fetch(`${service.url}/health/ready`)).status).toBe(200), 20_000);
  return service;
}

afterEach(async () => {
  for (const { kill, child, told } of running.splice(0)) {
    child.signal("SIGTERM");
    const impatience = setTimeout(kill, 15_000);
    // A handle left open would keep it from ending.
    expect(await child.ended).toBe(0);
    clearTimeout(impatience);
    for (const line of told().split("\n").filter(Boolean)) {
      expect(JSON.parse(line)).toMatchObject({ level: expect.stringMatching(/^(?:debug|info|warn)$/) });
    }
  }
}, 30_000);
