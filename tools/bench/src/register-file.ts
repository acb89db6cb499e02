import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rename, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { faultNames, faultOf, generateRegisterBytes, type RegisterOptions } from "@aurora/generator";

/** A register on disk. */
export interface RegisterFile {
  readonly path: string;
  readonly bytes: number;
  /** Whether it was there already. */
  readonly cached: boolean;
}

/** How many bytes of a register tell whether the generator still makes the same one. */
const TELLING_BYTES = 1 << 20;

/** Faults within rows alone: every peer then sees the same number of rows, each of the same width. */
const withinRows = faultNames.filter((name) => faultOf(name).level !== "row");

/** Makes a register in the temporary folder, or finds the one made before. */
export async function registerFile(
  wanted: Pick<RegisterOptions, "rows" | "faults" | "seed">,
): Promise<RegisterFile> {
  const options: RegisterOptions = { ...wanted, only: withinRows };
  const folder = join(tmpdir(), "aurora-bench");
  await mkdir(folder, { recursive: true });
  const { rows, faults, seed } = wanted;
  const path = join(folder, `register-${rows}-${faults}-${seed}-${fingerprint(options)}.csv`);
  const cached = await stat(path).catch(() => undefined);
  if (cached !== undefined) return { path, bytes: cached.size, cached: true };
  // Written aside: an interrupted run must not leave half a register under the name of a whole one.
  const aside = `${path}.${process.pid}`;
  await pipeline(Readable.from(generateRegisterBytes(options)), createWriteStream(aside));
  await rename(aside, path);
  return { path, bytes: (await stat(path)).size, cached: false };
}

/** Reads a file once, so that no run pays for a disk that the others do not. */
export async function warm(path: string): Promise<void> {
  for await (const _ of createReadStream(path, { highWaterMark: 1 << 20 })) {
    // Only the system's cache is meant.
  }
}

function fingerprint(options: RegisterOptions): string {
  const hash = createHash("sha256");
  let length = 0;
  for (const chunk of generateRegisterBytes(options)) {
    hash.update(chunk);
    length += chunk.length;
    if (length >= TELLING_BYTES) break;
  }
  return hash.digest("hex").slice(0, 12);
}
