import { createHash } from "node:crypto";
import {
  closeSync,
  createReadStream,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from "node:fs";
import { basename, dirname, extname, join, resolve, sep } from "node:path";
import { type InputFormat, type InputReader, nearest, type Report } from "@aurora/validator";
import { isSuppressionList } from "@aurora/validator/suppressions";
import { readFile, type SecondThread, threadsFor } from "@aurora/validator/threads";
import { glob, isDynamicPattern } from "tinyglobby";
import { fileFailure, UsageError } from "./failures.js";
import { notice } from "./output.js";
import type { Texts } from "./texts.js";

const FORMATS: Readonly<Record<string, InputFormat["name"]>> = {
  ".csv": "csv",
  ".tsv": "csv",
  ".txt": "csv",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".json": "json",
  ".xlsx": "xlsx",
  ".xlsm": "xlsx",
};

/** The endings of the files that a folder is searched for. */
const ENDINGS = Object.keys(FORMATS);

/** How much of a file is read at once. */
const CHUNK_BYTES = 1024 * 1024;

/** How much of a table is looked at to see whether it is a list of suppressions. */
const HEADER_BYTES = 1024;

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
  readonly format: InputFormat["name"] | undefined;
}

/** How inputs are looked for. */
interface Search {
  readonly say: Texts;
  /** Files of the call that are no inputs, though they may stand among them. */
  readonly beside: readonly string[];
  /** Where the call writes: what stands there is of an earlier call. */
  readonly out: string | undefined;
}

/** What the arguments of a call name. */
interface Found {
  /** In their order, each once. */
  readonly inputs: readonly InputFile[];
  /** The files of its folders that have no format that is read. */
  readonly passedOver: readonly string[];
}

/** The files that the arguments of a call name. */
export async function findInputs(names: readonly string[], search: Search): Promise<Found> {
  const { say } = search;
  const found = new Map<string, InputFile>();
  const passedOver: string[] = [];
  for (const name of names) {
    const { files, others = [] } = await filesOf(name, search);
    passedOver.push(...others);
    for (const file of files) {
      const input = file === STANDARD_INPUT ? standardInput(say) : describe(file, say);
      // A file named twice would be all repeated records.
      if (!found.has(input.path)) found.set(input.path, input);
    }
  }
  return { inputs: [...found.values()], passedOver: [...new Set(passedOver)] };
}

/** The one path of each file that there is, whatever links lead to it. */
export function realPaths(files: readonly string[]): readonly string[] {
  return files.flatMap((file) => {
    try {
      return [realpathSync(file)];
    } catch {
      return [];
    }
  });
}

