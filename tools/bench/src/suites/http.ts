import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import autocannon from "autocannon";
import { AS_OF, auroraCommand } from "../aurora.js";
import { registerFile } from "../files.js";
import { median, scriptPath } from "../measure.js";
import type { Line, Suite } from "../suite.js";
import { count } from "../table.js";

const CONNECTIONS = 20;
const RECORDS = 5;
const PATH = "/v1/validate/preventive-action";

/** How many requests warm a server up before any is measured. */
const WARMING = 5000;

/** A server's time for a number of requests, in seconds. */
type Served = (requests: number) => Promise<number>;

/** Requests over HTTP: the service against a server that knows the schema of a record and no rule. */
export const httpSuite: Suite = {
  name: "http",
  about: "requests of 5 records over HTTP, against bare Hono with zod",
  run: async ({ rows: requests = 20_000, seed, runs, say }) => {
    const { path } = await registerFile({ rows: RECORDS, faults: 0, seed, format: "ndjson" });
    const body = `[${(await readFile(path, "utf8")).trimEnd().split("\n").join(",")}]`;
    const servers: ChildProcess[] = [];
    const served = async (args: readonly string[], query = ""): Promise<Served> => {
      const { server, url } = await started(args);
      servers.push(server);
      const ask: Served = (amount) => timed(`${url}${PATH}${query}`, { body, amount });
      await ask(WARMING);
      return ask;
    };
    try {
      const contenders = new Map<string, Served>([
        ["bare Hono with zod", await served([scriptPath("./peers/hono-zod-server.mjs")])],
        ["aurora serve", await served([auroraCommand(), "serve", "--port", "0"], `?asOf=${AS_OF}`)],
      ]);
      const seconds = new Map<string, number[]>();
      for (let run = 0; run < runs; run++) {
        // Each round begins with another, as everywhere.
        const round = [...contenders];
        if (run % 2 === 1) round.reverse();
        for (const [name, ask] of round) {
          seconds.set(name, [...(seconds.get(name) ?? []), await ask(requests)]);
          say(`Over HTTP: run ${run + 1} of ${runs}, ${name}`);
        }
      }
      return {
        title: "Over HTTP",
        data: `POST ${PATH}, ${RECORDS} records as JSON, ${(body.length / 1000).toFixed(1)} kB, ${count(requests)} requests over ${CONNECTIONS} connections; a row is a request`,
        runs,
        lines: [...seconds].map(([name, all]) => lineOf(name, all, requests)),
        notes: [
          `aurora serve answers ${share(seconds)} % of the requests that bare Hono answers in the same time.`,
        ],
      };
    } finally {
      for (const server of servers) server.kill();
    }
  },
};

/** Starts a server, which tells where it listens. @throws Error where it ends instead */
async function started(args: readonly string[]): Promise<{ server: ChildProcess; url: string }> {
  const env = { ...process.env, AURORA_LOG_LEVEL: "warn" };
  const server = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  let told = "";
  const ended = once(server, "exit").then(() => {
    throw new Error(`${args.join(" ")} ended: ${told.trim()}`);
  });
  const listening = new Promise<string>((resolve) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream?.on("data", (chunk: Buffer) => {
        told += chunk.toString("utf8");
        const url = /http:\/\/[\w.:[\]]+:\d+/.exec(told)?.[0];
        if (url !== undefined) resolve(url);
      });
    }
  });
  ended.catch(() => {});
  return { server, url: await Promise.race([listening, ended]) };
}

/** How long a server takes for requests. @throws Error where it refuses any */
async function timed(
  url: string,
  { body, amount }: { readonly body: string; readonly amount: number },
): Promise<number> {
  const began = process.hrtime.bigint();
  const result = await autocannon({
    url,
    amount,
    body,
    method: "POST",
    headers: { "Content-Type": "application/json" },
    connections: CONNECTIONS,
  });
  const took = Number(process.hrtime.bigint() - began) / 1e9;
  if (result["2xx"] !== amount) {
    throw new Error(`${url}: ${amount - result["2xx"]} of ${amount} requests were not answered.`);
  }
  return took;
}

function lineOf(name: string, all: readonly number[], requests: number): Line {
  return {
    name,
    seconds: median(all),
    fastest: Math.min(...all),
    slowest: Math.max(...all),
    peakBytes: undefined,
    rows: requests,
    bytes: undefined,
  };
}

/** The speed of the second in hundredths of the first's. */
function share(seconds: ReadonlyMap<string, readonly number[]>): string {
  const [bare = Number.NaN, ours = Number.NaN] = [...seconds.values()].map(median);
  return ((100 * bare) / ours).toFixed(0);
}
