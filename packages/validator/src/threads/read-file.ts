import { createHash } from "node:crypto";
import { fstatSync, readSync } from "node:fs";
import { HEAD_BYTES, type InputReader, type TablePart } from "../tables/read.js";
import { CHUNK_BYTES } from "./chunk.js";
import { partTask } from "./part-reader.js";
import { guessRecordStart } from "./record-start.js";
import { SecondThread, type WorkerProgram } from "./second-thread.js";

/** How much of a file is read by the thread that hashes all of it besides. */
const FIRST_SHARE = 0.44;

/** How long reading may go on before signals, timers and the other thread get their turn. */
const BREATH_MS = 50;

/** How a file is read. */
export interface FileReadingOptions {
  /** On how many threads at most. */
  readonly threads: 1 | 2;
  /** Called with each chunk once it was hashed, and judged unless the other thread does that. */
  readonly onChunk?: (chunk: Uint8Array) => void;
  /** Whether to stop, since nobody wants the outcome any more. */
  readonly stopped?: () => boolean;
  /** Called where the second thread failed: all is read on the first one. */
  readonly onAlone?: (failure: unknown) => void;
  /** Where the second part begins at the earliest, in bytes; at the share that suits both threads where absent. */
  readonly cutAt?: number;
  /** A second thread that was started already, to load its program meanwhile; it is over once the file is read. */
  readonly second?: SecondThread | undefined;
  /** The program of the second thread, where it does not lie beside this one. */
  readonly worker?: WorkerProgram;
}

/**
 * Reads a plain file to its end into its reader and ends that. On two threads the second one begins at a
 * guessed record in the middle of a CSV file in UTF-8; only where the first part turns out to end just there
 * is its outcome taken, else the first thread reads on alone. The report is the same, byte for byte.
 *
 * One thread reads alone what is in another format or encoding, and runs that hold what cannot be parted:
 * see `partTask`.
 *
 * @param fd the open file; it is read from its beginning, and left open
 */
export async function readFile(reader: InputReader, fd: number, options: FileReadingOptions): Promise<void> {
  const before = fstatSync(fd, { bigint: true });
  const reading = new Reading(reader, fd, { ...options, size: Number(before.size) });
  const whole = await reading.run();
  if (whole === undefined) return;
  const after = fstatSync(fd, { bigint: true });
  if (after.size !== before.size || after.mtimeNs !== before.mtimeNs) {
    reader.abandon("changed");
    return;
  }
  if (whole.part !== undefined) reader.continueWith(whole.part);
  await reader.finish(whole.sha256, breath);
}

/** What is done with bytes that are read. */
interface Use {
  readonly hashed: boolean;
  readonly judged: boolean;
}

/** One reading of one file. */
class Reading {
  readonly #reader: InputReader;
  readonly #fd: number;
  readonly #options: FileReadingOptions & { readonly size: number };
  readonly #hash = createHash("sha256");
  // A plain Uint8Array, never a Buffer: whoever keeps a slice of it must get a copy. It is filled anew each time.
  readonly #buffer = new Uint8Array(CHUNK_BYTES);
  #position = 0;
  /** How many bytes from the start the reader had before any was pushed. */
  #taken = 0;
  #breathed = performance.now();

  constructor(reader: InputReader, fd: number, options: FileReadingOptions & { readonly size: number }) {
    this.#reader = reader;
    this.#fd = fd;
    this.#options = options;
  }

  /** Reads the file; undefined where it was stopped. What the other thread made of its part is not yet taken over. */
  async run(): Promise<{ readonly sha256: string; readonly part: TablePart | undefined } | undefined> {
    const { size, second: started } = this.#options;
    const second = this.#begin();
    try {
      if (second === undefined) await started?.stop();
      if (second !== undefined) {
        await this.#readTo(second.from, { hashed: true, judged: true });
        if (this.#reader.isBetweenRows && second.thread.failure === undefined) {
          await this.#readTo(size, { hashed: true, judged: false });
          const part = this.#isStopped() ? undefined : await second.thread.part;
          if (part === undefined) this.#position = second.from;
          await second.thread.stop();
          if (part !== undefined) return { sha256: this.#hash.digest("hex"), part };
          this.#tellFailure(second.thread);
          await this.#readTo(size, { hashed: false, judged: true });
          return this.#isStopped() ? undefined : { sha256: this.#hash.digest("hex"), part: undefined };
        }
        await second.thread.stop();
        this.#tellFailure(second.thread);
      }
      await this.#readTo(size, { hashed: true, judged: true });
      return this.#isStopped() ? undefined : { sha256: this.#hash.digest("hex"), part: undefined };
    } finally {
      await second?.thread.stop();
    }
  }

  /** Shows the reader the first bytes, and starts the second thread where there is something for it to do. */
  #begin(): { readonly thread: SecondThread; readonly from: number } | undefined {
    const { size, threads, cutAt = Math.floor(size * FIRST_SHARE), second, worker } = this.#options;
    const head = new Uint8Array(Math.min(size, HEAD_BYTES));
    let length = 0;
    while (length < head.length) {
      const read = readSync(this.#fd, head, length, head.length - length, length);
      if (read === 0) break;
      length += read;
    }
    const { taken, table } = this.#reader.begin(head.subarray(0, length), size <= HEAD_BYTES);
    this.#taken = taken;
    const task = table === undefined || threads === 1 ? undefined : partTask(table);
    if (task === undefined) return undefined;
    const { delimiter, headers } = task.header;
    const at = Math.max(cutAt, taken);
    const from = guessRecordStart(this.#fd, { at, size, delimiter, columns: headers.length });
    if (from === undefined) return undefined;
    const thread = second ?? new SecondThread(worker);
    thread.read({ task, fd: this.#fd, from, to: size });
    return { thread, from };
  }

  #tellFailure({ failure }: SecondThread): void {
    if (failure !== undefined) this.#options.onAlone?.(failure);
  }

  async #readTo(end: number, { hashed, judged }: Use): Promise<void> {
    const { onChunk } = this.#options;
    while (this.#position < end && !this.#isStopped()) {
      const wanted = Math.min(CHUNK_BYTES, end - this.#position);
      const length = readSync(this.#fd, this.#buffer, 0, wanted, this.#position);
      // The file became shorter: that it changed is told at the end.
      if (length === 0) return;
      const chunk = this.#buffer.subarray(0, length);
      if (hashed) this.#hash.update(chunk);
      const known = Math.max(0, this.#taken - this.#position);
      if (judged && known < length) this.#reader.push(chunk.subarray(known));
      this.#position += length;
      if (hashed) onChunk?.(chunk);
      if (performance.now() - this.#breathed > BREATH_MS) {
        await breath();
        this.#breathed = performance.now();
      }
    }
  }

  #isStopped(): boolean {
    return this.#options.stopped?.() ?? false;
  }
}

/** Lets signals, timers and the other thread's messages have their turn. */
function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
