import { mkdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileFailure, UsageError } from "./failures.js";
import { Destination } from "./output.js";
import type { Texts } from "./texts.js";
import { WrittenFiles } from "./written-files.js";

/** The longest name made of what others wrote, without its ending. */
const LONGEST_NAME = 80;

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** How many files that stand in its way a call names. */
const NAMED = 3;

/**
 * A folder into which a call writes files: each whole, none over what the call reads, and none beside what it did not
 * write. What an earlier call wrote there gives way, so that nobody takes an old report for one of this call.
 */
export class OutFolder {
  readonly folder: string;
  /** How many files were written. */
  written = 0;
  readonly #inputs: readonly string[];
  readonly #say: Texts;
  readonly #taken = new Set<string>();
  readonly #files: WrittenFiles;
  #writing: Destination | undefined;

  /**
   * @param inputs the real paths of what the call reads
   * @throws UsageError where there can be no such folder, or it holds what no call wrote; it is made only once something
   *   is written
   */
  constructor(folder: string, inputs: readonly string[], say: Texts) {
    if (folder === "") throw new UsageError(say.emptyOut);
    this.folder = folder;
    this.#inputs = inputs;
    this.#say = say;
    try {
      const known = statSync(folder, { throwIfNoEntry: false });
      if (known !== undefined && !known.isDirectory()) throw new UsageError(say.outIsFile(folder));
      const parent = dirname(resolve(folder));
      if (statSync(parent, { throwIfNoEntry: false }) === undefined)
        throw new UsageError(say.noFolder(parent));
      this.#files = new WrittenFiles(folder);
    } catch (thrown) {
      throw fileFailure(thrown, folder, say);
    }
    const { others } = this.#files;
    if (others.length > 0) {
      const rest = others.length > NAMED ? [say.moreFiles(others.length - NAMED)] : [];
      throw new UsageError(say.folderInUse(folder, [...others.slice(0, NAMED), ...rest].join(", ")));
    }
  }

  /** A name that no file of this call has yet, however disks compare names. */
  name(wanted: string, ending: string): string {
    const base = DEVICES.test(wanted) ? `${wanted}-` : wanted;
    let name = base;
    for (let number = 2; this.#taken.has(`${name}${ending}`.toLowerCase()); number++)
      name = `${base}-${number}`;
    this.#taken.add(`${name}${ending}`.toLowerCase());
    return `${name}${ending}`;
  }

  /** Writes a file under a name that `name` gave. */
  write(name: string, content: string | Uint8Array): void {
    try {
      mkdirSync(this.folder, { recursive: true });
    } catch (thrown) {
      throw fileFailure(thrown, this.folder, this.#say);
    }
    const destination = Destination.open(join(this.folder, name), this.#inputs, this.#say);
    this.#writing = destination;
    try {
      this.#files.note(name, content);
      destination.write(content);
      destination.finish();
      this.written++;
    } catch (thrown) {
      destination.discard();
      throw thrown;
    } finally {
      this.#writing = undefined;
    }
  }

  /** Takes away what earlier calls left and this one did not write anew; gives how many files they were. */
  finish(): number {
    try {
      return this.#files.settle((path) => this.#inputs.includes(realpathSync(path)));
    } catch (thrown) {
      throw fileFailure(thrown, this.folder, this.#say);
    }
  }

  /** Leaves nothing behind of a file that is being written. */
  discard(): void {
    this.#writing?.discard();
  }
}

/**
 * A name for a file made of what somebody wrote: small letters and digits with hyphens between them, so
 * that it is the same on every disk and leads nowhere else; `otherwise` where none is left.
 */
export function fileNameOf(text: string, otherwise: string): string {
  const name = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, "");
  return name === "" ? otherwise : name;
}
