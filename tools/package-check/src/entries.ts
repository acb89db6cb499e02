import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** One way into a package. */
export interface Entry {
  /** Its full name, as one imports it. */
  readonly name: string;
  /** The files to which its conditions lead, by the condition: `types`, `default`, … */
  readonly targets: Readonly<Record<string, string>>;
}

/** What is read of a published `package.json`. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The manifest of the package in a folder. */
export function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/**
 * Every entry of the package in a folder that is code, those of a pattern (`./rules/*`) one by one, as
 * the built files make them.
 *
 * @throws Error where a pattern leads to no file: then the package is not built
 */
export function entriesOf(folder: string): readonly Entry[] {
  const { name, exports = {} } = manifestOf(folder);
  return Object.entries(exports).flatMap(([subpath, targets]) => {
    if (typeof targets === "string") return [];
    const entry = (by: string): Entry => ({
      name: name + subpath.slice(1).replace("*", by),
      targets: Object.fromEntries(
        Object.entries(targets).map(([condition, target]) => [condition, target.replace("*", by)]),
      ),
    });
    return subpath.includes("*") ? matches(folder, targets.default ?? "").map(entry) : [entry("")];
  });
}

/** What may stand for the `*` of a target: the files that are there. */
function matches(folder: string, target: string): string[] {
  const within = join(folder, dirname(target));
  const [before = "", after = ""] = basename(target).split("*");
  const found = existsSync(within)
    ? readdirSync(within).filter((file) => file.startsWith(before) && file.endsWith(after))
    : [];
  if (found.length === 0) throw new Error(`no file matches ${target} in ${folder}`);
  return found.map((file) => file.slice(before.length, file.length - after.length)).sort();
}
