import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { TablePart } from "../tables/read.js";
import type { PartTask } from "./part-reader.js";

/** What the second thread is given: its part of an open file, and what it must know of the rest. */
export interface PartOrder {
  readonly task: PartTask;
  /** A file that this process has open; it stays open as long as the thread runs. */
  readonly fd: number;
  /** Its first byte, and the one behind its last. */
  readonly from: number;
  readonly to: number;
}

/** Where a thread's program lies, where that is not beside this one, and how it is started. */
export interface WorkerProgram {
  readonly url: URL;
  readonly execArgv?: readonly string[];
}

/** Beside what is built; from its source it runs only where the process itself runs TypeScript. */
const PROGRAM: WorkerProgram = {
  url: new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./threads-worker.js", import.meta.url),
};

/**
 * So many megabytes are enough for what a row leaves behind: more only lets garbage lie about longer, and
 * each thread has its own.
 */
const YOUNG_GENERATION_MB = 8;

/** A file is worth a second thread from so many bytes on. */
const WORTH_A_THREAD_BYTES = 200_000_000;

/** How many threads a file of so many bytes is worth on this machine. */
export function threadsFor(size: number): 1 | 2 {
  return size > WORTH_A_THREAD_BYTES && availableParallelism() >= 2 ? 2 : 1;
}

/**
 * A thread that reads the later part of a file. It begins to load its program at once, which lasts a while, and
 * reads once it is told what: so it may be started before anything is known of the file. Until then it does not
 * keep the process alive.
 */
export class SecondThread {
  /** What its part came to; undefined where it failed, or cannot be taken for a part. Never rejected. */
  readonly part: Promise<TablePart | undefined>;
  readonly #worker: Worker | undefined;
  /** Whether it has told its part, or nobody wants it any more: then its end is no failure. */
  #over = false;
  #failure: unknown;

  constructor({ url, execArgv }: WorkerProgram = PROGRAM) {
    let worker: Worker | undefined;
    try {
      worker = new Worker(url, {
        ...(execArgv && { execArgv: [...execArgv] }),
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
      });
      worker.unref();
    } catch (thrown) {
      // A runtime that forbids threads.
      this.#failure = thrown;
    }
    this.#worker = worker;
    this.part = new Promise((resolve) => {
      if (worker === undefined) {
        resolve(undefined);
        return;
      }
      worker.once("message", (part: TablePart | undefined) => {
        this.#over = true;
        resolve(part);
      });
      worker.once("messageerror", (error) => this.#fail(error, resolve));
      worker.once("error", (error) => this.#fail(error, resolve));
      worker.once("exit", (code) => this.#fail(new Error(`the thread ended with ${code}`), resolve));
    });
  }

  /** Tells it what to read; once. */
  read(order: PartOrder): void {
    this.#worker?.ref();
    try {
      this.#worker?.postMessage(order);
    } catch (thrown) {
      // What cannot be cloned.
      this.#failure ??= thrown;
      this.#worker?.terminate();
    }
  }

  /** Why it has no part to give; undefined as long as it may have one. */
  get failure(): unknown {
    return this.#failure;
  }

  /** Ends it, wherever it is. */
  async stop(): Promise<void> {
    this.#over = true;
    await this.#worker?.terminate();
  }

  #fail(failure: unknown, resolve: (part: undefined) => void): void {
    if (!this.#over) this.#failure ??= failure;
    resolve(undefined);
  }
}
