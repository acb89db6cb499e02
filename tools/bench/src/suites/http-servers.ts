import { type ChildProcess, spawn } from "node:child_process";
import { type EventEmitter, once } from "node:events";
import autocannon from "autocannon";
import { median } from "../measure.js";
import type { Line } from "../suite.js";

const CONNECTIONS = 20;

/** A server of a process of its own. */
export interface RunningServer {
  readonly url: string;
  readonly process: ChildProcess;
}

/** Starts a server, which tells where it listens. @throws Error where it ends instead */
export async function started(args: readonly string[]): Promise<RunningServer> {
  const server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  let told = "";
  let isTold = false;
  const ended = once(server, "exit").then(() => {
    throw new Error(`${args.join(" ")} ended: ${told.trim()}`);
  });
  ended.catch(() => {});
  const listening = new Promise<string>((resolve) => {
    for (const stream of [server.stdout, server.stderr]) {
      // Its log is read to the end of the run, as something would read it where it is deployed.
      stream?.on("data", (chunk: Buffer) => {
        if (isTold) return;
        told += chunk.toString("utf8");
        const url = /http:\/\/[\w.:[\]]+:\d+/.exec(told)?.[0];
        if (url === undefined) return;
        isTold = true;
        resolve(url);
      });
    }
  });
  return { url: await Promise.race([listening, ended]), process: server };
}

/** What is asked of a server again and again. */
export interface Asked {
  readonly path: string;
  readonly body?: string;
}

/** How long a server takes for requests, in seconds. @throws Error where it refuses any */
async function served({ url }: RunningServer, { path, body }: Asked, amount: number): Promise<number> {
  const began = process.hrtime.bigint();
  let last = began;
  const load = autocannon({
    url: `${url}${path}`,
    amount,
    connections: CONNECTIONS,
    ...(body !== undefined && { method: "POST", body, headers: { "Content-Type": "application/json" } }),
  });
  // What it says itself of the time is counted in whole seconds.
  // It is both: what emits events, and the promise of its result.
  (load as unknown as EventEmitter).on("response", () => {
    last = process.hrtime.bigint();
  });
  const result = await load;
  if (result["2xx"] !== amount) {
    throw new Error(`${url}${path}: ${amount - result["2xx"]} of ${amount} requests were not answered.`);
  }
  return Number(last - began) / 1e9;
}

/** Has servers answer the same requests by turns; the lines are in their order. */
export async function byTurns(
  contenders: readonly { readonly name: string; readonly args: readonly string[]; readonly asked: Asked }[],
  {
    requests,
    runs,
    say,
  }: { readonly requests: number; readonly runs: number; readonly say: (text: string) => void },
): Promise<readonly Line[]> {
  const servers: RunningServer[] = [];
  try {
    const ready = [];
    for (const contender of contenders) {
      const server = await started(contender.args);
      servers.push(server);
      await served(server, contender.asked, Math.max(1000, requests / 4));
      ready.push({ ...contender, server, seconds: [] as number[] });
    }
    for (let run = 0; run < runs; run++) {
      // Each round begins with another, as everywhere.
      for (const each of run % 2 === 0 ? ready : [...ready].reverse()) {
        each.seconds.push(await served(each.server, each.asked, requests));
        say(`Over HTTP: run ${run + 1} of ${runs}, ${each.name}`);
      }
    }
    return ready.map(({ name, seconds }) => lineOf(name, seconds, { rows: requests }));
  } finally {
    for (const { process: server } of servers) server.kill();
  }
}

/** The line of what took so many seconds each time. */
export function lineOf(
  name: string,
  seconds: readonly number[],
  { rows, bytes, peakBytes }: { readonly rows: number; readonly bytes?: number; readonly peakBytes?: number },
): Line {
  return {
    name,
    seconds: median(seconds),
    fastest: Math.min(...seconds),
    slowest: Math.max(...seconds),
    peakBytes,
    rows,
    bytes,
  };
}

/** The speed of the second line in hundredths of the first's. */
export function share([first, second]: readonly Line[]): string {
  return ((100 * (first?.seconds ?? Number.NaN)) / (second?.seconds ?? Number.NaN)).toFixed(0);
}
