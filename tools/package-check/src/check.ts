// Packs the published packages, installs them into an empty project and uses them there as a stranger would.
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { consumerProjects, writeConsumer } from "./consumer.js";
import { entriesOf, manifestOf } from "./entries.js";
import { root, run } from "./run.js";
import { faultsOfPackage, pack, type Tarball, unbounded } from "./tarball.js";

/** Nothing of a package may run at install time, and what the cache holds is not asked for again. */
const install = [
  "install",
  "--ignore-scripts",
  "--no-audit",
  "--no-fund",
  "--prefer-offline",
  "--loglevel=error",
];

const folder = mkdtempSync(join(tmpdir(), "aurora-packages-"));
let failed = 0;

/** Tells whether one thing holds; what `check` throws or answers is what is wrong. */
function check(name: string, holds: () => readonly string[] | undefined): void {
  let faults: readonly string[];
  try {
    faults = holds() ?? [];
  } catch (error) {
    faults = [error instanceof Error ? error.message : String(error)];
  }
  if (faults.length > 0) failed++;
  process.stdout.write(
    faults.length === 0
      ? `ok      ${name}\n`
      : `FAILED  ${name}\n${faults.map((fault) => `  ${fault}\n`).join("")}`,
  );
}

/** An empty project with only these packages in it. */
function project(name: string, tarballs: readonly Tarball[]): string {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, "package.json"), JSON.stringify({ name, private: true, type: "module" }));
  run("npm", [...install, ...tarballs.map(({ file }) => file)], path);
  return path;
}

try {
  const packed = (path: string) => pack(path, folder);
  const libraries = [packed("packages/domain"), packed("packages/validator"), packed("packages/client")];
  const command = packed("apps/cli");

  const library = project("library", libraries);
  const folders = libraries.map(({ manifest }) => join(library, "node_modules", manifest.name));
  writeConsumer(
    library,
    folders.flatMap(entriesOf).map(({ name }) => name),
  );
  const inLibrary = (tarball: Tarball) => join(library, "node_modules", tarball.manifest.name);
  for (const tarball of libraries) {
    check(`what ${tarball.manifest.name} holds`, () => faultsOfPackage(inLibrary(tarball)));
  }
  check("every entry has a budget for its size", () => {
    const budgets = JSON.parse(readFileSync(join(root, ".size-limit.json"), "utf8")) as { name: string }[];
    return folders.flatMap((path) =>
      unbounded(
        manifestOf(path),
        budgets.map(({ name }) => name),
      ),
    );
  });
  check(
    "every dependency is there and of the right version",
    () => void run("npm", ["ls", "--all"], library),
  );
  const imported = () => run(process.execPath, ["loads.mjs"], library);
  check("every subpath is imported", () => void imported());
  check("every subpath is required from CommonJS, and gives the same", () =>
    run(process.execPath, ["--no-warnings", "loads.cjs"], library) === imported()
      ? []
      : ["other names are exported"],
  );
  for (const settings of consumerProjects) {
    check(`TypeScript takes it (${settings})`, () => void run("tsc", ["-p", settings], library));
  }

  const alone = project("command", [command]);
  const installed = join(alone, "node_modules", command.manifest.name);
  check(`what ${command.manifest.name} holds`, () => faultsOfPackage(installed));
  check("the command needs no other package", () =>
    readdirSync(join(alone, "node_modules")).filter((name) => !name.startsWith(".") && name !== "@aurora"),
  );
  check("the command says its version", () => {
    const said = run("npm", ["exec", "--offline", "--", "aurora", "--version"], alone).trim();
    return said.includes(manifestOf(installed).version) ? [] : [`it said ${said}`];
  });
  check("the command checks a register", () => {
    copyFileSync(join(root, "examples", "app-2017.csv"), join(alone, "app-2017.csv"));
    const said = run("npm", ["exec", "--offline", "--", "aurora", "validate", "app-2017.csv"], alone);
    return /7 registros/.test(said) ? [] : [said];
  });
} catch (error) {
  failed++;
  process.stdout.write(`FAILED  ${error instanceof Error ? error.message : error}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = failed === 0 ? 0 : 1;
