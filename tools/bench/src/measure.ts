import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const tellMemory = new URL("./tell-memory.mjs", import.meta.url).href;

/** A program to measure: arguments of `node`. */
export interface Program {
  readonly name: string;
  readonly args: readonly string[];
  /** The exit codes with which it has done its work. */
  readonly accepts: readonly number[];
}

/** One run of a program in a process of its own. */
export interface Measured {
  /** From the start of the process to its end. */
  readonly seconds: number;
  /** The most memory resident at once, in bytes. */
  readonly peakBytes: number;
  readonly stdout: string;
}

/** The path of a script beside this module. */
export function scriptPath(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

/** Runs a program once. @throws Error where it fails, with what it said */
export function measure({ name, args, accepts }: Program): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const started = process.hrtime.bigint();
    const child = spawn(process.execPath, ["--import", tellMemory, ...args], {
      stdio: ["ignore", "pipe", "pipe", "pipe"],
    });
    const texts = ["", "", "", ""];
    for (const descriptor of [1, 2, 3]) {
      child.stdio[descriptor]?.on("data", (chunk: Buffer) => {
        texts[descriptor] += chunk.toString("utf8");
      });
    }
    child.on("error", reject);
    let seconds = 0;
    child.on("exit", () => {
      seconds = Number(process.hrtime.bigint() - started) / 1e9;
    });
    child.on("close", (code) => {
      const [, stdout = "", stderr = "", memory = ""] = texts;
      if (code === null || !accepts.includes(code)) {
        reject(new Error(`${name} ended with ${code}: ${stderr.trim()}`));
        return;
      }
      resolve({ seconds, peakBytes: Number(memory) * 1024, stdout });
    });
  });
}

/**
 * Runs programs by turns, so that what slows the machine down for a while slows all of them, each
 * round beginning with another.
 */
export async function measureInterleaved(
  programs: readonly Program[],
  runs: number,
  onRun: (done: number, of: number) => void = () => {},
): Promise<ReadonlyMap<Program, readonly Measured[]>> {
  const results = new Map<Program, Measured[]>(programs.map((program) => [program, []]));
  let done = 0;
  for (let run = 0; run < runs; run++) {
    for (let place = 0; place < programs.length; place++) {
      const program = programs[(run + place) % programs.length] as Program;
      results.get(program)?.push(await measure(program));
      done++;
      onRun(done, runs * programs.length);
    }
  }
  return results;
}

/** The middle one of some numbers, or the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
