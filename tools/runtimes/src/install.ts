import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PinnedRuntime } from "./pinned.js";

const cache = fileURLToPath(new URL("../../../node_modules/.cache/aurora-runtimes", import.meta.url));

/**
 * The path of a runtime's program, installed from the npm registry where the cache does not hold it.
 *
 * @throws Error where it cannot be installed, with what npm said
 */
export async function installed(runtime: PinnedRuntime): Promise<string> {
  const folder = join(cache, `${runtime.package.replace("/", "+")}-${runtime.version}`);
  const modules = join(folder, "node_modules");
  const before = find(modules, runtime.program.split("/"));
  // npm writes its list of what it installed last: a folder that was left half full has none.
  if (before !== undefined && existsSync(join(modules, ".package-lock.json"))) return before;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  await npmInstall(folder, `${runtime.package}@${runtime.version}`);
  const program = find(modules, runtime.program.split("/"));
  if (program === undefined) throw new Error(`${runtime.package} brings no program for this machine`);
  return program;
}

/** Installs a package without running any script of it: only the program in it is wanted. */
function npmInstall(folder: string, spec: string): Promise<void> {
  const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-save", "--loglevel=error"];
  return new Promise((resolve, reject) => {
    const npm = spawn("npm", ["install", "--prefix", folder, ...options, spec], {
      stdio: ["ignore", "ignore", "pipe"],
      shell: process.platform === "win32",
    });
    let said = "";
    npm.stderr.on("data", (chunk) => {
      said += chunk;
    });
    npm.on("error", reject);
    npm.on("close", (status) => (status === 0 ? resolve() : reject(new Error(said.trim()))));
  });
}

/** The first file under a folder along a path in which a part may have a `*`. */
function find(folder: string, [part, ...rest]: readonly string[]): string | undefined {
  if (part === undefined) return existsSync(folder) ? folder : undefined;
  const [before = "", after] = part.split("*");
  const names = after === undefined ? [part] : existsSync(folder) ? readdirSync(folder).sort() : [];
  for (const name of names) {
    if (after !== undefined && !(name.startsWith(before) && name.endsWith(after))) continue;
    const found = find(join(folder, name), rest);
    if (found !== undefined) return found;
  }
  return undefined;
}