/** Whether there is a folder of this name. */
export function isFolder(name: string): boolean {
  try {
    return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}

/** Files of one argument, and those of a folder that are passed over. */
interface NamedFiles {
  readonly files: readonly string[];
  readonly others?: readonly string[];
}

async function filesOf(name: string, { say, beside, out }: Search): Promise<NamedFiles> {
  if (name === STANDARD_INPUT) return { files: [name] };
  let known: ReturnType<typeof statSync>;
  try {
    known = statSync(name, { throwIfNoEntry: false });
  } catch (thrown) {
    throw fileFailure(thrown, name, say);
  }
  if (known?.isDirectory()) {
    const all = (await globbed("**/*", name)).map((file) => join(name, file));
    const wanted = apart(all, { beside, out, root: name });
    const isRead = (file: string) =>
      Object.hasOwn(FORMATS, extname(file).toLowerCase()) && !isLock(file) && !listsSuppressions(file);
    const files = wanted.filter(isRead);
    if (files.length === 0) throw new UsageError(say.emptyFolder(name, ENDINGS.join(" ")));
    return { files, others: wanted.filter((file) => !isRead(file)) };
  }
  if (known !== undefined) return { files: [name] };
  if (!isDynamicPattern(name)) throw new UsageError(say.noFile(name, nearestFile(name)));
  const files = apart(await globbed(name, undefined), { beside, out, root: "." });
  if (files.length === 0) throw new UsageError(say.noMatch(name));
  return { files };
}

/** Files that were searched for, without those of the call that are no inputs and those that it writes. */
function apart(
  files: readonly string[],
  {
    beside,
    out,
    root,
  }: { readonly beside: readonly string[]; readonly out: string | undefined; readonly root: string },
): readonly string[] {
  const left = new Set(realPaths(beside));
  const [folder] = out === undefined || !isFolder(out) ? [] : realPaths([out]);
  const [searched = resolve(root)] = realPaths([root]);
  // A folder that holds what is searched is no folder of outcomes alone.
  const outcomes = folder?.startsWith(`${searched}${sep}`) ? `${folder}${sep}` : undefined;
  if (left.size === 0 && outcomes === undefined) return files;
  return files.filter((file) => {
    const [path = file] = realPaths([file]);
    return !left.has(path) && (outcomes === undefined || !path.startsWith(outcomes));
  });
}

/** Whether a table is a list of suppressions, kept beside the registers that it speaks of. */
function listsSuppressions(file: string): boolean {
  if (FORMATS[extname(file).toLowerCase()] !== "csv") return false;
  const head = new Uint8Array(HEADER_BYTES);
  try {
    const fd = openSync(file, "r");
    try {
      return (
        fstatSync(fd).isFile() && isSuppressionList(head.subarray(0, readSync(fd, head, 0, HEADER_BYTES, 0)))
      );
    } finally {
      closeSync(fd);
    }
  } catch {
    // Whatever is wrong with it is told when it is read.
    return false;
  }
}

/** Whether a file is what Excel puts beside a workbook while somebody has it open. */
function isLock(file: string): boolean {
  return basename(file).startsWith("~$");
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

/** The bytes of inputs that can be read but once, kept where they are needed again. */
export class KeptBytes {
  readonly #keeps: boolean;
  readonly #chunks = new Map<string, Uint8Array[]>();

  constructor(keeps: boolean) {
    this.#keeps = keeps;
  }

  /** Takes a chunk of an input in, which may be filled anew afterwards. */
  take({ path, size }: InputFile, chunk: Uint8Array): void {
    if (!this.#keeps || (size !== undefined && path !== STANDARD_INPUT)) return;
    const chunks = this.#chunks.get(path);
    if (chunks === undefined) this.#chunks.set(path, [chunk.slice()]);
    else chunks.push(chunk.slice());
  }

  /** All the bytes of an input; undefined where they were not kept. */
  of({ path }: InputFile): Uint8Array | undefined {
    const chunks = this.#chunks.get(path);
    return chunks && new Uint8Array(Buffer.concat(chunks));
  }
}

/** The bytes of an input once more. @throws UsageError where they are not those that were judged */
export function readAgain(
  input: InputFile,
  { report, kept, say }: { readonly report: Report; readonly kept: KeptBytes; readonly say: Texts },
): Uint8Array {
  let bytes = kept.of(input);
  try {
    bytes ??= input.file === STANDARD_INPUT ? new Uint8Array(0) : readFileSync(input.file);
  } catch (thrown) {
    throw fileFailure(thrown, input.file, say);
  }
  const judged = report.inputs.find(({ file }) => file === input.file)?.sha256 ?? null;
  if (judged !== null && createHash("sha256").update(bytes).digest("hex") !== judged)
    throw new UsageError(say.changedMeanwhile(input.file));
  return bytes;
}

/** What reading a file is accompanied by. */
export interface Reading {
  readonly say: Texts;
  /** On how many threads a plain file is read; its size decides where absent. */
  readonly threads: 1 | 2 | undefined;
  /** A second thread that was started already; whoever started it stops it where it is not wanted. */
  readonly second?: SecondThread | undefined;
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
    else if (input.file !== STANDARD_INPUT && (reading.threads ?? threadsFor(input.size)) > 1)
      await readOnTwoThreads(input, reader, reading);
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
        await breath();
        breathed = performance.now();
      }
    }
    const after = fstatSync(fd, { bigint: true });
    if (after.size !== before.size || after.mtimeNs !== before.mtimeNs) reader.abandon("changed");
    else await reader.finish(hash.digest("hex"), breath);
  } finally {
    if (fd !== 0) closeSync(fd);
  }
}

async function readOnTwoThreads(input: InputFile, reader: InputReader, reading: Reading): Promise<void> {
  const fd = openSync(input.file, "r");
  try {
    await readFile(reader, fd, {
      threads: 2,
      second: reading.second,
      onChunk: reading.onChunk,
      stopped: reading.stopped,
      onAlone: () => notice(reading.say.readAlone(input.file)),
    });
  } finally {
    closeSync(fd);
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
  await reader.finish(hash.digest("hex"), breath);
}

/** Lets signals and timers have their turn. */
function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
