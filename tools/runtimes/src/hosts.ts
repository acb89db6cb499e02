import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** How long one runtime may take before it counts as hanging. */
const TIME_LIMIT_MS = 120_000;

/**
 * Runs a program to its end and answers with what it printed.
 *
 * @throws Error where it ends with another status than 0, with what it said
 */
export function printedBy(program: string, args: readonly string[], cwd?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ["ignore", "pipe", "pipe"],
      timeout: TIME_LIMIT_MS,
      ...(cwd !== undefined && { cwd }),
      // A runtime prints what it printed; none phones home or colours its output.
      env: { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1", NODE_OPTIONS: "" },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", reject);
    child.on("close", (status, signal) => {
      if (status === 0) resolve(Buffer.concat(out).toString("utf8").trimEnd());
      else
        reject(
          new Error(`ended with ${status ?? signal}: ${Buffer.concat(err).toString("utf8").slice(0, 4000)}`),
        );
    });
  });
}

/**
 * Serves a worker in workerd, without the compatibility flag that brings Node's modules, and answers
 * with what it says to one request.
 *
 * @throws Error where the worker does not start or answers with an error
 */
export async function answerOfWorker(workerd: string, worker: string): Promise<string> {
  // What a configuration embeds is named from where it lies.
  const config = join(dirname(worker), "workerd.capnp");
  writeFileSync(config, workerConfig(basename(worker)));
  const child = spawn(workerd, ["serve", config, "--control-fd=3"], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
    timeout: TIME_LIMIT_MS,
  });
  try {
    const port = await new Promise<number>((resolve, reject) => {
      let said = "";
      let control = "";
      child.stderr?.on("data", (chunk) => {
        said += chunk;
      });
      // It tells the port that the system gave it as a line of JSON.
      child.stdio[3]?.on("data", (chunk) => {
        control += chunk;
        const listening = /"event":"listen".*?"port":(\d+)/.exec(control);
        if (listening !== null) resolve(Number(listening[1]));
      });
      child.on("error", reject);
      child.on("close", (status) => reject(new Error(`ended with ${status}: ${said.slice(0, 4000)}`)));
    });
    const response = await fetch(`http://127.0.0.1:${port}/`);
    if (!response.ok)
      throw new Error(`answered ${response.status}: ${(await response.text()).slice(0, 4000)}`);
    return await response.text();
  } finally {
    child.kill();
  }
}

function workerConfig(worker: string): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "worker.mjs", esModule = embed ${JSON.stringify(worker)})],
    compatibilityDate = "2026-11-01",
  ))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;
}
