import { createHash } from "node:crypto";
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Where a folder of reports lists what was written into it: as `sha256sum` does, so that `sha256sum -c` tells which
 * file was changed since.
 */
const LIST = ".aurora.sha256";

/** What systems put into any folder that somebody opens. */
const OF_THE_SYSTEM = new Set([".ds_store", "thumbs.db", "desktop.ini"]);

/**
 * What calls wrote into a folder. A later call takes the place of an earlier one and of nothing else: a report that
 * somebody has worked in since is his.
 */
export class WrittenFiles {
  readonly #folder: string;
  /** The files of earlier calls that are still as these wrote them, by name. */
  readonly #earlier = new Map<string, string>();
  readonly #written = new Map<string, string>();
  /** What stands in the folder and is no call's: other files, folders, and reports that were changed. */
  readonly others: readonly string[];

  /** @throws what the system throws where the folder is there and cannot be read */
  constructor(folder: string) {
    this.#folder = folder;
    const listed = listedIn(folder);
    const others: string[] = [];
    for (const entry of entriesOf(folder)) {
      const { name } = entry;
      if (name === LIST || OF_THE_SYSTEM.has(name.toLowerCase())) continue;
      const hashes = listed.get(name);
      const hash =
        hashes === undefined || !entry.isFile() ? undefined : hashOf(readFileSync(join(folder, name)));
      if (hash !== undefined && hashes?.has(hash)) this.#earlier.set(name, hash);
      else others.push(name);
    }
    this.others = others.sort();
  }

  /** Notes what is about to be written, so that a call that is broken off leaves nothing that a later one does not know. */
  note(name: string, content: string | Uint8Array): void {
    const hash = hashOf(content);
    this.#written.set(name, hash);
    appendFileSync(join(this.#folder, LIST), line(name, hash));
  }

  /**
   * Takes away what earlier calls wrote and this one did not, and lists what is left.
   *
   * @param isKept whether a file has to stay, since the call read it
   * @returns how many were taken away
   */
  settle(isKept: (path: string) => boolean): number {
    if (this.#written.size === 0) return 0;
    const there = new Set(entriesOf(this.#folder).map(({ name }) => name));
    const byFolded = new Map([...this.#written.keys()].map((name) => [name.toLowerCase(), name]));
    const left = new Map(this.#written);
    let taken = 0;
    for (const [name, hash] of this.#earlier) {
      if (this.#written.has(name)) continue;
      const path = join(this.#folder, name);
      const namesake = byFolded.get(name.toLowerCase());
      // Where the disk takes both for one name, it is the file that was just written.
      if (namesake !== undefined && !there.has(namesake)) continue;
      if (isKept(path)) {
        left.set(name, hash);
        continue;
      }
      rmSync(path, { force: true });
      taken++;
    }
    writeFileSync(join(this.#folder, LIST), [...left].map(([name, hash]) => line(name, hash)).join(""));
    return taken;
  }
}

function line(name: string, hash: string): string {
  return `${hash}  ${name}\n`;
}

/** The hashes under which each file was ever listed: of a call that was broken off, several. */
function listedIn(folder: string): ReadonlyMap<string, ReadonlySet<string>> {
  const listed = new Map<string, Set<string>>();
  let text: string;
  try {
    text = readFileSync(join(folder, LIST), "utf8");
  } catch {
    return listed;
  }
  for (const [, hash = "", name = ""] of text.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)) {
    const hashes = listed.get(name);
    if (hashes === undefined) listed.set(name, new Set([hash]));
    else hashes.add(hash);
  }
  return listed;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (thrown) {
    // It is made once something is written.
    if (thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT") return [];
    throw thrown;
  }
}

function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
