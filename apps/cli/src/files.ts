import { createHash } from "node:crypto";
import {
  closeSync,
  createReadStream,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { type InputReader, nearest, type TextFormat } from "@aurora/validator";
import { glob, isDynamicPattern } from "tinyglobby";
import { fileFailure, UsageError } from "./failures.js";
import type { Texts } from "./texts.js";

const FORMATS: Readonly<Record<string, TextFormat>> = {
  ".csv": "csv",
  ".tsv": "csv",
  ".txt": "csv",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".json": "json",
};

/** The endings of the files that a folder is searched for. */
const ENDINGS = Object.keys(FORMATS);

/** How much of a file is read at once. */
const CHUNK_BYTES = 1024 * 1024;

/** How long reading may go on before signals and timers get their turn. */
const BREATH_MS = 50;

/** Names standard input among files. */
const STANDARD_INPUT = "-";

/** One file to read, or standard input. */
export interface InputFile {
  /** As it was given, or as it was found below what was given. */
  readonly file: string;
  /** The one path under which it is known, whatever links lead to it. */
  readonly path: string;
  /** Undefined for what is no plain file. */
  readonly size: number | undefined;
  readonly format: TextFormat | undefined;
}

/** The files that the arguments of a call name, in their order, each once. */
export async function findInputs(named: readonly string[], say: Texts): Promise<readonly InputFile[]> {
  const found = new Map<string, InputFile>();
  for (const name of named) {
    for (const file of await filesOf(name, say)) {
      const input = file === STANDARD_INPUT ? standardInput(say) : describe(file, say);
      // A file named twice would be all repeated records.
      if (!found.has(input.path)) found.set(input.path, input);
    }
  }
  return [...found.values()];
}

async function filesOf(name: string, say: Texts): Promise<readonly string[]> {
  if (name === STANDARD_INPUT) return [name];
  let known: ReturnType<typeof statSync>;
  try {
    known = statSync(name, { throwIfNoEntry: false });
  } catch (thrown) {
    throw fileFailure(thrown, name, say);
  }
  if (known?.isDirectory()) {
    const files = await globbed(`**/*{${ENDINGS.join(",")}}`, name);
    if (files.length === 0) throw new UsageError(say.emptyFolder(name, ENDINGS.join(" ")));
    return files.map((file) => join(name, file));
  }
  if (known !== undefined) return [name];
  if (!isDynamicPattern(name)) throw new UsageError(say.noFile(name, nearestFile(name)));
  const files = await globbed(name, undefined);
  if (files.length === 0) throw new UsageError(say.noMatch(name));
  return files;
}

async function globbed(pattern: string, folder: string | undefined): Promise<readonly string[]> {
  const files = await glob(pattern, {
    ...(folder !== undefined && { cwd: folder, caseSensitiveMatch: false }),
    expandDirectories: false,
  });
  // The order of a run decides its report: never that of the disk or of a locale.
  return files.sort();
}

function nearestFile(name: string): string | undefined {
  const folder = dirname(name);
  try {
    const found = nearest(basename(name), readdirSync(folder));
    return found === undefined || !name.includes("/") ? found : join(folder, found);
  } catch {
    return undefined;
  }
}

function describe(file: string, say: Texts): InputFile {
  try {
    const found = statSync(file);
    return {
      file,
      path: realpathSync(file),
      size: found.isFile() ? found.size : undefined,
      format: FORMATS[extname(file).toLowerCase()],
    };
  } catch (thrown) {
    throw fileFailure(thrown, file, say);
  }
}

function standardInput(say: Texts): InputFile {
  let size: number | undefined;
  try {
    const found = fstatSync(0);
    if (found.isDirectory()) throw new UsageError(`${say.standardInput}: ${say.system.EISDIR}`);
    size = found.isFile() ? found.size : undefined;
  } catch (thrown) {
    throw fileFailure(thrown, say.standardInput, say);
  }
  return { file: STANDARD_INPUT, path: STANDARD_INPUT, size, format: undefined };
}

/** What reading a file is accompanied by. */
export interface Reading {
  readonly say: Texts;
  /** Called with each chunk once it was judged. */
  readonly onChunk: (chunk: Uint8Array) => void;
  /** Whether to stop, since nobody wants the outcome any more. */
  readonly stopped: () => boolean;
}

/** Reads a file to its end into its reader. A file that changes meanwhile is told to the reader. */
export async function readInput(input: InputFile, reader: InputReader, reading: Reading): Promise<void> {
  const name = input.file === STANDARD_INPUT ? reading.say.standardInput : input.file;
  try {
    if (input.size === undefined) await readStream(input, reader, reading);
    else await readPlainFile(input, reader, reading);
  } catch (thrown) {
    throw fileFailure(thrown, name, reading.say);
  }
}

async function readPlainFile(input: InputFile, reader: InputReader, reading: Reading): Promise<void> {
  const fd = input.file === STANDARD_INPUT ? 0 : openSync(input.file, "r");
  try {
    const before = fstatSync(fd, { bigint: true });
    const hash = createHash("sha256");
    // A plain Uint8Array, never a Buffer: whoever keeps a slice of it must get a copy. It is filled anew each time.
    const buffer = new Uint8Array(CHUNK_BYTES);
    let wanted = true;
    let total = 0n;
    let breathed = performance.now();
    for (;;) {
      const length = readSync(fd, buffer, 0, CHUNK_BYTES, null);
      if (length === 0) break;
      const chunk = buffer.subarray(0, length);
      total += BigInt(length);
      // A file may grow faster than it is read: there is no end to wait for.
      if (before.size > 0n && total > before.size) break;
      hash.update(chunk);
      // What is not worth reading is hashed all the same: a report names the bytes of the whole file.
      if (wanted) wanted = reader.push(chunk);
      reading.onChunk(chunk);
      if (reading.stopped()) return;
      if (performance.now() - breathed > BREATH_MS) {
        await new Promise(setImmediate);
        breathed = performance.now();
      }
    }
    const after = fstatSync(fd, { bigint: true });
    if (after.size !== before.size || after.mtimeNs !== before.mtimeNs) reader.abandon("changed");
    else reader.end(hash.digest("hex"));
  } finally {
    if (fd !== 0) closeSync(fd);
  }
}

async function readStream(input: InputFile, reader: InputReader, reading: Reading): Promise<void> {
  const stream =
    input.file === STANDARD_INPUT
      ? process.stdin
      : createReadStream(input.file, { highWaterMark: CHUNK_BYTES });
  const hash = createHash("sha256");
  for await (const buffer of stream as AsyncIterable<Buffer>) {
    hash.update(buffer);
    const chunk = new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    // A stream may have no end: once it is not worth reading, nobody knows its whole hash.
    if (!reader.push(chunk)) {
      reader.end(null);
      return;
    }
    reading.onChunk(chunk);
    if (reading.stopped()) return;
  }
  reader.end(hash.digest("hex"));
}
