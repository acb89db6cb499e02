import { spawn } from "node:child_process";
import { once } from "node:events";
import { scriptPath } from "../measure.js";

/** What a process holds, in bytes. */
export interface Memory {
  readonly rss: number;
  /** The heap and what hangs on it, after all garbage was collected. */
  readonly held: number;
}

/** `aurora serve` as a process of its own. */
export interface Service {
  readonly url: string;
  readonly memory: () => Promise<Memory>;
  /** Ends it as an operator does. @throws Error where it does not end with 0, or wrote more than where it listens */
  readonly stop: () => Promise<void>;
  /** Ends it at once, if it still runs. */
  readonly kill: () => void;
}

/** Starts a build of the command. @throws Error where it ends instead of listening */
export async function startService(
  command: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Service> {
  const args = [
    "--expose-gc",
    "--import",
    scriptPath("./soak/tell-heap.mjs"),
    command,
    "serve",
    "--port",
    "0",
  ];
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, AURORA_LANG: "en", AURORA_LOG_LEVEL: "warn", ...env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let told = "";
  const ended = once(child, "close") as Promise<[number | null, NodeJS.Signals | null]>;
  const url = await Promise.race([
    new Promise<string>((resolve) => {
      for (const stream of [child.stdout, child.stderr]) {
        stream?.on("data", (piece) => {
          told += piece;
          const address = /http:\/\/[\w.:[\]]+:\d+/.exec(told)?.[0];
          if (address !== undefined) resolve(address);
        });
      }
    }),
    ended.then(([status]) => {
      throw new Error(`${command} ended with ${status}: ${told.trim()}`);
    }),
  ]);
  while ((await fetch(`${url}/health/ready`)).status !== 200) await new Promise((go) => setTimeout(go, 50));
  return {
    url,
    memory: async () => {
      child.send("memory");
      const [{ rss, heapUsed, external }] = (await once(child, "message")) as [NodeJS.MemoryUsage];
      return { rss, held: heapUsed + external };
    },
    kill: () => {
      child.kill("SIGKILL");
    },
    stop: async () => {
      child.kill("SIGTERM");
      const [status, signal] = await ended;
      const lines = told.trim().split("\n");
      if (status !== 0 || lines.length > 1) {
        throw new Error(`The service ended with ${status ?? signal}, and said: ${told.trim()}`);
      }
    },
  };
}
