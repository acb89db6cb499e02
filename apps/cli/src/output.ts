import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { isatty } from "node:tty";
import { fileFailure, isSystemError, oneLine, UsageError } from "./failures.js";
import type { Texts } from "./texts.js";

const STDIN = 0;
const STDOUT = 1;
const STDERR = 2;

/** How much text is gathered before it is written. */
const BUFFERED = 64 * 1024;

const pause = new Int32Array(new SharedArrayBuffer(4));

/** Writes all of a text or of bytes, waiting for whoever reads them; false where nobody reads any more. */
function writeFully(fd: number, content: string | Uint8Array): boolean {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  let at = 0;
  while (at < bytes.length) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (thrown) {
      if (!isSystemError(thrown)) throw thrown;
      if (thrown.code === "EPIPE") return false;
      if (thrown.code !== "EAGAIN") throw thrown;
      Atomics.wait(pause, 0, 0, 5);
    }
  }
  return true;
}

/** Writes to standard output; a reader that has gone is no failure. */
export function print(text: string): void {
  writeFully(STDOUT, text);
}

/** Says something beside the output: one line on standard error. */
export function notice(text: string): void {
  printError(`${oneLine(text)}\n`);
}

/** Writes to standard error as it stands; where that fails, there is nowhere left to say so. */
export function printError(text: string): void {
  try {
    writeFully(STDERR, text);
  } catch (thrown) {
    if (!isSystemError(thrown)) throw thrown;
  }
}

/** Whether standard input, output, or error is a terminal. */
export const terminal = {
  input: () => isatty(STDIN),
  output: () => isatty(STDOUT),
  error: () => isatty(STDERR),
};

/** Whether standard output shows colours. */
export function showsColor(): boolean {
  return terminal.output() && !process.env.NO_COLOR && process.env.TERM !== "dumb";
}

/** A file under the name that was given, the name that it gets, and the one that it has until then. */
interface NamedFile {
  readonly given: string;
  readonly path: string;
  readonly draft: string;
}

/**
 * Where a report goes: standard output, or a file that gets its name only once it is whole, so that
 * half a report never passes for one.
 */
export class Destination {
  /** True once nothing more can be written: there is no point in going on. */
  closed = false;
  #failure: unknown;
  readonly #fd: number;
  readonly #file: NamedFile | undefined;
  readonly #say: Texts;
  #pending = "";

  private constructor(fd: number, file: NamedFile | undefined, say: Texts) {
    this.#fd = fd;
    this.#file = file;
    this.#say = say;
  }

  /** Where `file` says; standard output where it is undefined. */
  static open(file: string | undefined, inputs: readonly string[], say: Texts): Destination {
    if (file === undefined) return new Destination(STDOUT, undefined, say);
    if (file === "") throw new UsageError(say.emptyOut);
    try {
      const known = statSync(file, { throwIfNoEntry: false });
      if (known?.isDirectory()) throw new UsageError(say.outIsFolder(file));
      // A device or a pipe has no name to give: it is written as it comes.
      if (known !== undefined && !known.isFile()) {
        const fd = openSync(file, "w");
        return new Destination(fd, { given: file, path: file, draft: file }, say);
      }
      const path = known === undefined ? resolve(file) : realpathSync(file);
      if (inputs.includes(path)) throw new UsageError(say.outIsInput(file));
      const folder = dirname(path);
      if (statSync(folder, { throwIfNoEntry: false }) === undefined)
        throw new UsageError(say.noFolder(folder));
      const draft = `${path}.${process.pid}.tmp`;
      return new Destination(openSync(draft, "wx"), { given: file, path, draft }, say);
    } catch (thrown) {
      throw fileFailure(thrown, file, say);
    }
  }

  /** Writes a text or bytes, sooner or later. Never throws: what went wrong is told by `finish`. */
  write(content: string | Uint8Array): void {
    if (this.closed) return;
    if (typeof content === "string") {
      this.#pending += content;
      if (this.#pending.length >= BUFFERED) this.flush();
      return;
    }
    this.flush();
    this.#put(content);
  }

  /** Writes what is pending. */
  flush(): void {
    if (this.closed || this.#pending === "") return;
    const text = this.#pending;
    this.#pending = "";
    this.#put(text);
  }

  #put(content: string | Uint8Array): void {
    if (this.closed) return;
    try {
      this.closed = !writeFully(this.#fd, content);
    } catch (thrown) {
      this.closed = true;
      this.#failure = fileFailure(thrown, this.#file?.given ?? this.#say.standardOutput, this.#say);
    }
  }

  /** Ends the report; a file gets its name. */
  finish(): void {
    this.flush();
    if (this.#failure !== undefined) throw this.#failure;
    if (this.#file === undefined) return;
    const { given, path, draft } = this.#file;
    try {
      closeSync(this.#fd);
      if (draft !== path) renameSync(draft, path);
    } catch (thrown) {
      throw fileFailure(thrown, given, this.#say);
    }
  }

  /** Leaves nothing behind of a report that was not finished. */
  discard(): void {
    if (this.#file !== undefined && this.#file.draft !== this.#file.path)
      rmSync(this.#file.draft, { force: true });
  }
}
