import { readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { entriesOf, type Manifest, manifestOf } from "./entries.js";
import { root, run } from "./run.js";

/** A package as it would be published. */
export interface Tarball {
  /** The file that `pnpm pack` made. */
  readonly file: string;
  readonly manifest: Manifest;
}

/** What only those who work on a package need. */
const OF_DEVELOPERS =
  /\.(test|cases|sample|test-support)\.|-for-cases\.|tsup\.config|tsconfig|^scripts\/|^\.turbo\/|\.tsbuildinfo$|\.env|(^|\/)node_modules\//;

/** What everybody who gets a package must find in it. */
const FOR_EVERYBODY = ["package.json", "README.md", "LICENSE"];

/** Packs a package of the workspace as `pnpm publish` would. */
export function pack(path: string, destination: string): Tarball {
  const folder = join(root, path);
  const { name } = manifestOf(folder);
  const before = new Set(readdirSync(destination));
  run("pnpm", ["pack", "--pack-destination", destination], folder);
  const made = readdirSync(destination).find((file) => file.endsWith(".tgz") && !before.has(file));
  if (made === undefined) throw new Error(`pnpm packed nothing of ${name}`);
  const file = join(destination, made);
  const manifest = JSON.parse(run("tar", ["-xzOf", file, "package/package.json"], destination)) as Manifest;
  return { file, manifest };
}

/** What is wrong with an installed package, as sentences. */
export function faultsOfPackage(folder: string): string[] {
  const manifest = manifestOf(folder);
  const files = filesUnder(folder);
  const faults = FOR_EVERYBODY.filter((name) => !files.includes(name)).map((name) => `has no ${name}`);
  faults.push(...files.filter((name) => OF_DEVELOPERS.test(name)).map((name) => `has ${name}`));
  const targets = [
    ...entriesOf(folder).flatMap((entry) => Object.values(entry.targets)),
    ...Object.values(manifest.bin ?? {}),
  ];
  for (const target of targets) {
    if (!files.includes(target.replace("./", ""))) faults.push(`names ${target}, which it has not`);
  }
  if (manifest.bin !== undefined && !files.includes("dist/THIRD-PARTY-NOTICES.txt")) {
    faults.push("bundles others' code without their notices");
  }
  for (const [name, range] of Object.entries(manifest.dependencies ?? {})) {
    if (/^(workspace|file|link|catalog):/.test(range)) faults.push(`depends on ${name} as ${range}`);
  }
  return faults.map((fault) => `${manifest.name} ${fault}`);
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => relative(folder, join(folder, name)).split(sep).join("/"));
}

/** The entries of a package whose size no budget bounds; of a pattern, one that it gives must have one. */
export function unbounded(manifest: Manifest, budgets: readonly string[]): string[] {
  return Object.entries(manifest.exports ?? {}).flatMap(([subpath, targets]) => {
    if (typeof targets === "string") return [];
    const [before = "", after] = (manifest.name + subpath.slice(1)).split("*");
    const isBounded = budgets.some((name) =>
      after === undefined ? name === before : name.startsWith(before) && name.length > before.length,
    );
    return isBounded
      ? []
      : [`${before}${after === undefined ? "" : `*${after}`} has no budget in .size-limit.json`];
  });
}
